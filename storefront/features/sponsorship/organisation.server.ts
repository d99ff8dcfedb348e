import { msg } from "@lingui/core/macro";
import { isLanguage, type Language, type Locale, localeOf } from "~/config/languages";
import type { AgreementAnswer } from "../../../plugins/community/src/types/agreements";
import type { MembershipAnswer } from "../../../plugins/community/src/types/partners";
import { agreementPath, partnerPath, type SponsorDesk, send, textIn, versionIn } from "./desk.server";
import { partnerNameIn } from "./names";
import { may } from "./roles";
import { timeZoneOf } from "./time-zones";
import type { FormProblem } from "./types";
import { wishOf } from "./wish-of";

const organisationFields = [
  "name_en",
  "name_zh",
  "site",
  "country",
  "tax_number",
  "invoice_title",
  "billing_address",
  "time_zone",
  "language",
] as const;
type OrganisationValues = Record<(typeof organisationFields)[number], string>;

/** What stands in the form: the organisation as it is known, or an empty one in the reader's country and language. */
export const organisationValues = (
  membership: MembershipAnswer | undefined,
  { language, country }: { language: Language; country: string },
): OrganisationValues => {
  const partner = membership?.partner;
  const home = partner?.country ?? country;
  return {
    name_en: partner?.name.en ?? "",
    name_zh: partner?.name["zh-CN"] ?? "",
    site: partner?.site ?? "",
    country: home,
    tax_number: partner?.tax_number ?? "",
    invoice_title: partner?.invoice_title ?? "",
    billing_address: partner?.billing_address ?? "",
    // Nothing stands for the country's own clock, whichever country is chosen in the end.
    time_zone: partner && partner.time_zone !== timeZoneOf(home) ? partner.time_zone : "",
    language: partner ? (partner.locale === "en" ? "en" : "zh") : language,
  };
};

/** Those of the reader that an application can be for. */
export const organisationsOf = (memberships: readonly MembershipAnswer[], locale: Locale) =>
  memberships
    .filter(({ role }) => may(role, "apply"))
    .map(({ partner }) => ({ id: partner.id, name: partnerNameIn(partner.name, locale) }));

/** One that the reader belongs to already takes the application. */
export const chooseOrganisation = async (
  desk: SponsorDesk,
  agreement: AgreementAnswer,
  form: FormData,
): Promise<FormProblem | undefined> => {
  const partner_id = textIn(form, "partner_id");
  if (!partner_id) return { errors: { partner_id: desk.i18n._(msg`Please choose one of them.`) } };
  const body = { ...wishOf(agreement), partner_id, version: versionIn(form) };
  return (await send(desk, { path: agreementPath(agreement.id), body }, { values: { partner_id } })).problem;
};

const fields: Record<string, string> = { "name.en": "name_en", "name.zh-CN": "name_zh" };

export const saveOrganisation = async (
  desk: SponsorDesk,
  { id, partner_id }: AgreementAnswer,
  form: FormData,
): Promise<FormProblem | undefined> => {
  const values = Object.fromEntries(organisationFields.map((name) => [name, textIn(form, name)])) as OrganisationValues;
  const { language, country } = values;
  const details = {
    name: { en: values.name_en, "zh-CN": values.name_zh },
    site: /^[a-z]+:/i.test(values.site) || !values.site ? values.site : `https://${values.site}`,
    country,
    tax_number: values.tax_number || null,
    invoice_title: values.invoice_title || null,
    billing_address: values.billing_address,
    time_zone: values.time_zone || timeZoneOf(country),
    locale: localeOf(isLanguage(language) ? language : "en"),
  };
  const request =
    partner_id === null
      ? { path: "/store/partners", body: { ...details, agreement_id: id } }
      : { path: partnerPath(partner_id), body: details };
  // A missing name is asked for where the reader begins: in their own language.
  const first = desk.i18n.locale === "zh-CN" ? "name_zh" : "name_en";
  const fieldOf = (field: string) => (field === "name" ? first : (fields[field] ?? field));
  const { problem } = await send(desk, request, { fieldOf, values });
  return problem;
};
