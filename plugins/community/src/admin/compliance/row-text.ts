import type { ComplianceRowAnswer } from "../../types/compliance";
import { wordsOf } from "../sponsorship/words-of";
import type { WordBook } from "../use-words";

/** What was found where something else should be, in one line. */
export function rowText(row: ComplianceRowAnswer, { t, word, minor, number, locale }: WordBook): string {
  const { what, tier, benefit, currency_code: currency } = row;
  const value = (text: string | null) => {
    if (text === null) return "";
    return currency ? minor(text, currency) : number(text);
  };
  const names = { tier: tier ? wordsOf(tier, locale) : "", benefit: benefit ? wordsOf(benefit, locale) : "" };
  if (what === "state") return t("compliance.row.state", { state: word("sponsorship.state", row.found ?? undefined) });
  if (what === "listing_order")
    return t("compliance.row.listing_order", { order: word("compliance.order", row.found ?? undefined) });
  if (what === "language")
    return t("compliance.row.language", { language: word("compliance.language", row.expected ?? undefined) });
  return t(`compliance.row.${what}`, { ...names, expected: value(row.expected), found: value(row.found) });
}
