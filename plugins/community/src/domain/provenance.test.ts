import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Amount, laidInLine, partsOf } from "./provenance";

const amount = (id: string, postedAs: number, minor: number): Amount => ({
  id,
  postedAs: BigInt(postedAs),
  minor: BigInt(minor),
});
const paid = (incomes: Amount[], outlays: Amount[]) => {
  const income = laidInLine(incomes);
  return Object.fromEntries(laidInLine(outlays).map((outlay) => [outlay.id, partsOf(outlay, income)]));
};

describe("what paid for a reward", () => {
  const sales = [amount("sale 1", 1, 300), amount("sale 2", 4, 500)];

  it("is what came first and is not spent yet", () => {
    expect(paid(sales, [amount("shirt", 2, 200), amount("mug", 3, 250)])).toEqual({
      shirt: { parts: [{ id: "sale 1", minor: 200n }], restMinor: 0n },
      mug: {
        parts: [
          { id: "sale 1", minor: 100n },
          { id: "sale 2", minor: 150n },
        ],
        restMinor: 0n,
      },
    });
  });

  it("is nothing yet where rewards are worth more than what came in", () => {
    expect(paid(sales, [amount("shirt", 2, 700), amount("mug", 3, 300)])).toMatchObject({
      shirt: { restMinor: 0n },
      mug: { parts: [{ id: "sale 2", minor: 100n }], restMinor: 200n },
    });
    expect(paid([], [amount("shirt", 2, 700)])).toEqual({ shirt: { parts: [], restMinor: 700n } });
  });

  it("skips what was refunded in whole, and what came back", () => {
    const left = [amount("refunded", 1, 0), amount("sale 2", 4, 500)];
    expect(paid(left, [amount("returned", 2, 0), amount("mug", 3, 300)])).toEqual({
      mug: { parts: [{ id: "sale 2", minor: 300n }], restMinor: 0n },
    });
  });

  it("is exact beyond what a number holds", () => {
    const much = 9_007_199_254_740_993n;
    const { big } = paid([{ id: "sale", postedAs: 1n, minor: much }], [{ id: "big", postedAs: 2n, minor: much }]);
    expect(big).toEqual({ parts: [{ id: "sale", minor: much }], restMinor: 0n });
  });
});

describe("every line", () => {
  const amounts = (name: string) =>
    fc
      .array(fc.record({ minor: fc.integer({ min: 0, max: 400 }), key: fc.integer() }), { maxLength: 12 })
      .map((rows) => rows.map(({ minor, key }, index) => ({ ...amount(`${name} ${index}`, index + 1, minor), key })));
  const lines = fc.tuple(amounts("income"), amounts("outlay"));
  const total = (rows: readonly { minor: bigint }[]) => rows.reduce((sum, { minor }) => sum + minor, 0n);

  it("is spent to the last of it and no further: parts and rest are the worth, and no sale pays more than it left", () => {
    fc.assert(
      fc.property(lines, ([incomes, outlays]) => {
        const income = laidInLine(incomes);
        const found = laidInLine(outlays).map((outlay) => ({ outlay, ...partsOf(outlay, income) }));
        for (const { outlay, parts, restMinor } of found) {
          expect(restMinor).toBeGreaterThanOrEqual(0n);
          expect(total(parts) + restMinor).toBe(outlay.endMinor - outlay.startMinor);
        }
        // Either all that came in is spent, or all that was given is covered.
        const [came, went] = [total(incomes), total(outlays)];
        const spent = total(found.flatMap(({ parts }) => parts));
        expect(spent <= came && spent <= went && (spent === came || spent === went)).toBe(true);
      }),
    );
  });

  it("says the same in both directions", () => {
    fc.assert(
      fc.property(lines, ([incomes, outlays]) => {
        const [income, outlay] = [laidInLine(incomes), laidInLine(outlays)];
        const back = outlay.flatMap((own) => partsOf(own, income).parts.map(({ id, minor }) => [id, own.id, minor]));
        const forth = income.flatMap((own) => partsOf(own, outlay).parts.map(({ id, minor }) => [own.id, id, minor]));
        expect(back.map(String).sort()).toEqual(forth.map(String).sort());
      }),
    );
  });

  it("does not depend on the order in which its rows were read", () => {
    fc.assert(
      fc.property(lines, ([incomes, outlays]) => {
        const shuffled = <Row extends { key: number }>(rows: Row[]) => [...rows].sort((a, b) => a.key - b.key);
        expect(laidInLine(shuffled(incomes))).toEqual(laidInLine(incomes));
        const income = laidInLine(incomes);
        for (const own of laidInLine(outlays))
          expect(partsOf(own, [...income].reverse())).toEqual(partsOf(own, income));
      }),
    );
  });
});
