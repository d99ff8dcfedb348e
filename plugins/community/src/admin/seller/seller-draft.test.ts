import { expect, it } from "vitest";
import type { SellerBody } from "../../types/agreements";
import { draftOf, sellerOf } from "./seller-draft";

const SELLER: SellerBody = {
  name: { en: "Keepsake e.V.", "zh-CN": "纪念协会" },
  address: "Platz 2\n10115 Berlin",
  country: "DE",
  tax_number: "DE987654321",
  rate_basis_points: 1905,
  bank_details: "IBAN DE02",
  email: "sponsors@keepsake.example",
  net_days: 14,
  offer_days: 45,
};

it("shows what is kept, the rate in percent, and sends the same", () => {
  expect(draftOf(SELLER)).toMatchObject({ percent: "19.05", netDays: "14" });
  expect(sellerOf(draftOf(SELLER))).toEqual(SELLER);
});

it("leaves an empty tax number out, and reads full-width digits", () => {
  const typed = { ...draftOf(SELLER), taxNumber: " ", percent: "１９ %", netDays: "３０" };
  expect(sellerOf(typed)).toMatchObject({ tax_number: null, rate_basis_points: 1900, net_days: 30 });
});

it.each(["", "x", "1.005", "-3"])("sends the rate %j as one that the shop refuses", (percent) => {
  expect(sellerOf({ ...draftOf(null), percent }).rate_basis_points).toBe(-1);
});

it.each(["", "1.5", "-1", "99999999999"])("sends %j days as a number that the shop refuses", (netDays) => {
  expect(sellerOf({ ...draftOf(null), netDays }).net_days).toBe(-1);
});
