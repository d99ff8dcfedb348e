import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EditionLine, type HeldNumber, isPaidBack, type NumberedOrder, settleNumbers } from "./edition-numbers";

/** FUZZ=1 looks a hundred times as long. */
const runs = { numRuns: process.env.FUZZ ? 1_000_000 : 10_000 };
const timeoutMs = process.env.FUZZ ? 3_600_000 : 30_000;
const line = (lineId: string, units: number, more: Partial<EditionLine> = {}): EditionLine => ({
  lineId,
  units,
  cameBack: 0,
  swapped: 0,
  replacing: 0,
  ...more,
});
const order = (more: Partial<NumberedOrder>): NumberedOrder => ({
  isCancelled: false,
  capturedMinor: 16_000n,
  refundedMinor: 0n,
  totalMinor: 16_000n,
  lines: [line("a", 2)],
  numbers: [
    { number: 17, lineId: "a" },
    { number: 18, lineId: "a" },
  ],
  ...more,
});
const nothing = { moves: [], back: [], lacking: [] };

describe("the numbers of an order", () => {
  it("stay where they are as long as nothing happens, and are missed where there are none", () => {
    expect(settleNumbers(order({}))).toEqual(nothing);
    expect(settleNumbers(order({ numbers: [{ number: 5, lineId: "a" }] }))).toEqual({
      ...nothing,
      lacking: [{ lineId: "a", units: 1 }],
    });
  });

  it("stay with a unit that came back until the money is back, then the largest goes", () => {
    const returned = { lines: [line("a", 2, { cameBack: 1 })], totalMinor: 8000n };
    expect(settleNumbers(order(returned))).toEqual(nothing);
    expect(settleNumbers(order({ ...returned, refundedMinor: 7999n })).back).toEqual([]);
    expect(settleNumbers(order({ ...returned, refundedMinor: 8000n })).back).toEqual([18]);
  });

  it("all go when a cancelled order is paid back in full, not before", () => {
    const cancelled = { isCancelled: true, totalMinor: 0n };
    expect(settleNumbers(order(cancelled)).back).toEqual([]);
    expect(settleNumbers(order({ ...cancelled, refundedMinor: 15_999n })).back).toEqual([]);
    expect(settleNumbers(order({ ...cancelled, refundedMinor: 16_000n })).back).toEqual([17, 18]);
    expect(settleNumbers(order({ ...cancelled, capturedMinor: 0n })).back).toEqual([17, 18]);
  });

  it("go with the unit in an exchange, and stay when it was exchanged for something else", () => {
    const swapped = line("a", 2, { swapped: 1 });
    const same = order({ lines: [swapped, line("b", 1, { replacing: 1 })] });
    expect(settleNumbers(same)).toEqual({ ...nothing, moves: [{ number: 18, lineId: "b" }] });
    // The difference in price that is paid back with an exchange is no refund of the number.
    expect(settleNumbers(order({ lines: [swapped], refundedMinor: 500n, totalMinor: 15_500n }))).toEqual(nothing);
    expect(settleNumbers(order({ lines: [swapped], refundedMinor: 16_000n, totalMinor: 0n })).back).toEqual([18]);
  });

  it("are not given back by money that was given for something else", () => {
    expect(settleNumbers(order({ refundedMinor: 500n, totalMinor: 15_500n }))).toEqual(nothing);
    const owed = order({ lines: [line("a", 2, { cameBack: 1 })], refundedMinor: 8000n, totalMinor: 1000n });
    expect(isPaidBack(owed)).toBe(false);
    expect(settleNumbers(owed)).toEqual(nothing);
  });
});

const anyLine = (lineId: string) =>
  fc.record({ units: fc.nat(4), cameBack: fc.nat(4), swapped: fc.nat(4), replacing: fc.nat(4) }).map((parts) => ({
    lineId,
    ...parts,
    cameBack: Math.min(parts.cameBack, parts.units),
    swapped: Math.min(parts.swapped, parts.units - Math.min(parts.cameBack, parts.units)),
    replacing: Math.min(parts.replacing, parts.units),
  }));
const anyOrder: fc.Arbitrary<NumberedOrder> = fc.record({
  isCancelled: fc.boolean(),
  capturedMinor: fc.bigInt({ min: 0n, max: 40n }),
  refundedMinor: fc.bigInt({ min: 0n, max: 40n }),
  totalMinor: fc.bigInt({ min: 0n, max: 40n }),
  lines: fc.tuple(anyLine("a"), anyLine("b"), anyLine("c")),
  numbers: fc.uniqueArray(
    fc.record({ number: fc.integer({ min: 1, max: 50 }), lineId: fc.constantFrom("a", "b", "c", "gone") }),
    { maxLength: 8, selector: ({ number }) => number },
  ),
});

function apply(before: NumberedOrder): NumberedOrder {
  const { moves, back } = settleNumbers(before);
  const numbers: HeldNumber[] = before.numbers
    .filter(({ number }) => !back.includes(number))
    .map((held) => moves.find(({ number }) => number === held.number) ?? held);
  return { ...before, numbers };
}
const live = ({ isCancelled, lines }: NumberedOrder) =>
  isCancelled ? 0 : lines.reduce((sum, { units, cameBack, swapped }) => sum + units - cameBack - swapped, 0);

describe("whatever happens to an order", () => {
  it("no number is lost, doubled or invented, and doing it twice does nothing more", { timeout: timeoutMs }, () => {
    fc.assert(
      fc.property(anyOrder, (before) => {
        const { moves, back, lacking } = settleNumbers(before);
        const own = new Set(before.numbers.map(({ number }) => number));
        const touched = [...moves.map(({ number }) => number), ...back];
        expect(touched.every((number) => own.has(number))).toBe(true);
        expect(new Set(touched).size).toBe(touched.length);
        expect(settleNumbers(apply(before))).toEqual({ moves: [], back: [], lacking });
      }),
      runs,
    );
  });

  it("each live unit has a number as long as the order has one, and no number has two units", {
    timeout: timeoutMs,
  }, () => {
    fc.assert(
      fc.property(anyOrder, (before) => {
        const after = apply(before);
        const { lacking } = settleNumbers(after);
        const lacked = lacking.reduce((sum, { units }) => sum + units, 0);
        expect(lacked).toBe(Math.max(0, live(before) - before.numbers.length));
        for (const { lineId, units, cameBack, swapped } of after.lines) {
          const wanted = before.isCancelled ? 0 : units - cameBack - swapped;
          const bearing = after.numbers.filter((held) => held.lineId === lineId).length;
          const lacks = lacking.find((each) => each.lineId === lineId)?.units ?? 0;
          expect(bearing).toBeGreaterThanOrEqual(wanted - lacks);
        }
      }),
      runs,
    );
  });

  it("a number goes back only by a refund, and never from a unit that lives", { timeout: timeoutMs }, () => {
    fc.assert(
      fc.property(anyOrder, (before) => {
        const { back } = settleNumbers(before);
        if (before.refundedMinor === 0n && before.capturedMinor > 0n) expect(back).toEqual([]);
        if (before.isCancelled && before.refundedMinor < before.capturedMinor) expect(back).toEqual([]);
        expect(before.numbers.length - back.length).toBeGreaterThanOrEqual(
          Math.min(before.numbers.length, live(before)),
        );
      }),
      runs,
    );
  });

  it("more money back never keeps more numbers, and all of it keeps none without a unit", {
    timeout: timeoutMs,
  }, () => {
    fc.assert(
      fc.property(anyOrder, fc.bigInt({ min: 0n, max: 40n }), (before, moreMinor) => {
        const later = { ...before, refundedMinor: before.refundedMinor + moreMinor };
        expect(settleNumbers(later).back.length).toBeGreaterThanOrEqual(settleNumbers(before).back.length);
        const whole = apply({ ...before, refundedMinor: before.capturedMinor });
        expect(whole.numbers.length).toBe(Math.min(before.numbers.length, live(before)));
      }),
      runs,
    );
  });
});
