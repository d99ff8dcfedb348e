import type { Locale } from "../config/languages.ts";

/** Dates are shown in UTC on both sides, or the server's page and the browser's would disagree near midnight. */
export const formatDate = (value: string | Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(value));
