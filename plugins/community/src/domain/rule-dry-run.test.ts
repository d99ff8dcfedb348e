import { describe, expect, it } from "vitest";
import type { AllocationRule } from "./allocation-rule";
import type { SoldOrderLine } from "./order-split";
import { dryRun, type PastOrder } from "./rule-dry-run";

const line = (productId: string, baseMinor: bigint): SoldOrderLine => ({
  item: {
    productId,
    variantId: null,
    categoryIds: [],
    collectionId: null,
    salesChannelId: null,
    tierId: null,
    partnerId: null,
  },
  quantity: 1,
  baseMinor,
});
const order = (lines: SoldOrderLine[], more: { currencyCode?: string; capturedMinor?: bigint } = {}): PastOrder => {
  const totalMinor = lines.reduce((sum, { baseMinor }) => sum + baseMinor, 0n);
  const { currencyCode = "usd", capturedMinor = totalMinor } = more;
  const orderedAt = new Date("2026-03-01T00:00:00Z");
  return { order: { currencyCode, orderedAt, lines, shippingMinor: 0n, totalMinor }, capturedMinor };
};
const rule = (ruleId: string, shareBasisPoints: number, more: Partial<AllocationRule> = {}): AllocationRule => ({
  ruleId,
  version: 1,
  goalId: `goal_${ruleId}`,
  selector: { by: "product", id: "plush" },
  gift: { kind: "share", shareBasisPoints },
  validFrom: new Date("2026-01-01T00:00:00Z"),
  validTo: null,
  ...more,
});

const orders = [
  order([line("plush", 1000n), line("mug", 500n)]),
  order([line("mug", 700n)]),
  order([line("plush", 3000n), line("plush", 1000n)], { currencyCode: "JPY", capturedMinor: 2000n }),
];

describe("a rule that is tried", () => {
  it("gives of what it selects, as much as was captured, in each currency", () => {
    expect(dryRun(rule("a", 1000), [], orders)).toEqual({
      touchedOrders: 2,
      touchedLines: 3,
      lines: 5,
      capturedMinor: { usd: 2200n, jpy: 2000n },
      wouldGiveMinor: { usd: 100n, jpy: 200n },
    });
  });

  it("stands whatever the days it is written for, in the place of its own earlier versions", () => {
    const future = rule("a", 1000, { version: 2, validFrom: new Date("2027-01-01T00:00:00Z") });
    expect(dryRun(future, [rule("a", 9000)], orders).wouldGiveMinor).toEqual({ usd: 100n, jpy: 200n });
  });

  it("shares with the rules that stood then, not with those that came later", () => {
    const sum = { gift: { kind: "per_item", perItemMinor: { usd: 400n } } } as const;
    expect(dryRun(rule("a", 8000), [rule("b", 1, sum)], orders).wouldGiveMinor.usd).toBe(600n);
    const later = rule("b", 1, { ...sum, validFrom: new Date("2026-04-01T00:00:00Z") });
    expect(dryRun(rule("a", 8000), [later], orders).wouldGiveMinor.usd).toBe(800n);
  });

  it("that selects nothing touches nothing", () => {
    const none = dryRun(rule("a", 1000, { selector: { by: "product", id: "socks" } }), [], orders);
    expect([none.touchedOrders, none.touchedLines, none.wouldGiveMinor]).toEqual([0, 0, {}]);
  });
});
