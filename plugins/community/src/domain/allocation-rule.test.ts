import { describe, expect, it } from "vitest";
import {
  type AllocationRule,
  appliesTo,
  checkRule,
  inSuccession,
  type RuleSelector,
  type SoldItem,
} from "./allocation-rule";

const day = (text: string) => new Date(`2026-${text}T00:00:00Z`);
const rule = (more: Partial<AllocationRule> = {}): AllocationRule => ({
  ruleId: "r",
  version: 1,
  goalId: "g",
  selector: { by: "all" },
  gift: { kind: "share", shareBasisPoints: 1000 },
  validFrom: day("02-01"),
  validTo: day("03-01"),
  ...more,
});
const plush: SoldItem = {
  productId: "p",
  variantId: "v",
  categoryIds: ["c", "d"],
  collectionId: "k",
  salesChannelId: "s",
  tierId: null,
  partnerId: null,
};
const fee: SoldItem = {
  productId: null,
  variantId: null,
  categoryIds: [],
  collectionId: null,
  salesChannelId: null,
  tierId: "t",
  partnerId: "o",
};

describe("what a rule selects", () => {
  it.each<[RuleSelector, boolean, boolean]>([
    [{ by: "all" }, true, true],
    [{ by: "product", id: "p" }, true, false],
    [{ by: "product", id: "v" }, false, false],
    [{ by: "variant", id: "v" }, true, false],
    [{ by: "category", id: "d" }, true, false],
    [{ by: "collection", id: "k" }, true, false],
    [{ by: "sales_channel", id: "s" }, true, false],
    [{ by: "tier", id: "t" }, false, true],
    [{ by: "partner", id: "o" }, false, true],
  ])("%o", (selector, ofPlush, ofFee) => {
    expect(appliesTo(rule({ selector }), plush, day("02-10"))).toBe(ofPlush);
    expect(appliesTo(rule({ selector }), fee, day("02-10"))).toBe(ofFee);
  });

  it("from its first moment until before its last", () => {
    const at = (moment: Date, more = {}) => appliesTo(rule(more), plush, moment);
    expect([at(day("01-31")), at(day("02-01")), at(day("02-28")), at(day("03-01"))]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(at(day("12-31"), { validTo: null })).toBe(true);
  });
});

describe("versions", () => {
  const periods = (rules: AllocationRule[]) =>
    inSuccession(rules).map(({ version, validFrom, validTo }) => [version, validFrom, validTo]);

  it("end where the next begins", () => {
    const first = rule({ validTo: null });
    const second = rule({ version: 2, validFrom: day("02-10"), validTo: null });
    const other = rule({ ruleId: "o", version: 3, validFrom: day("02-05") });
    expect(periods([second, first, other])).toEqual([
      [2, day("02-10"), null],
      [1, day("02-01"), day("02-10")],
      [3, day("02-05"), day("03-01")],
    ]);
  });

  it("keep their own end when it is earlier", () => {
    expect(periods([rule(), rule({ version: 2, validFrom: day("05-01"), validTo: null })])).toEqual([
      [1, day("02-01"), day("03-01")],
      [2, day("05-01"), null],
    ]);
  });

  it("that begin before an earlier one leave it no moment", () => {
    expect(periods([rule(), rule({ version: 2, validFrom: day("01-01") })])).toEqual([[2, day("01-01"), day("03-01")]]);
  });
});

describe("a rule that is saved", () => {
  it.each<[string, Partial<AllocationRule>]>([
    ["a share", {}],
    ["all of it, for ever", { gift: { kind: "share", shareBasisPoints: 10_000 }, validTo: null }],
    ["a sum per item", { gift: { kind: "per_item", perItemMinor: { cny: 500n, jpy: 100n } } }],
    ["a selector", { selector: { by: "category", id: "c" } }],
  ])("may be %s", (_what, more) => {
    expect(() => checkRule(rule(more))).not.toThrow();
  });

  it.each<[string, Partial<AllocationRule>]>([
    ["goal_id", { goalId: " " }],
    ["version", { version: 0 }],
    ["version", { version: 1.5 }],
    ["selector.by", { selector: { by: "colour", id: "red" } as unknown as RuleSelector }],
    ["selector.id", { selector: { by: "product", id: "" } }],
    ["share_basis_points", { gift: { kind: "share", shareBasisPoints: 0 } }],
    ["share_basis_points", { gift: { kind: "share", shareBasisPoints: 10_001 } }],
    ["share_basis_points", { gift: { kind: "share", shareBasisPoints: 12.5 } }],
    ["per_item_minor", { gift: { kind: "per_item", perItemMinor: {} } }],
    ["per_item_minor", { gift: { kind: "per_item", perItemMinor: { cny: 0n } } }],
    ["per_item_minor", { gift: { kind: "per_item", perItemMinor: { CNY: 5n } } }],
    ["valid_from", { validFrom: new Date("never") }],
    ["valid_to", { validTo: new Date("never") }],
    ["valid_to", { validTo: day("02-01") }],
  ])("names the field that is wrong: %s", (field, more) => {
    expect(() => checkRule(rule(more))).toThrow(
      expect.objectContaining({
        code: "allocation_rule_invalid",
        field,
        problems: [expect.objectContaining({ field })],
      }),
    );
  });

  it("names all of them", () => {
    const problems = ["goal_id", "valid_to"].map((field) => expect.objectContaining({ field }));
    expect(() => checkRule(rule({ goalId: "", validTo: day("01-01") }))).toThrow(expect.objectContaining({ problems }));
  });
});
