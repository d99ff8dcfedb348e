import { countryText, wordsIn } from "./document-format";
import { type DocumentBlock, type DocumentLocale, factsOf } from "./document-text";
import type { TwoTexts } from "./two-texts";

/** Decides how a document names one of its parties: everything that tells this organisation from any other. */
export interface DocumentParty {
  readonly name: TwoTexts;
  /** Lines of text. */
  readonly address: string;
  /** Two letters. */
  readonly country: string;
  readonly taxNumber: string | null;
  readonly email: string | null;
  /** 发票抬头: the name that a Chinese invoice is made out to; null when it is the organisation's own. */
  readonly invoiceTitle: string | null;
}

const WORDS = {
  en: {
    name: "Name",
    address: "Address",
    country: "Country",
    taxNumber: "Tax number",
    email: "E-mail",
    invoiceTitle: "Invoice title",
  },
  "zh-CN": {
    name: "名称",
    address: "地址",
    country: "国家/地区",
    taxNumber: "税号",
    email: "电子邮箱",
    invoiceTitle: "发票抬头",
  },
};
/** 纳税人识别号 is what the number is called where it is needed for a 发票. */
const CHINESE_TAX_NUMBER = "纳税人识别号（税号）";

export function partyBlock(title: string, party: DocumentParty, locale: DocumentLocale): DocumentBlock {
  const words = WORDS[locale];
  const isChinese = locale === "zh-CN" && party.country.toLowerCase() === "cn";
  const facts = factsOf([
    [words.name, wordsIn(party.name, locale)],
    [words.address, party.address],
    [words.country, countryText(party.country, locale)],
    [words.invoiceTitle, party.invoiceTitle],
    [isChinese ? CHINESE_TAX_NUMBER : words.taxNumber, party.taxNumber],
    [words.email, party.email],
  ]);
  return { kind: "facts", title, facts };
}
