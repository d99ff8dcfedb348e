import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Unbalanced } from "./errors.ts";
import {
  balancedLegs,
  checkDraft,
  checkSource,
  credit,
  debit,
  keyText,
  type Leg,
  reversedLegs,
  sumByUnit,
  type TransferDraft,
} from "./transfer.ts";

const unitOf = (account: string) => account.split(":")[0] as string;
const draft: TransferDraft = {
  source: { type: "capture", id: "cap_1", kind: "allocation" },
  occurredAt: new Date("2026-11-01T00:00:00.000Z"),
  legs: [debit("cny:in", 5n), credit("cny:out", 5n)],
};

const balanced = fc
  .array(fc.tuple(fc.constantFrom("cny", "jpy", "kwd", "points"), fc.bigInt({ min: 1n, max: 10n ** 12n })), {
    minLength: 1,
    maxLength: 20,
  })
  .map((moves) =>
    moves.flatMap(([unit, amount], index) => [debit(`${unit}:in`, amount), credit(`${unit}:${index}`, amount)]),
  );

describe("a transfer", () => {
  it("sums to zero in each unit, whatever it is made of", () => {
    fc.assert(
      fc.property(balanced, (legs) => {
        const sums = sumByUnit(balancedLegs(legs, unitOf));
        expect([...sums.values()].every((sum) => sum === 0n)).toBe(true);
      }),
    );
  });

  it("is refused when one leg is off by anything", () => {
    fc.assert(
      fc.property(balanced, fc.nat(), fc.bigInt({ min: 1n, max: 99n }), (legs, at, off) => {
        const changed = legs.map((leg, index) =>
          index === at % legs.length ? { ...leg, amountMinor: leg.amountMinor + off } : leg,
        );
        expect(() => balancedLegs(changed, unitOf)).toThrow(Unbalanced);
      }),
    );
    expect(() => balancedLegs([debit("cny:a", 5n), credit("jpy:b", 5n)], unitOf)).toThrow(Unbalanced);
  });

  it("has its legs in one order, so that their order means nothing", () => {
    fc.assert(
      fc.property(balanced, fc.infiniteStream(fc.double({ noNaN: true })), (legs, keys) => {
        const shuffled = legs
          .map((leg) => ({ leg, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ leg }) => leg);
        expect(balancedLegs(shuffled, unitOf)).toEqual(balancedLegs(legs, unitOf));
      }),
    );
  });

  it("is undone by its reversed legs", () => {
    const legs: Leg[] = [...draft.legs, ...reversedLegs(draft.legs)];
    const left = Map.groupBy(legs, ({ account }) => account);
    for (const each of left.values()) expect(each.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)).toBe(0n);
  });

  const wrong: [field: string, change: Partial<TransferDraft>][] = [
    ["legs", { legs: [debit("cny:in", 5n)] }],
    ["legs[1].amountMinor", { legs: [debit("a", 5n), credit("b", 0n)] }],
    ["legs[0].account", { legs: [debit("a b", 5n), credit("b", 5n)] }],
    ["occurredAt", { occurredAt: new Date("never") }],
    ["source.id", { source: { ...draft.source, id: "" } }],
    ["source.kind", { source: { ...draft.source, kind: "a\nb" } }],
    ["source.version", { source: { ...draft.source, version: 0 } }],
    ["metadata", { metadata: { long: "x".repeat(17_000) } }],
  ];

  it.each(wrong)("is refused naming %s", (field, change) => {
    expect(() => checkDraft({ ...draft, ...change })).toThrow(expect.objectContaining({ field }));
  });

  it("has a key with a version, and one text for each key", () => {
    const first = checkSource(draft.source);
    expect(first.version).toBe(1);
    expect(keyText(first) < keyText({ ...first, version: 2 })).toBe(true);
    expect(keyText({ ...first, id: "a", kind: "bc" })).not.toBe(keyText({ ...first, id: "ab", kind: "c" }));
  });
});
