import { type Address, type AddressField, addressFields } from "./address.ts";
import { formOf } from "./country-forms.ts";
import { provinceOptions } from "./provinces.ts";

export type ProblemCode = "required" | "too_long" | "invalid" | "control_characters";
export type AddressProblems = Partial<Record<AddressField, ProblemCode>>;

/** In characters, as people count them: an emoji is one. */
export const maxLengths: Record<AddressField, number> = {
  first_name: 100,
  last_name: 100,
  company: 100,
  address_1: 200,
  address_2: 200,
  city: 100,
  province: 100,
  postal_code: 20,
  country_code: 2,
  phone: 30,
};

const anyPhone = /^\+?\d{6,15}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const separators = /[\s().\-‐-―　]/g;
const narrow = (text: string): string => text.normalize("NFKC").trim();

/**
 * The same rules the backend holds a parcel to, asked while the buyer is still at the form. Names and streets may be in
 * any script; only what a label cannot print, or no carrier could deliver, is refused.
 */
export const addressProblems = (address: Address): AddressProblems => {
  const { required, postalCode, phone } = formOf(address.country_code);
  const problems: AddressProblems = {};
  const blame = (field: AddressField, code: ProblemCode) => {
    problems[field] ??= code;
  };
  for (const field of addressFields) {
    if ([...address[field]].length > maxLengths[field]) blame(field, "too_long");
    if (control.test(address[field])) blame(field, "control_characters");
  }
  for (const field of ["country_code", ...required] as const) if (!address[field].trim()) blame(field, "required");
  const code = narrow(address.postal_code);
  if (code && postalCode && !postalCode.test(code)) blame("postal_code", "invalid");
  const number = narrow(address.phone).replace(separators, "");
  if (number && !(phone ?? anyPhone).test(number)) blame("phone", "invalid");
  const provinces = provinceOptions(address.country_code);
  if (address.province && provinces.length > 0 && !provinces.some(({ value }) => value === address.province)) {
    blame("province", "invalid");
  }
  return problems;
};

export const isDeliverable = (address: Address): boolean => Object.keys(addressProblems(address)).length === 0;

const email = /^[^\s@,;<>()[\]\\]+@[^\s@,;<>()[\]\\]+\.[^\s@,;<>()[\]\\.]{2,}$/;
export const isEmail = (text: string): boolean => text.length <= 254 && email.test(text) && !control.test(text);
