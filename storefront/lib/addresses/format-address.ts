import type { Locale } from "../../config/languages.ts";
import type { Address } from "./address.ts";
import { provinceLabel } from "./provinces.ts";

const joined = (parts: string[], separator = " "): string => parts.filter(Boolean).join(separator);

export const countryName = (countryCode: string, locale: Locale): string =>
  countryCode ? (new Intl.DisplayNames(locale, { type: "region" }).of(countryCode.toUpperCase()) ?? countryCode) : "";

const eastAsian = (address: Address): string[] => {
  // A municipality is its own province: 上海市 once is enough.
  const place = joined([address.province, address.city === address.province ? "" : address.city], "");
  return address.country_code === "cn"
    ? [
        joined([address.first_name, address.last_name]),
        joined([place, address.address_2], ""),
        address.address_1,
        address.postal_code,
      ]
    : [
        joined([address.last_name, address.first_name]),
        address.postal_code && `〒${address.postal_code}`,
        joined([place, address.address_1], ""),
        address.address_2,
      ];
};

const western = (address: Address): string[] => {
  const state = provinceLabel(address.country_code, address.province);
  return [
    joined([address.first_name, address.last_name]),
    address.address_1,
    address.address_2,
    address.country_code === "us"
      ? joined([joined([address.city, state], ", "), address.postal_code])
      : joined([address.postal_code, address.city]),
    address.country_code === "us" ? "" : state,
  ];
};

/** The address as its own country writes it, line by line, the country's name in the reader's language at the end. */
export const addressLines = (address: Address, locale: Locale): string[] => {
  const isEastAsian = address.country_code === "cn" || address.country_code === "jp";
  const [name = "", ...rest] = isEastAsian ? eastAsian(address) : western(address);
  return [name, address.company, ...rest, countryName(address.country_code, locale), address.phone].filter(Boolean);
};
