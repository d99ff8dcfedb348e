import type { Locale } from "~/config/languages";

/** In UTC on both sides, or the server's page and the browser's would disagree. */
export const formatMoment = (value: string, locale: Locale): string =>
  `${new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }).format(new Date(value))} UTC`;
