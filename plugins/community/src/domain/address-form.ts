/**
 * Decides whether a parcel could be delivered to an address. Each country has its own form; what a field must hold there
 * is written below as data. Names are people's own business: any script, any length up to 100, emoji and right-to-left
 * included; only control characters are refused, because a label cannot print them.
 *
 * Mainland China in Medusa's fields: province = 省, city = 市, address_2 = 区/县, address_1 = street and number.
 */
export type AddressField =
  | "first_name"
  | "last_name"
  | "company"
  | "address_1"
  | "address_2"
  | "city"
  | "province"
  | "postal_code"
  | "country_code"
  | "phone";

export type Address = Partial<Record<AddressField, string | null | undefined>>;
export type AddressProblemCode = "required" | "too_long" | "invalid" | "control_characters";

export interface AddressProblem {
  readonly field: AddressField;
  readonly code: AddressProblemCode;
  readonly message: string;
}

interface CountryForm {
  readonly required: readonly AddressField[];
  readonly postalCode?: RegExp;
  readonly phone?: RegExp;
}

const MAX_LENGTH: Record<AddressField, number> = {
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

const ANY_PHONE = /^\+?\d{6,15}$/;
const WESTERN: readonly AddressField[] = ["first_name", "last_name", "address_1", "city", "postal_code"];
const western = (postalCode: RegExp): CountryForm => ({ required: WESTERN, postalCode });

const FORMS: Readonly<Record<string, CountryForm>> = {
  cn: {
    // One name is enough: a Chinese full name is written in one field.
    required: ["first_name", "province", "city", "address_2", "address_1", "phone"],
    postalCode: /^\d{6}$/,
    phone: /^(?:\+?86)?1[3-9]\d{9}$/,
  },
  us: { required: [...WESTERN, "province"], postalCode: /^\d{5}(?:-?\d{4})?$/ },
  jp: { required: [...WESTERN, "province"], postalCode: /^\d{3}-?\d{4}$/ },
  at: western(/^\d{4}$/),
  be: western(/^\d{4}$/),
  bg: western(/^\d{4}$/),
  cy: western(/^\d{4}$/),
  cz: western(/^\d{3} ?\d{2}$/),
  de: western(/^\d{5}$/),
  dk: western(/^\d{4}$/),
  ee: western(/^\d{5}$/),
  es: western(/^\d{5}$/),
  fi: western(/^\d{5}$/),
  fr: western(/^\d{5}$/),
  gr: western(/^\d{3} ?\d{2}$/),
  hr: western(/^\d{5}$/),
  hu: western(/^\d{4}$/),
  ie: western(/^[A-Z]\d[\dW] ?[A-Z\d]{4}$/i),
  it: western(/^\d{5}$/),
  lt: western(/^(?:LT-?)?\d{5}$/i),
  lu: western(/^(?:L-?)?\d{4}$/i),
  lv: western(/^(?:LV-?)?\d{4}$/i),
  mt: western(/^[A-Z]{3} ?\d{4}$/i),
  nl: western(/^\d{4} ?[A-Z]{2}$/i),
  pl: western(/^\d{2}-?\d{3}$/),
  pt: western(/^\d{4}-?\d{3}$/),
  ro: western(/^\d{6}$/),
  se: western(/^\d{3} ?\d{2}$/),
  si: western(/^\d{4}$/),
  sk: western(/^\d{3} ?\d{2}$/),
};
const ELSEWHERE: CountryForm = { required: ["first_name", "last_name", "address_1", "city"] };

const MESSAGES: Record<AddressProblemCode, string> = {
  required: "is needed to deliver a parcel",
  too_long: "is too long for a label",
  invalid: "does not look right for this country",
  control_characters: "holds characters that cannot be printed",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const NOT_TYPED_DIGITS = /[\s().\-‐-―　]/g;

/** Full-width digits and letters, as Chinese and Japanese keyboards make them, mean the same. */
const narrow = (text: string) => text.normalize("NFKC").trim();

export function addressProblems(address: Address): AddressProblem[] {
  const country = (address.country_code ?? "").toLowerCase();
  const form = (Object.hasOwn(FORMS, country) && FORMS[country]) || ELSEWHERE;
  const problems = new Map<AddressField, AddressProblemCode>();
  const blame = (field: AddressField, code: AddressProblemCode) => {
    if (!problems.has(field)) problems.set(field, code);
  };

  for (const field of Object.keys(MAX_LENGTH) as AddressField[]) {
    const value = address[field] ?? "";
    if (Array.from(value).length > MAX_LENGTH[field]) blame(field, "too_long");
    if (CONTROL.test(value)) blame(field, "control_characters");
  }
  for (const field of ["country_code", ...form.required] as const)
    if (!(address[field] ?? "").trim()) blame(field, "required");

  const postalCode = narrow(address.postal_code ?? "");
  if (postalCode && form.postalCode && !form.postalCode.test(postalCode)) blame("postal_code", "invalid");
  const phone = narrow(address.phone ?? "").replace(NOT_TYPED_DIGITS, "");
  if (phone && !(form.phone ?? ANY_PHONE).test(phone)) blame("phone", "invalid");

  return [...problems].map(([field, code]) => ({ field, code, message: `${field} ${MESSAGES[code]}` }));
}

const EMAIL = /^[^\s@,;<>()[\]\\]+@[^\s@,;<>()[\]\\]+\.[^\s@,;<>()[\]\\.]{2,}$/;

export function isEmail(text: string | null | undefined): boolean {
  return typeof text === "string" && text.length <= 254 && EMAIL.test(text.trim()) && !CONTROL.test(text);
}
