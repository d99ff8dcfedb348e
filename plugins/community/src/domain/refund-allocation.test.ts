import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextStep } from "./proportional-parts";
import { refundAllocation } from "./refund-allocation";
import { type SplitMoney, sumSplits, totalMinor } from "./split-money";

/** FUZZ=1 looks a hundred times as long. */
const isFuzz = Boolean(process.env.FUZZ);
const runs = { numRuns: isFuzz ? 1_000_000 : 10_000 };
const timeoutMs = isFuzz ? 7_200_000 : 30_000;

const part = (goalId: string, amountMinor: bigint) => ({ goalId, ruleId: `r_${goalId}`, ruleVersion: 1, amountMinor });
const split = (goals: bigint[], shopMinor = 0n, shippingMinor = 0n, taxMinor = 0n): SplitMoney => ({
  parts: goals.map((amountMinor, index) => part(`g${String(index).padStart(2, "0")}`, amountMinor)),
  shopMinor,
  shippingMinor,
  taxMinor,
});
const nothing = sumSplits([]);
const amountsOf = ({ parts, shopMinor, shippingMinor, taxMinor }: SplitMoney) => [
  ...parts.map(({ amountMinor }) => amountMinor),
  shopMinor,
  shippingMinor,
  taxMinor,
];
const overCaptured = expect.objectContaining({ code: "refund_over_captured", kind: "conflict" });

describe("what a refund takes back", () => {
  it.each<[string, SplitMoney, bigint, SplitMoney]>([
    ["a half", split([1200n], 8800n, 1000n, 900n), 5950n, split([600n], 4400n, 500n, 450n)],
    ["all", split([1200n], 8800n, 1000n, 900n), 11_900n, split([1200n], 8800n, 1000n, 900n)],
    ["nothing", split([1200n], 8800n), 0n, split([0n], 0n)],
    ["one unit, of the largest part", split([1n, 3n], 2n), 1n, split([0n, 1n], 0n)],
    ["of equal parts, of the first goal", split([1n, 1n], 1n), 1n, split([1n, 0n], 0n)],
    ["nothing of who got nothing", split([0n, 5n]), 5n, split([0n, 5n])],
  ])("%s", (_what, captured, refundMinor, expected) => {
    expect(refundAllocation(captured, nothing, refundMinor)).toEqual(expected);
  });

  it("goes by name, not by place", () => {
    const captured = { ...split([], 10n), parts: [part("b", 30n), part("a", 60n)] };
    const before = { ...nothing, parts: [part("b", 3n)] };
    expect(refundAllocation(captured, before, 97n).parts).toEqual([part("a", 60n), part("b", 27n)]);
  });

  it.each<[string, SplitMoney, bigint]>([
    ["more than came", nothing, 101n],
    ["more than is left", split([10n, 40n]), 51n],
    ["a negative sum", nothing, -1n],
    ["more of one part than it got", split([11n]), 1n],
    ["of a goal that got nothing", split([0n, 0n, 1n]), 1n],
  ])("is refused when it would be %s", (_what, before, refundMinor) => {
    expect(() => refundAllocation(split([10n, 90n]), before, refundMinor)).toThrow(overCaptured);
  });

  it("leaves a part alone of which more was taken than is due, until the others have caught up", () => {
    const parts = [
      { wholeMinor: 50n, takenMinor: 40n },
      { wholeMinor: 50n, takenMinor: 0n },
    ];
    expect(nextStep(parts, 40n)).toEqual([0n, 40n]);
    expect(nextStep(parts, 60n)).toEqual([10n, 50n]);
  });
});

const few = fc.bigInt({ min: 0n, max: 12n });
const many = fc.bigInt({ min: 0n, max: 10n ** 12n });
const side = fc.oneof(few, many);
const goals = fc.oneof(
  fc.array(few, { minLength: 1, maxLength: 8 }),
  fc.array(side, { minLength: 1, maxLength: 50, size: "max" }),
);
const captured = fc.tuple(goals, side, side, side).map((args) => split(...args));
/** How far to go each time, in thousandths of what is left; the last step takes it all. */
const steps = fc.array(fc.bigInt({ min: 0n, max: 1000n }), { maxLength: 5 }).map((all) => [...all, 1000n]);

describe("refunds in any number of steps", () => {
  it("give back exactly the whole, of nobody more than was given, to nobody", { timeout: timeoutMs }, () => {
    fc.assert(
      fc.property(captured, steps, (given, thousandths) => {
        let before = nothing;
        for (const thousandth of thousandths) {
          const refundMinor = ((totalMinor(given) - totalMinor(before)) * thousandth) / 1000n;
          const refund = refundAllocation(given, before, refundMinor);
          expect(totalMinor(refund)).toBe(refundMinor);
          expect(amountsOf(refund).some((amount) => amount < 0n)).toBe(false);
          before = sumSplits([before, refund]);
          // The steps do not matter, only how far they went.
          expect(refundAllocation(given, nothing, totalMinor(before))).toEqual(before);
        }
        expect(before).toEqual(given);
      }),
      runs,
    );
  });

  it("do so too when an earlier refund was undone or fell on some parts only", { timeout: timeoutMs }, () => {
    const pieces = fc.array(fc.tuple(few, few), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pieces, fc.bigInt({ min: 0n, max: 1000n }), (all, thousandth) => {
        const given = split(all.map(([gone, left]) => gone + left));
        const before = split(all.map(([gone]) => gone));
        const refundMinor = ((totalMinor(given) - totalMinor(before)) * thousandth) / 1000n;
        const refund = refundAllocation(given, before, refundMinor);
        expect(totalMinor(refund)).toBe(refundMinor);
        expect(amountsOf(refund).some((amount) => amount < 0n)).toBe(false);
        const after = sumSplits([before, refund]);
        expect(sumSplits([after, refundAllocation(given, after, totalMinor(given) - totalMinor(after))])).toEqual(
          given,
        );
      }),
      runs,
    );
  });

  it("take of a goal and the shop what is nearest to proportion", { timeout: timeoutMs }, () => {
    fc.assert(
      fc.property(many, many, fc.bigInt({ min: 0n, max: 1000n }), (goal, shop, thousandth) => {
        const whole = goal + shop;
        const refundMinor = (whole * thousandth) / 1000n;
        const [ofGoal = 0n] = amountsOf(refundAllocation(split([goal], shop), nothing, refundMinor));
        const distance = ofGoal * whole - refundMinor * goal;
        expect(2n * (distance < 0n ? -distance : distance) <= whole).toBe(true);
      }),
      runs,
    );
  });
});
