import { expect, it } from "vitest";
import { checkByCard, checkRefund, checkTransfer, excessMinor, owedMinor } from "./sponsor-payment";

const invoice = { grossMinor: 100n, creditedMinor: 0n, paidMinor: 40n, isCancelled: false };

it("is owed while the agreement and the invoice stand, and no more than is left", () => {
  expect(owedMinor("signed", invoice)).toBe(60n);
  expect(owedMinor("suspended", invoice)).toBe(60n);
  for (const state of ["offered", "lapsed", "terminated", "ended"] as const) expect(owedMinor(state, invoice)).toBe(0n);
  expect(owedMinor("active", { ...invoice, isCancelled: true })).toBe(0n);
  expect(owedMinor("active", { ...invoice, paidMinor: 120n })).toBe(0n);
  expect(owedMinor("active", { ...invoice, creditedMinor: 25n })).toBe(35n);
  expect(owedMinor("active", { ...invoice, creditedMinor: 70n })).toBe(0n);
});

it("goes back where nobody owed it", () => {
  expect([excessMinor(100n, 60n), excessMinor(60n, 60n), excessMinor(10n, 60n), excessMinor(5n, 0n)]).toEqual([
    40n,
    0n,
    0n,
    5n,
  ]);
});

it("is paid by card when there is something to pay, and not too much of it", () => {
  checkByCard(99_999_999n);
  expect(() => checkByCard(0n)).toThrow(expect.objectContaining({ code: "nothing_owed" }));
  expect(() => checkByCard(100_000_000n)).toThrow(expect.objectContaining({ code: "too_much_for_a_card" }));
});

it("is taken down by transfer up to what is owed", () => {
  checkTransfer(60n, 60n);
  for (const wrong of [0n, -1n, 61n])
    expect(() => checkTransfer(wrong, 60n)).toThrow(expect.objectContaining({ field: "amount_minor" }));
});

it("never goes back beyond what came in, and a transfer only with what shows it", () => {
  const card = { paidMinor: 100n, refundedMinor: 30n, method: "card" as const };
  checkRefund({ amountMinor: 70n, evidence: null }, card);
  for (const amountMinor of [0n, 71n])
    expect(() => checkRefund({ amountMinor, evidence: null }, card)).toThrow(
      expect.objectContaining({ code: "refund_amount", data: { left_minor: "70" } }),
    );
  expect(() => checkRefund({ amountMinor: 1n, evidence: "x" }, card)).toThrow(
    expect.objectContaining({ field: "evidence" }),
  );
  const transfer = { ...card, method: "transfer" as const };
  checkRefund({ amountMinor: 1n, evidence: "bank slip" }, transfer);
  expect(() => checkRefund({ amountMinor: 1n, evidence: null }, transfer)).toThrow(
    expect.objectContaining({ code: "refund_evidence" }),
  );
});
