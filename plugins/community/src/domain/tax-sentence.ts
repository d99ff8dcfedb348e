import { percentText } from "./document-format";
import type { DocumentLocale } from "./document-text";
import type { Tax } from "./sponsorship-tax";
import type { TwoTexts } from "./two-texts";

/**
 * Decides what a document says of value-added tax. Where the customer owes it, the law wants the words "Reverse charge" on
 * the invoice (Directive 2006/112/EC, Article 226 (11a)); they stay in English beside the Chinese.
 */
const REVERSE_CHARGE: TwoTexts = {
  en: "Reverse charge: the customer owes the VAT (Articles 44 and 196 of Council Directive 2006/112/EC).",
  "zh-CN": "反向征收（Reverse charge）：增值税由客户自行申报缴纳（欧盟指令 2006/112/EC 第 44、196 条）。",
};
const OUTSIDE: TwoTexts = {
  en: "Not subject to value-added tax in the seller’s country: the place of supply is where the customer is established.",
  "zh-CN": "供应地为客户所在地，不在销售方所在国家/地区的增值税征收范围内。",
};
const NOT_CHARGED: TwoTexts = { en: "The seller charges no value-added tax.", "zh-CN": "销售方不收取增值税。" };

/** Null where the rate beside the amount says it all. */
export function taxSentence({ treatment, rateBasisPoints }: Tax, locale: DocumentLocale): string | null {
  if (treatment === "reverse_charge") return REVERSE_CHARGE[locale];
  if (treatment === "outside") return OUTSIDE[locale];
  return rateBasisPoints === 0 ? NOT_CHARGED[locale] : null;
}

export function taxLabel({ treatment, rateBasisPoints }: Tax, locale: DocumentLocale): string {
  const rate = percentText(rateBasisPoints, locale);
  if (treatment === "reverse_charge") return locale === "en" ? "VAT (reverse charge)" : "增值税（反向征收）";
  if (treatment === "outside") return locale === "en" ? "VAT (not applicable)" : "增值税（不适用）";
  return locale === "en" ? `VAT ${rate}` : `增值税 ${rate}`;
}
