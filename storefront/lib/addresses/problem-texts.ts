import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { type AddressField, addressFields } from "./address.ts";
import { type AddressProblems, maxLengths, type ProblemCode } from "./address-problems.ts";
import { formOf } from "./country-forms.ts";
import { labelOf } from "./labels.ts";

/** Says what is wrong with each field, in words, under the field's name in the form. */
export const addressErrors = (
  problems: AddressProblems,
  countryCode: string,
  i18n: I18n,
  prefix = "",
): Record<string, string> =>
  Object.fromEntries(
    // In the order of the form, so that the summary reads from top to bottom.
    (["country_code", ...formOf(countryCode).rows.flat(), ...addressFields] as AddressField[]).flatMap((field) => {
      const code = problems[field];
      return code ? [[prefix + field, problemText(field, code, countryCode, i18n)]] : [];
    }),
  );

const problemText = (field: AddressField, code: ProblemCode, countryCode: string, i18n: I18n): string => {
  const label = i18n._(labelOf(field, countryCode));
  const max = maxLengths[field];
  const example = formOf(countryCode).postalCodeExample ?? "";
  if (code === "required") return i18n._(msg`Please fill in: ${label}`);
  if (code === "too_long")
    return i18n._(msg`${label}: this is too long for a label. Please use at most ${max} characters.`);
  if (code === "control_characters")
    return i18n._(msg`${label}: this holds invisible characters that cannot be printed.`);
  if (field === "postal_code")
    return i18n._(msg`${label}: this does not look right here. It should look like ${example}.`);
  if (field === "phone" && countryCode === "cn") {
    return i18n._(msg`${label}: please enter a Chinese mobile number of 11 digits, such as 138 0013 8000.`);
  }
  if (field === "phone")
    return i18n._(msg`${label}: please enter 6 to 15 digits, with + and the country code if you like.`);
  return i18n._(msg`${label}: please choose one from the list.`);
};
