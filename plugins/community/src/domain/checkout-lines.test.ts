import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FINE, linesForPaymentPage, summaryLine, sumOfLines } from "./checkout-lines";

const line = fc.record({
  name: fc.string({ minLength: 1 }),
  quantity: fc.integer({ min: 1, max: 50 }),
  totalFine: fc.bigInt({ min: 0n, max: 10n ** 12n }),
});

describe("lines of the payment page", () => {
  it("sum to the total whenever the total is the rounded sum", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const fine = lines.reduce((sum, { totalFine }) => sum + totalFine, 0n);
        const total = (2n * fine + FINE) / (2n * FINE);
        const page = linesForPaymentPage(lines, total);
        if (fine === 0n) expect(page).toBeNull();
        else expect(sumOfLines(page ?? [])).toBe(total);
      }),
      { numRuns: 10_000 },
    );
  });

  it("keeps the quantity where the unit price is whole, and says it in the name where not", () => {
    const lines = [
      { name: "Plush", quantity: 3, totalFine: 3000n * FINE },
      { name: "Socks", quantity: 3, totalFine: 1000n * FINE },
    ];
    expect(linesForPaymentPage(lines, 4000n)).toEqual([
      { name: "Plush", quantity: 3, unitAmountMinor: 1000 },
      { name: "Socks × 3", quantity: 1, unitAmountMinor: 1000 },
    ]);
  });

  it("gives up rather than listing a wrong sum", () => {
    const lines = [{ name: "Plush", quantity: 1, totalFine: 1000n * FINE }];
    expect(linesForPaymentPage(lines, 900n)).toBeNull();
    expect(linesForPaymentPage(lines, 1002n)).toBeNull();
    expect(linesForPaymentPage([], 10n)).toBeNull();
    expect(linesForPaymentPage([{ name: "Gift", quantity: 1, totalFine: -1n }], 0n)).toBeNull();
    expect(sumOfLines(summaryLine("Order", 900n))).toBe(900n);
  });

  it("shortens endless names without cutting an emoji in two", () => {
    const [only] = summaryLine("🐘".repeat(400), 1n);
    expect(Array.from(only?.name ?? "")).toHaveLength(250);
    expect(only?.name.endsWith("🐘…")).toBe(true);
  });
});
