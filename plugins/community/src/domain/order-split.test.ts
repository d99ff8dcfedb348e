import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AllocationRule } from "./allocation-rule";
import { captureSplit, type SoldOrder, splitOrder } from "./order-split";
import { itemsMinor, sumSplits, totalMinor } from "./split-money";

/** FUZZ=1 looks a hundred times as long. */
const RUNS = { numRuns: process.env.FUZZ ? 1_000_000 : 10_000 };
const timeoutMs = process.env.FUZZ ? 7_200_000 : 30_000;
const BEFORE = new Date("2026-01-01T00:00:00Z");
const ORDERED = new Date("2026-11-25T08:00:00Z");

const share = (ruleId: string, shareBasisPoints: number, more: Partial<AllocationRule> = {}): AllocationRule => ({
  ruleId,
  version: 1,
  goalId: `goal_${ruleId}`,
  selector: { by: "all" },
  gift: { kind: "share", shareBasisPoints },
  validFrom: BEFORE,
  validTo: null,
  ...more,
});
const plush = {
  productId: "prod_plush",
  variantId: "variant_plush",
  categoryIds: [],
  collectionId: null,
  salesChannelId: "sc_1",
  tierId: null,
  partnerId: null,
};
const order = (more: Partial<SoldOrder> = {}): SoldOrder => ({
  currencyCode: "CNY",
  orderedAt: ORDERED,
  lines: [{ item: plush, quantity: 1, baseMinor: 11416n }],
  shippingMinor: 1062n,
  totalMinor: 14100n,
  ...more,
});

describe("the money of an order", () => {
  it("is items by rule, shipping, and tax as what is left of the total", () => {
    const split = splitOrder(order(), [share("students", 1000)]);
    expect(split).toEqual({
      parts: [{ goalId: "goal_students", ruleId: "students", ruleVersion: 1, amountMinor: 1142n }],
      shopMinor: 10274n,
      shippingMinor: 1062n,
      taxMinor: 1622n,
    });
  });

  it("goes by the rules that stood when the buyer ordered", () => {
    const later = share("students", 5000, { version: 2, validFrom: new Date("2026-12-01T00:00:00Z") });
    const other = share("talks", 1000, { selector: { by: "product", id: "prod_mug" } });
    const split = splitOrder(order(), [later, share("students", 1000), other]);
    expect(split.parts.map(({ ruleId, ruleVersion }) => [ruleId, ruleVersion])).toEqual([["students", 1]]);
  });
});

describe("what a capture takes", () => {
  const orders = fc.record({
    lines: fc.array(
      fc.record({
        item: fc.constant(plush),
        quantity: fc.integer({ min: 1, max: 9 }),
        baseMinor: fc.bigInt(0n, 10n ** 12n),
      }),
      { maxLength: 5 },
    ),
    shippingMinor: fc.bigInt(0n, 10n ** 6n),
    taxMinor: fc.bigInt(0n, 10n ** 6n),
    shares: fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 5 }),
  });

  it("sums to what was captured, in steps below, at and beyond the whole", { timeout: timeoutMs }, () => {
    fc.assert(
      fc.property(
        orders,
        fc.array(fc.bigInt(0n, 10n ** 12n), { maxLength: 5 }),
        ({ taxMinor, shares, ...sold }, steps) => {
          const net = sold.lines.reduce((sum, { baseMinor }) => sum + baseMinor, sold.shippingMinor);
          const whole = splitOrder(
            order({ ...sold, totalMinor: net + taxMinor }),
            shares.map((points, index) => share(`rule_${index}`, points)),
          );
          expect(totalMinor(whole)).toBe(net + taxMinor);
          expect(itemsMinor(whole)).toBe(net - sold.shippingMinor);
          let before = sumSplits([]);
          for (const step of steps) {
            const left = totalMinor(whole) - totalMinor(before);
            if (left < 0n) break;
            const split = captureSplit(whole, before, step);
            expect(totalMinor(split)).toBe(step);
            for (const { amountMinor } of split.parts) expect(amountMinor).toBeGreaterThanOrEqual(0n);
            if (step > left) break;
            before = sumSplits([before, split]);
          }
        },
      ),
      RUNS,
    );
  });
});
