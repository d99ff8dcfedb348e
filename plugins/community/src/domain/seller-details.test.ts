import { expect, it } from "vitest";
import type { Seller } from "./agreement-offer";
import type { DomainError } from "./errors";
import { checkSeller } from "./seller-details";

const seller: Seller = {
  name: { en: "Keepsake", "zh-CN": "纪念" },
  address: "Ring 1",
  country: "DE",
  taxNumber: "de 123456789",
  rateBasisPoints: 1900,
  bankDetails: "IBAN DE00",
  email: "sponsors@keepsake.example",
  netDays: 30,
};
const blamed = (changed: Partial<Seller>) => {
  try {
    checkSeller({ ...seller, ...changed });
    return [];
  } catch (error) {
    return (error as DomainError).problems.map(({ field, code }) => `${field}: ${code}`);
  }
};

it("keeps the country in small letters and the number in capitals", () => {
  expect(checkSeller(seller)).toMatchObject({ country: "de", taxNumber: "DE123456789" });
});

it("names what is missing or wrong", () => {
  expect(blamed({ name: { en: "", "zh-CN": " " }, address: "", bankDetails: "" })).toEqual([
    "name.en: required",
    "name.zh-CN: required",
    "address: required",
    "bank_details: required",
  ]);
  expect(blamed({ country: "x" })).toEqual(["country: invalid"]);
  expect(blamed({ taxNumber: "12" })).toEqual(["tax_number: tax_number_invalid"]);
  expect(blamed({ taxNumber: " " })).toEqual(["tax_number: required"]);
  expect(blamed({ taxNumber: null, rateBasisPoints: 0 })).toEqual([]);
});
