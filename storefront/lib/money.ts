import type { Locale } from "../config/languages.ts";

/** "¥" for those who pay in it; "CNY" beside prices in yen. */
export type CurrencyDisplay = "narrowSymbol" | "code";

const formats = new Map<string, Intl.NumberFormat>();

/** Medusa's Store API speaks major units (49.9, not 4990), so the amount is shown as it comes. */
export const formatMoney = (
  amountMajor: number,
  currencyCode: string,
  locale: Locale,
  currencyDisplay: CurrencyDisplay = "narrowSymbol",
): string => {
  const key = `${locale}:${currencyCode}:${currencyDisplay}:${Number.isInteger(amountMajor)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: "currency",
      currency: currencyCode,
      currencyDisplay,
      // Round prices read calmer without ".00"; others keep every digit their currency has.
      ...(Number.isInteger(amountMajor) ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
    });
    formats.set(key, format);
  }
  return format.format(amountMajor);
};

const digits = new Map<string, number>();

/** How many digits a currency has behind its point, as the locale data of the platform knows it. */
const digitsOf = (currencyCode: string): number => {
  let known = digits.get(currencyCode);
  if (known === undefined) {
    const format = new Intl.NumberFormat("en", { style: "currency", currency: currencyCode });
    known = format.resolvedOptions().maximumFractionDigits ?? 2;
    digits.set(currencyCode, known);
  }
  return known;
};

/** The books speak minor units, as decimal text. */
export const majorOf = (amountMinor: string, currencyCode: string): number =>
  Number(amountMinor) / 10 ** digitsOf(currencyCode);

export const formatMinor = (
  amountMinor: string,
  currencyCode: string,
  locale: Locale,
  currencyDisplay?: CurrencyDisplay,
): string => formatMoney(majorOf(amountMinor, currencyCode), currencyCode, locale, currencyDisplay);
