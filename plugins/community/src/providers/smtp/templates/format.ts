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

/** A moment by which something has to be done names its zone, or a reader elsewhere would be hours off. */
export function formatMoment(at: string, locale: MailLocale): string {
  const timeZone = TIME_ZONES[locale];
  const text = new Intl.DateTimeFormat(locale, {
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  return locale === "zh-CN" ? `${text.format(new Date(at))}（北京时间）` : `${text.format(new Date(at))} UTC`;
}
