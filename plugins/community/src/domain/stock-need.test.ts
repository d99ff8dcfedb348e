import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type StockedLine, shortagesOf } from "./stock-need";

const plush = (freeByLocation: number[]) => ({ inventoryItemId: "plush", requiredQuantity: 1, freeByLocation });

describe("stock of a cart", () => {
  it("sums the lines that draw on one shelf", () => {
    const lines: StockedLine[] = [
      { lineId: "single", quantity: 2, items: [plush([3])] },
      { lineId: "set", quantity: 1, items: [{ ...plush([3]), requiredQuantity: 2 }] },
      { lineId: "mug", quantity: 9, items: [{ inventoryItemId: "mug", requiredQuantity: 1, freeByLocation: [9] }] },
    ];
    expect(shortagesOf(lines)).toEqual([
      { lineId: "single", available: 3 },
      { lineId: "set", available: 1 },
    ]);
  });

  it("does not add up two half-empty locations, and never asks for what is not counted", () => {
    expect(shortagesOf([{ lineId: "a", quantity: 4, items: [plush([3, 3])] }])).toEqual([
      { lineId: "a", available: 3 },
    ]);
    expect(shortagesOf([{ lineId: "a", quantity: 400, items: [] }])).toEqual([]);
    expect(shortagesOf([{ lineId: "a", quantity: 1, items: [plush([])] }])).toEqual([{ lineId: "a", available: 0 }]);
  });

  it("is silent exactly when every item's sum fits", () => {
    const line = fc.record({
      id: fc.constantFrom("x", "y"),
      quantity: fc.integer({ min: 1, max: 5 }),
      required: fc.integer({ min: 1, max: 3 }),
    });
    const free = fc.record({ x: fc.integer({ min: -2, max: 30 }), y: fc.integer({ min: 0, max: 30 }) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), free, (wishes, stock) => {
        const lines = wishes.map(({ id, quantity, required }, index) => ({
          lineId: String(index),
          quantity,
          items: [{ inventoryItemId: id, requiredQuantity: required, freeByLocation: [stock[id]] }],
        }));
        const fits = (["x", "y"] as const).every((id) => {
          const need = wishes
            .filter((wish) => wish.id === id)
            .reduce((sum, wish) => sum + wish.quantity * wish.required, 0);
          return need <= Math.max(0, stock[id]);
        });
        expect(shortagesOf(lines).length === 0).toBe(fits);
      }),
      { numRuns: 10_000 },
    );
  });
});
