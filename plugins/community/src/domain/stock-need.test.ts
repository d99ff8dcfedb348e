import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { needsOf, type StockedLine, shortagesOf } from "./stock-need";

const part = (inventoryItemId: string, requiredQuantity = 1) => ({ inventoryItemId, requiredQuantity });
const lines: StockedLine[] = [
  { lineId: "single", quantity: 2, parts: [part("plush")] },
  { lineId: "set", quantity: 1, parts: [part("plush", 2), part("box")] },
  { lineId: "mug", quantity: 9, parts: [part("mug")] },
  { lineId: "voucher", quantity: 400, parts: [] },
];

describe("what a cart needs", () => {
  it("sums the lines that draw on one shelf, and leaves out what is not counted", () => {
    expect([...needsOf(lines)]).toEqual([
      ["plush", 4],
      ["box", 1],
      ["mug", 9],
    ]);
  });

  it("names each line that draws on a short shelf, with what it could have alone", () => {
    expect(shortagesOf(lines, new Map([["plush", 3]]))).toEqual([
      { lineId: "single", available: 3 },
      { lineId: "set", available: 1 },
    ]);
    expect(shortagesOf(lines, new Map())).toEqual([]);
    expect(shortagesOf(lines, new Map([["mug", -2]]))).toEqual([{ lineId: "mug", available: 0 }]);
  });

  it("does not depend on the order of lines, and adds up for any cart", () => {
    const line = fc.record({
      id: fc.constantFrom("x", "y", "z"),
      quantity: fc.integer({ min: 1, max: 50 }),
      required: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (wishes) => {
        const cart = wishes.map(({ id, quantity, required }, index) => ({
          lineId: String(index),
          quantity,
          parts: [part(id, required)],
        }));
        const needs = needsOf(cart);
        const back = needsOf([...cart].reverse());
        for (const [id, units] of needs) {
          const sum = wishes
            .filter((wish) => wish.id === id)
            .reduce((all, wish) => all + wish.quantity * wish.required, 0);
          expect(units).toBe(sum);
          expect(back.get(id)).toBe(sum);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
