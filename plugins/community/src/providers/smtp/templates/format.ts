import type { MailLocale } from "../../../types/mails";

/** China has one time zone; readers of English are everywhere, and a day in UTC is right for most of them. */
const TIME_ZONES: Record<MailLocale, string> = { en: "UTC", "zh-CN": "Asia/Shanghai" };

/** Medusa's amounts are major units; the currency knows its own decimals (JPY has none). */
export function formatMoney(amountMajor: number, currencyCode: string, locale: MailLocale): string {
  const currency = currencyCode.toUpperCase();
  return new Intl.NumberFormat(locale, { style: "currency", currency }).format(amountMajor);
}

export function formatDate(at: string, locale: MailLocale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: TIME_ZONES[locale] }).format(new Date(at));
}
