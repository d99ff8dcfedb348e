import type { DocumentLocale } from "./document-text";
import { decimalDigits, toMajorUnits } from "./minor-units";
import type { TwoTexts } from "./two-texts";

/**
 * Decides how amounts, dates and names are written in a document. Money names its currency by its three letters, since a
 * `$` or `¥` is the money of several countries; a moment names its distance from UTC.
 */
export function moneyText(amountMinor: bigint, currency: string, locale: DocumentLocale): string {
  const digits = decimalDigits(currency);
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  // As text, or amounts beyond 2^53 would lose their last digits.
  return `${currency.toUpperCase()} ${format.format(toMajorUnits(amountMinor, currency) as Intl.StringNumericLiteral)}`;
}

/** @param date `2026-03-01` */
export function dateText(date: string, locale: DocumentLocale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${date.slice(0, 10)}T00:00:00Z`),
  );
}

export function periodText(from: string, to: string, locale: DocumentLocale): string {
  const [start, end] = [dateText(from, locale), dateText(to, locale)];
  return locale === "en" ? `${start} – ${end}` : `${start}至${end}`;
}

/** A zone that the platform does not know is shown as UTC: the moment is the same. */
function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}

/** `March 1, 2026, 17:05:09 (UTC+08:00, Asia/Shanghai)` */
export function momentText(moment: string, timeZone: string, locale: DocumentLocale): string {
  const zone = knownZone(timeZone);
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZoneName: "longOffset",
  }).formatToParts(new Date(moment));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  const day = dateText(`${part("year")}-${part("month")}-${part("day")}`, locale);
  const time = `${part("hour")}:${part("minute")}:${part("second")}`;
  const offset = part("timeZoneName").replace("GMT", "UTC");
  const where = zone === "UTC" ? offset : locale === "en" ? `${offset}, ${zone}` : `${offset}，${zone}`;
  return locale === "en" ? `${day}, ${time} (${where})` : `${day} ${time}（${where}）`;
}

export function percentText(basisPoints: number, locale: DocumentLocale): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(basisPoints / 10_000);
}

/** @param code Two letters, of either case. */
export function countryText(code: string, locale: DocumentLocale): string {
  const known = /^[a-z]{2}$/i.test(code)
    ? new Intl.DisplayNames(locale, { type: "region" }).of(code.toUpperCase())
    : null;
  return known ?? code;
}

/** In this language, or else in the other: half a text says more than none. */
export function wordsIn(texts: TwoTexts, locale: DocumentLocale): string {
  return texts[locale].trim() || texts[locale === "en" ? "zh-CN" : "en"].trim();
}
