import type { MailLocale } from "../../types/mails";

interface LocaleClues {
  orderLocale?: unknown;
  cartLocale?: unknown;
  customerLocale?: unknown;
  countryCode?: unknown;
}

const CHINESE_SPEAKING = new Set(["cn"]);

function known(tag: unknown): MailLocale | undefined {
  if (typeof tag !== "string" || !tag) return undefined;
  const language = tag.toLowerCase().split(/[-_]/)[0];
  if (language === "zh") return "zh-CN";
  return language === "en" ? "en" : undefined;
}

/** The language the buyer was reading wins; the country is a guess for orders that do not say. */
export function mailLocale(clues: LocaleClues): MailLocale {
  const country = typeof clues.countryCode === "string" ? clues.countryCode.toLowerCase() : "";
  return (
    known(clues.orderLocale) ??
    known(clues.cartLocale) ??
    known(clues.customerLocale) ??
    (CHINESE_SPEAKING.has(country) ? "zh-CN" : "en")
  );
}
