import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { AddressField } from "./address.ts";

type Labels = Record<AddressField, MessageDescriptor>;

const labels: Labels = {
  first_name: msg`First name`,
  last_name: msg`Last name`,
  company: msg`Company`,
  address_1: msg`Street and number`,
  address_2: msg`Flat, floor, entrance`,
  city: msg`City`,
  province: msg`Province or state`,
  postal_code: msg`Postcode`,
  country_code: msg`Country`,
  phone: msg`Phone`,
};

const own: Record<string, Partial<Labels>> = {
  cn: {
    first_name: msg`Recipient’s name`,
    province: msg`Province`,
    city: msg({ message: "City", context: "China" }),
    address_2: msg`District or county`,
    address_1: msg`Street, number, building, room`,
    phone: msg`Mobile number`,
  },
  us: {
    address_1: msg`Street address`,
    address_2: msg`Apartment, suite, unit`,
    province: msg`State`,
    postal_code: msg`ZIP code`,
  },
  jp: {
    province: msg`Prefecture`,
    city: msg`City, ward or town`,
    address_1: msg`Block and number`,
    address_2: msg`Building and room`,
    postal_code: msg`Postal code (〒)`,
  },
};

/** What a field is called where the parcel goes. */
export const labelOf = (field: AddressField, countryCode: string): MessageDescriptor =>
  own[countryCode]?.[field] ?? labels[field];

/** What the browser may fill in by itself. */
export const autocompleteOf = (field: AddressField, countryCode: string, section: string): string => {
  const tokens: Record<AddressField, string> = {
    first_name: countryCode === "cn" ? "name" : "given-name",
    last_name: "family-name",
    company: "organization",
    address_1: countryCode === "cn" ? "street-address" : "address-line1",
    address_2: countryCode === "cn" ? "address-level3" : "address-line2",
    city: "address-level2",
    province: "address-level1",
    postal_code: "postal-code",
    country_code: "country",
    phone: "tel",
  };
  return `${section} ${tokens[field]}`;
};
