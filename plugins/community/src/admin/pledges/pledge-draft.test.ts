import { expect, it } from "vitest";
import { paymentTerms, pledgeTerms } from "./pledge-draft";

const draft = { sponsor: "Sponsor Ltd.", percent: "50", cap: "1000.50", currency: "usd", from: "2026-11-25", to: "" };
const receipt = { by: "link", link: " https://example.org ", picture: null } as const;

it("a pledge is typed in percent and major units", () => {
  expect(pledgeTerms(draft)).toEqual({
    isUnreadable: false,
    terms: {
      sponsor_name: "Sponsor Ltd.",
      ratio_basis_points: 5000,
      cap_minor: "100050",
      currency_code: "usd",
      valid_from: "2026-11-25",
      valid_to: null,
    },
  });
});

it("what cannot be read of it is asked for as nothing", () => {
  const { terms, isUnreadable } = pledgeTerms({ ...draft, percent: "half", cap: "1,000" });
  expect([terms.ratio_basis_points, terms.cap_minor, isUnreadable]).toEqual([0, "0", true]);
  expect(pledgeTerms({ ...draft, cap: "", currency: "" }).isUnreadable).toBe(false);
});

it("a payment has the receipt that was chosen", () => {
  const picture = { id: "ifile_a", url: "", width: 1, height: 1 };
  const payment = { amount: "12.5", day: "2026-11-25", receipt };
  expect(paymentTerms(payment, "usd").terms).toEqual({
    amount_minor: "1250",
    paid_at: "2026-11-25",
    receipt: { link: "https://example.org" },
  });
  const withFile = { ...payment, receipt: { ...receipt, by: "file", picture } as const };
  expect(paymentTerms(withFile, "usd").terms.receipt).toEqual({ file_id: "ifile_a" });
  const withNone = { ...payment, receipt: { ...receipt, by: "file", picture: null } as const };
  expect(paymentTerms(withNone, "usd").terms.receipt).toEqual({});
  expect(paymentTerms({ ...payment, amount: "12.5" }, "jpy")).toMatchObject({ isUnreadable: true });
});
