import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBudget, checkFixed, type GrantedItem, worthMinor } from "./reward-budget";

const shirt: GrantedItem = {
  productId: "prod_shirt",
  quantity: 1,
  variants: [
    { variantId: "s", priceMinor: 8_900n },
    { variantId: "xxl", priceMinor: 9_900n },
  ],
};

describe("what a reward is worth", () => {
  it("sets the dearest aside where the size is chosen later", () => {
    expect(worthMinor([shirt])).toBe(9_900n);
    expect(worthMinor([shirt, { ...shirt, quantity: 2 }])).toBe(29_700n);
  });

  it("names the item that cannot be granted", () => {
    expect(() => worthMinor([])).toThrow(expect.objectContaining({ code: "reward_items_missing", field: "items" }));
    for (const quantity of [0, -1, 1.5, 21])
      expect(() => worthMinor([shirt, { ...shirt, quantity }])).toThrow(
        expect.objectContaining({ code: "reward_item_quantity", field: "items[1].quantity" }),
      );
    for (const variants of [
      [],
      [{ variantId: "s", priceMinor: null }],
      [...shirt.variants, { variantId: "m", priceMinor: null }],
    ])
      expect(() => worthMinor([{ ...shirt, variants }])).toThrow(
        expect.objectContaining({ code: "reward_item_unpriced", field: "items[0].product_id" }),
      );
  });

  it("is never less than what is chosen", () => {
    const price = fc.bigInt({ min: 0n, max: 10n ** 12n });
    const item = fc.record({
      productId: fc.constant("p"),
      quantity: fc.integer({ min: 1, max: 20 }),
      variants: fc.array(fc.record({ variantId: fc.string(), priceMinor: price }), { minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), fc.nat(), (items, pick) => {
        const chosen = items.reduce(
          (sum, { quantity, variants }) =>
            sum + BigInt(quantity) * (variants[pick % variants.length]?.priceMinor as bigint),
          0n,
        );
        expect(worthMinor(items) >= chosen).toBe(true);
      }),
    );
  });
});

describe("a budget", () => {
  it("pays to the last cent, and not beyond", () => {
    const budget = { totalMinor: 1_000n, committedMinor: 900n };
    expect(() => checkBudget(budget, 100n)).not.toThrow();
    expect(() => checkBudget(budget, 101n)).toThrow(
      expect.objectContaining({ code: "reward_budget", data: { left_minor: "100", wanted_minor: "101" } }),
    );
    expect(() => checkBudget({ totalMinor: 10n, committedMinor: 20n }, 1n)).toThrow(
      expect.objectContaining({ data: { left_minor: "0", wanted_minor: "1" } }),
    );
  });
});

it("keeps only what leaves nothing to choose", () => {
  const fixed = { ...shirt, variants: shirt.variants.slice(0, 1) };
  expect(() => checkFixed([fixed])).not.toThrow();
  expect(() => checkFixed([fixed, shirt])).toThrow(
    expect.objectContaining({ code: "reward_variant_open", field: "items[1].variant_id" }),
  );
});
