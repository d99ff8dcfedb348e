import type { Locale } from "~/config/languages";
import { formatMinor } from "~/lib/money";
import type { MinorByCurrency } from "../../../plugins/community/src/types/impact";

/** A time of the books, in words; to the minute and in UTC, as the books have it. */
export const momentText = (at: string, locale: Locale): string =>
  `${new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }).format(new Date(at))} UTC`;

/** "¥12 · $3.50"; nothing when there is none. */
export const amountsText = (sums: MinorByCurrency, locale: Locale): string =>
  Object.entries(sums)
    .filter(([, minor]) => minor !== "0")
    .map(([currency, minor]) => formatMinor(minor, currency, locale))
    .join(" · ");

export const percentText = (basisPoints: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(basisPoints / 10_000);
