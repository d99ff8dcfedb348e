import { describe, expect, it } from "vitest";
import type { Catalogue } from "../catalogue/types.ts";
import { cartLines, itemCount } from "./lines.ts";
import { totalsOf } from "./totals.ts";
import type { Cart } from "./types.ts";

const item = (variant_id: string, quantity: number) => ({
  id: `line_${variant_id}`,
  variant_id,
  product_title: "As it was called",
  variant_title: "M",
  title: "As it was called",
  quantity,
  unit_price: 10,
  original_total: 11 * quantity,
  original_subtotal: 10 * quantity,
});
const cart = (...items: ReturnType<typeof item>[]): Cart => ({ items }) as unknown as Cart;
const variant = (id: string, available: number | null) => ({ id, options: { size: "m" }, pictureIndex: 0, available });
const catalogue = {
  taxInclusive: false,
  products: [
    {
      title: "Tuple",
      handle: "tuple",
      options: [
        {
          key: "size",
          values: [
            { key: "m", label: "Medium" },
            { key: "l", label: "Large" },
          ],
        },
      ],
      pictures: [],
      variants: [variant("many", 50), variant("few", 1), variant("none", 0), variant("uncounted", null)],
      edition: { size: 100, limitPerPerson: 2 },
    },
  ],
} as unknown as Catalogue;

describe("a line of the cart", () => {
  it.each([
    ["many", 3, "ready"],
    ["few", 3, "short"],
    ["none", 1, "sold-out"],
    ["uncounted", 99, "ready"],
    ["taken-down", 1, "gone"],
  ] as const)("with %s of it, %i wanted, is %s", (id, quantity, state) => {
    expect(cartLines(cart(item(id, quantity)), catalogue)[0]?.state).toBe(state);
  });

  it("believes the backend about what this very cart could have, before the catalogue", () => {
    const states = (own: Record<string, number | null>) =>
      cartLines(cart(item("none", 1), item("many", 3), item("few", 2)), catalogue, own).map(({ state }) => state);
    expect(states({ none: 1, many: 2, few: null })).toEqual(["ready", "short", "ready"]);
    expect(states({})).toEqual(["sold-out", "ready", "short"]);
  });

  it("speaks the reader's language while the shop sells it, and keeps its old name afterwards", () => {
    const [sold, gone] = cartLines(cart(item("many", 1), item("taken-down", 1)), catalogue);
    expect(sold).toMatchObject({ title: "Tuple", variant: "Medium", handle: "tuple", limitPerPerson: 2 });
    expect(gone).toMatchObject({ title: "As it was called", variant: "M", handle: undefined });
  });

  it("shows its price as the region does: without the tax here", () => {
    expect(cartLines(cart(item("many", 2)), catalogue)[0]?.totalMajor).toBe(20);
    expect(cartLines(cart(item("many", 2)), { ...catalogue, taxInclusive: true })[0]?.totalMajor).toBe(22);
  });

  it("is counted by pieces", () => {
    expect(itemCount(cart(item("many", 2), item("few", 1)))).toBe(3);
  });
});

describe("the totals", () => {
  const sums = {
    currency_code: "usd",
    total: 36.47,
    tax_total: 2.47,
    discount_total: 5.5,
    discount_subtotal: 5,
    original_item_total: 33,
    original_item_subtotal: 31,
    shipping_total: 8.5,
    shipping_subtotal: 8,
    shipping_methods: [{}],
  };
  it("add up with the tax on top", () => {
    const { itemsMajor, discountMajor, shippingMajor, taxMajor, totalMajor } = totalsOf(sums, false);
    expect(itemsMajor - discountMajor + (shippingMajor ?? 0) + taxMajor).toBeCloseTo(totalMajor);
  });
  it("name no price of delivery before one is chosen", () => {
    expect(totalsOf({ ...sums, shipping_methods: [] }, true).shippingMajor).toBeUndefined();
  });
});
