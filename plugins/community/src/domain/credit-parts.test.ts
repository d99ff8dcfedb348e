import { describe, expect, it } from "vitest";
import { creditParts, refundParts } from "./credit-parts";

const invoice = (id: string, netMinor: bigint, taxMinor: bigint, owedMinor = 0n) => ({
  id,
  netMinor,
  taxMinor,
  owedMinor,
});
const credit = (netMinor: bigint, taxMinor: bigint) => ({ netMinor, taxMinor });

describe("a credit", () => {
  it("is taken from the newest invoice, and goes back as far as that was paid", () => {
    expect(creditParts(credit(100n, 19n), [invoice("new", 500n, 95n), invoice("old", 900n, 171n)])).toEqual([
      { invoiceId: "new", netMinor: 100n, taxMinor: 19n, refundMinor: 119n },
    ]);
  });

  it("goes on to the one before where the newest has no more", () => {
    expect(creditParts(credit(600n, 114n), [invoice("new", 500n, 95n, 595n), invoice("old", 900n, 171n)])).toEqual([
      { invoiceId: "new", netMinor: 500n, taxMinor: 95n, refundMinor: 0n },
      { invoiceId: "old", netMinor: 100n, taxMinor: 19n, refundMinor: 119n },
    ]);
  });

  it("is owed no more first, and what was paid in part goes back in part", () => {
    expect(creditParts(credit(100n, 19n), [invoice("half", 500n, 95n, 50n)])).toEqual([
      { invoiceId: "half", netMinor: 100n, taxMinor: 19n, refundMinor: 69n },
    ]);
  });

  it("takes an invoice's own tax along, never more than there is, and skips what has nothing left", () => {
    expect(creditParts(credit(8n, 2n), [invoice("a", 3n, 1n), invoice("gone", 0n, 0n), invoice("b", 5n, 2n)])).toEqual([
      { invoiceId: "a", netMinor: 3n, taxMinor: 1n, refundMinor: 4n },
      { invoiceId: "b", netMinor: 5n, taxMinor: 2n, refundMinor: 7n },
    ]);
    expect(creditParts(credit(9n, 0n), [invoice("a", 3n, 0n)])).toEqual([
      { invoiceId: "a", netMinor: 3n, taxMinor: 0n, refundMinor: 3n },
    ]);
  });
});

describe("what goes back", () => {
  it("comes out of the newest payments, of each no more than is left", () => {
    const payments = [
      { id: "new", leftMinor: 50n },
      { id: "spent", leftMinor: 0n },
      { id: "old", leftMinor: 500n },
    ];
    expect(refundParts(119n, payments)).toEqual([
      { paymentId: "new", amountMinor: 50n },
      { paymentId: "old", amountMinor: 69n },
    ]);
    expect(refundParts(0n, payments)).toEqual([]);
    expect(refundParts(900n, payments).reduce((sum, { amountMinor }) => sum + amountMinor, 0n)).toBe(550n);
  });
});
