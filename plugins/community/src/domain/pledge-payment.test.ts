import { expect, it } from "vitest";
import { checkPledgePayment, type PledgePayment } from "./pledge-payment";

const now = new Date("2026-11-25T12:00:00Z");
const payment: PledgePayment = {
  amountMinor: 4000n,
  paidAt: new Date("2026-11-20T00:00:00Z"),
  receipt: { link: "https://example.org/receipt", fileId: null },
};
const record =
  (more: Partial<PledgePayment> = {}, paidMinor = 6000n) =>
  () =>
    checkPledgePayment({ ...payment, ...more }, { capMinor: 10_000n, paidMinor }, now);

it("is recorded up to what was pledged", () => {
  expect(record()).not.toThrow();
});

it("is not recorded beyond, and what is left is named", () => {
  expect(record({}, 6001n)).toThrow(
    expect.objectContaining({ code: "pledge_payment_over_cap", field: "amount_minor", data: { leftMinor: "3999" } }),
  );
});

it.each<[string, Partial<PledgePayment>]>([
  ["amount_minor", { amountMinor: 0n }],
  ["paid_at", { paidAt: new Date("soon") }],
  ["paid_at", { paidAt: new Date("2026-11-26T02:00:01Z") }],
  ["receipt.link", { receipt: { link: null, fileId: null } }],
])("is refused naming %s", (field, more) => {
  expect(record(more)).toThrow(expect.objectContaining({ code: "pledge_payment_invalid", field }));
});
