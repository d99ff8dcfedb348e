import type { Locale } from "../../config/languages.ts";

/** A count of units (exact decimal text) as a reader writes numbers; two digits at most. */
export const formatUnits = (units: string, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Number(units));
