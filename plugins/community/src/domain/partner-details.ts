import { DomainError, type FieldProblem, isDomainError } from "./errors";
import { checkTaxNumber } from "./sponsorship-tax";
import type { TwoTexts } from "./two-texts";
import { isWebLink } from "./web-link";

/**
 * Decides what must be known of an organisation before an agreement can be made with it: a name in one of the two
 * languages at least, where it stands on the web and in which country, and whom an invoice is made out to. A company in
 * mainland China also gives its invoice title and tax number (发票抬头, 税号), without which no invoice is worth anything there.
 */
export const PARTNER_KINDS = ["sponsor", "isv", "media", "university", "cloud", "community"] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

export interface PartnerDetails {
  readonly name: TwoTexts;
  readonly site: string;
  /** Two small letters. */
  readonly country: string;
  readonly taxNumber: string | null;
  /** Whom invoices name, where that is not the organisation's name. */
  readonly invoiceTitle: string | null;
  /** Lines of text. */
  readonly billingAddress: string;
  /** IANA: the calendar in which terms and due dates are counted. */
  readonly timeZone: string;
  /** The language of documents and mails. */
  readonly locale: "en" | "zh-CN";
}

const LONGEST = { name: 200, invoiceTitle: 200, billingAddress: 500 } as const;
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ud800-\udfff]/u;

/**
 * What was typed as it is kept: trimmed, the tax number in capitals.
 * @throws DomainError `partner_details` (invalid data) with a problem for each field.
 */
export function checkPartnerDetails(typed: PartnerDetails): PartnerDetails {
  const details = tidied(typed);
  const problems: FieldProblem[] = [];
  const blame = (field: string, code: string, message: string) => problems.push({ field, code, message });
  const words = (field: string, text: string, longest: number) => {
    if (CONTROL.test(text)) blame(field, "control_characters", "Holds characters that cannot be printed");
    else if ([...text].length > longest) blame(field, "too_long", `At most ${longest} characters`);
  };
  if (!details.name.en && !details.name["zh-CN"]) blame("name", "required", "A name in one of the languages");
  words("name.en", details.name.en, LONGEST.name);
  words("name.zh-CN", details.name["zh-CN"], LONGEST.name);
  if (!isWebLink(details.site)) blame("site", "invalid", "A web address, beginning with https://");
  if (!details.billingAddress) blame("billing_address", "required", "The address that stands on invoices");
  words("billing_address", details.billingAddress, LONGEST.billingAddress);
  words("invoice_title", details.invoiceTitle ?? "", LONGEST.invoiceTitle);
  if (!isTimeZone(details.timeZone)) blame("time_zone", "invalid", "A time zone such as Asia/Shanghai");
  let { taxNumber } = details;
  if (!/^[a-z]{2}$/.test(details.country)) blame("country", "invalid", "A country by its two letters");
  else if (taxNumber)
    try {
      taxNumber = checkTaxNumber(taxNumber, details.country);
    } catch (error) {
      if (!isDomainError(error)) throw error;
      blame("tax_number", error.code, error.message);
    }
  if (details.country === "cn" && !taxNumber)
    blame("tax_number", "required", "An invoice in China needs the tax number");
  if (details.country === "cn" && !details.invoiceTitle)
    blame("invoice_title", "required", "An invoice in China needs its title");
  if (problems.length > 0)
    throw new DomainError("invalid_data", "partner_details", "Something about the organisation is not right", {
      problems,
    });
  return { ...details, taxNumber };
}

function tidied(typed: PartnerDetails): PartnerDetails {
  return {
    name: { en: typed.name.en.trim(), "zh-CN": typed.name["zh-CN"].trim() },
    site: typed.site.trim(),
    country: typed.country.trim().toLowerCase(),
    taxNumber: typed.taxNumber?.trim() || null,
    invoiceTitle: typed.invoiceTitle?.trim() || null,
    billingAddress: typed.billingAddress.replace(/\r\n?/g, "\n").trim(),
    timeZone: typed.timeZone.trim(),
    locale: typed.locale,
  };
}

function isTimeZone(name: string): boolean {
  try {
    return name.length < 60 && new Intl.DateTimeFormat("en", { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** In the reader's language, or else in the other one. */
export function partnerName(name: TwoTexts, locale: "en" | "zh-CN"): string {
  return name[locale] || name[locale === "en" ? "zh-CN" : "en"];
}
