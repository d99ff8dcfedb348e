import type { AddressField } from "./address.ts";

/** How one country writes an address: which fields, in which order, and which of them a parcel cannot do without. */
export interface CountryForm {
  /** Fields of a row stand side by side where there is room. */
  rows: readonly (readonly AddressField[])[];
  required: readonly AddressField[];
  postalCode?: RegExp;
  postalCodeExample?: string;
  phone?: RegExp;
}

const western: readonly AddressField[] = ["first_name", "last_name", "address_1", "city", "postal_code"];

const europe = (postalCode: RegExp, postalCodeExample: string): CountryForm => ({
  rows: [["first_name", "last_name"], ["company"], ["address_1"], ["address_2"], ["postal_code", "city"], ["phone"]],
  required: western,
  postalCode,
  postalCodeExample,
});

export const countryForms: Readonly<Record<string, CountryForm>> = {
  cn: {
    rows: [["first_name", "phone"], ["province", "city", "address_2"], ["address_1"], ["postal_code"]],
    required: ["first_name", "province", "city", "address_2", "address_1", "phone"],
    postalCode: /^\d{6}$/,
    postalCodeExample: "310000",
    phone: /^(?:\+?86)?1[3-9]\d{9}$/,
  },
  us: {
    rows: [
      ["first_name", "last_name"],
      ["company"],
      ["address_1"],
      ["address_2"],
      ["city"],
      ["province", "postal_code"],
      ["phone"],
    ],
    required: [...western, "province"],
    postalCode: /^\d{5}(?:-?\d{4})?$/,
    postalCodeExample: "94103",
  },
  jp: {
    rows: [
      ["last_name", "first_name"],
      ["postal_code", "province"],
      ["city"],
      ["address_1"],
      ["address_2"],
      ["company"],
      ["phone"],
    ],
    required: [...western, "province"],
    postalCode: /^\d{3}-?\d{4}$/,
    postalCodeExample: "150-0001",
  },
  at: europe(/^\d{4}$/, "1010"),
  be: europe(/^\d{4}$/, "1000"),
  bg: europe(/^\d{4}$/, "1000"),
  cy: europe(/^\d{4}$/, "1010"),
  cz: europe(/^\d{3} ?\d{2}$/, "110 00"),
  de: europe(/^\d{5}$/, "10115"),
  dk: europe(/^\d{4}$/, "1050"),
  ee: europe(/^\d{5}$/, "10111"),
  es: europe(/^\d{5}$/, "28001"),
  fi: europe(/^\d{5}$/, "00100"),
  fr: europe(/^\d{5}$/, "75001"),
  gr: europe(/^\d{3} ?\d{2}$/, "104 31"),
  hr: europe(/^\d{5}$/, "10000"),
  hu: europe(/^\d{4}$/, "1011"),
  ie: europe(/^[A-Z]\d[\dW] ?[A-Z\d]{4}$/i, "D02 X285"),
  it: europe(/^\d{5}$/, "00118"),
  lt: europe(/^(?:LT-?)?\d{5}$/i, "01100"),
  lu: europe(/^(?:L-?)?\d{4}$/i, "1111"),
  lv: europe(/^(?:LV-?)?\d{4}$/i, "LV-1010"),
  mt: europe(/^[A-Z]{3} ?\d{4}$/i, "VLT 1110"),
  nl: europe(/^\d{4} ?[A-Z]{2}$/i, "1012 JS"),
  pl: europe(/^\d{2}-?\d{3}$/, "00-001"),
  pt: europe(/^\d{4}-?\d{3}$/, "1000-001"),
  ro: europe(/^\d{6}$/, "010011"),
  se: europe(/^\d{3} ?\d{2}$/, "111 20"),
  si: europe(/^\d{4}$/, "1000"),
  sk: europe(/^\d{3} ?\d{2}$/, "811 01"),
};

const elsewhere: CountryForm = {
  rows: [
    ["first_name", "last_name"],
    ["company"],
    ["address_1"],
    ["address_2"],
    ["city", "postal_code"],
    ["province"],
    ["phone"],
  ],
  required: ["first_name", "last_name", "address_1", "city"],
};

export const formOf = (countryCode: string): CountryForm =>
  (Object.hasOwn(countryForms, countryCode) && countryForms[countryCode]) || elsewhere;
