import type { Locale } from "../config/languages.ts";

const formats = new Map<string, Intl.NumberFormat>();

/** Medusa's Store API speaks major units (49.9, not 4990), so the amount is shown as it comes. */
export const formatMoney = (amountMajor: number, currencyCode: string, locale: Locale): string => {
  const key = `${locale}:${currencyCode}:${Number.isInteger(amountMajor)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: "currency",
      currency: currencyCode,
      currencyDisplay: "narrowSymbol",
      // Round prices read calmer without ".00"; others keep every digit their currency has.
      ...(Number.isInteger(amountMajor) ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
    });
    formats.set(key, format);
  }
  return format.format(amountMajor);
};
