import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocateLine, checkShares } from "./allocation";
import { type AllocationRule, inSuccession, type RuleGift, type RuleSelector } from "./allocation-rule";
import { decimalDigits, toMajorUnits } from "./minor-units";

/** FUZZ=1 looks a hundred times as long. */
const isFuzz = Boolean(process.env.FUZZ);
const runs = { numRuns: isFuzz ? 1_000_000 : 10_000 };
const timeoutMs = isFuzz ? 7_200_000 : 30_000;

const rule = (ruleId: string, gift: RuleGift, more: Partial<AllocationRule> = {}): AllocationRule => ({
  ruleId,
  version: 1,
  goalId: `goal_${ruleId}`,
  selector: { by: "all" },
  gift,
  validFrom: new Date("2026-01-01T00:00:00Z"),
  validTo: null,
  ...more,
});
const share = (shareBasisPoints: number): RuleGift => ({ kind: "share", shareBasisPoints });
const perItem = (perItemMinor: Record<string, bigint>): RuleGift => ({ kind: "per_item", perItemMinor });
const cny = (baseMinor: bigint, quantity = 1) => ({ baseMinor, quantity, currencyCode: "cny" });

const amountsOf = ({ parts, shopMinor }: ReturnType<typeof allocateLine>) => [
  ...parts.map(({ amountMinor }) => amountMinor),
  shopMinor,
];
const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);

describe("the parts of a line, the shop's last", () => {
  const tenth = rule("a", share(1000));
  it.each<[string, bigint, number, AllocationRule[], bigint[]]>([
    ["no rule, all stays", 100n, 1, [], [100n]],
    ["a tenth", 12_000n, 1, [tenth], [1200n, 10_800n]],
    ["all of it", 12_345n, 1, [rule("a", share(10_000))], [12_345n, 0n]],
    ["the largest remainder gets the unit", 1n, 1, [rule("a", share(3000)), rule("b", share(6000))], [0n, 1n, 0n]],
    ["a tie goes by goal id", 1n, 1, [rule("b", share(5000)), rule("a", share(5000))], [1n, 0n, 0n]],
    ["in a tie the shop is last", 1n, 1, [rule("a", share(5000))], [1n, 0n]],
    ["a sum per item", 12_000n, 3, [rule("a", perItem({ cny: 500n }))], [1500n, 10_500n]],
    ["nothing in another currency", 12_000n, 3, [rule("a", perItem({ usd: 500n }))], [0n, 12_000n]],
    ["both", 10_000n, 1, [tenth, rule("b", perItem({ cny: 500n }))], [1000n, 500n, 8500n]],
    ["sums beyond the base divide it", 100n, 1, [tenth, rule("b", perItem({ cny: 300n }))], [0n, 100n, 0n]],
    ["in proportion", 100n, 2, [rule("a", perItem({ cny: 100n })), rule("b", perItem({ cny: 50n }))], [67n, 33n, 0n]],
    ["shares divide what is left", 100n, 1, [rule("a", share(9000)), rule("b", perItem({ cny: 40n }))], [60n, 40n, 0n]],
    ["shares over the whole divide it", 100n, 1, [rule("a", share(10_000)), rule("b", share(10_000))], [50n, 50n, 0n]],
    ["nothing of nothing", 0n, 1, [tenth, rule("b", perItem({ cny: 5n }))], [0n, 0n, 0n]],
  ])("%s", (_what, baseMinor, quantity, rules, expected) => {
    expect(amountsOf(allocateLine(cny(baseMinor, quantity), rules))).toEqual(expected);
  });

  it("name their rule's version; two rules may give to one goal", () => {
    const rules = [rule("b", share(1000), { goalId: "g", version: 7 }), rule("a", share(500), { goalId: "g" })];
    expect(allocateLine(cny(1000n), rules).parts).toEqual([
      { goalId: "g", ruleId: "a", ruleVersion: 1, amountMinor: 50n },
      { goalId: "g", ruleId: "b", ruleVersion: 7, amountMinor: 100n },
    ]);
  });

  it.each([cny(-1n), cny(1n, -1), cny(1n, 1.5), cny(1n, Number.NaN)])("refuse $baseMinor × $quantity", (line) => {
    expect(() => allocateLine(line, [])).toThrow(expect.objectContaining({ code: "allocation_base_invalid" }));
  });
});

const amount = fc.bigInt({ min: 0n, max: 10n ** 12n });
const currencyCode = fc.constantFrom("jpy", "cny", "kwd");
/** Goals repeat now and then: several rules may give to one. */
const goal = fc.nat(70);
const anyShare = fc.integer({ min: 1, max: 10_000 });
const anyGift = fc.oneof(
  { weight: 4, arbitrary: anyShare.map(share) },
  { weight: 1, arbitrary: amount.map((minor) => perItem({ jpy: minor, cny: minor / 10n ** 9n })) },
);
const anyRules = fc
  .array(fc.tuple(goal, anyGift), { minLength: 1, maxLength: 50, size: "max" })
  .map((gifts) => gifts.map(([id, gift], index) => rule(`r${index}`, gift, { goalId: `g${id}` })));

describe("any amount, any rules, any currency", () => {
  it("sums to the whole, none negative, whatever the order", { timeout: timeoutMs }, () => {
    fc.assert(
      fc.property(amount, fc.nat(20), currencyCode, anyRules, fc.nat(49), (baseMinor, quantity, code, rules, turn) => {
        const line = { baseMinor, quantity, currencyCode: code };
        const allocation = allocateLine(line, rules);
        const amounts = amountsOf(allocation);
        if (amounts.some((each) => each < 0n)) expect(amounts).toBe("none negative");
        expect(sum(amounts)).toBe(baseMinor);
        const digits = amounts.map((each) => toMajorUnits(each, code));
        expect(sum(digits.map((text) => BigInt(text.replace(".", ""))))).toBe(baseMinor);
        expect(digits[0]?.split(".")[1]?.length ?? 0).toBe(decimalDigits(code));
        const turned = [...rules.slice(turn), ...rules.slice(0, turn)].reverse();
        expect(allocateLine(line, turned)).toEqual(allocation);
      }),
      runs,
    );
  });

  const fittingShares = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 50, size: "max" });
  it("is nowhere further than one unit from the exact share", { timeout: timeoutMs }, () => {
    fc.assert(
      fc.property(amount, fittingShares, (baseMinor, shares) => {
        const rules = shares.map((points, index) => rule(String(index).padStart(2, "0"), share(points)));
        const amounts = amountsOf(allocateLine(cny(baseMinor), rules));
        const points = [...shares, 10_000 - shares.reduce((total, each) => total + each, 0)];
        const off = amounts.find((each, index) => {
          const distance = each * 10_000n - baseMinor * BigInt(points[index] as number);
          return distance <= -10_000n || distance >= 10_000n;
        });
        expect(off).toBeUndefined();
      }),
      runs,
    );
  });
});

describe("shares when a rule is saved", () => {
  const of = (by: Exclude<RuleSelector["by"], "all">, id: string) => ({ selector: { by, id } });
  const day = (text: string) => new Date(`2026-${text}T00:00:00Z`);
  const refused = expect.objectContaining({ code: "allocation_shares_over_whole", field: "share_basis_points" });

  it.each<[string, AllocationRule[]]>([
    ["the whole", [rule("a", share(10_000))]],
    ["together the whole", [rule("a", share(4000)), rule("b", share(6000), of("product", "p"))]],
    ["two products", [rule("a", share(6000), of("product", "p")), rule("b", share(6000), of("product", "q"))]],
    [
      "one after the other",
      [rule("a", share(6000), { validTo: day("03-01") }), rule("b", share(6000), { validFrom: day("03-01") })],
    ],
    ["two versions", [rule("a", share(6000)), rule("a", share(7000), { version: 2, validFrom: day("02-01") })]],
    ["what is fixed", [rule("a", share(10_000)), rule("b", perItem({ cny: 10n }))]],
    ["none", []],
  ])("may be %s", (_what, rules) => {
    expect(() => checkShares(inSuccession(rules))).not.toThrow();
  });

  it.each<[string, AllocationRule[]]>([
    ["one product", [rule("a", share(6000), of("product", "p")), rule("b", share(4001), of("product", "p"))]],
    [
      "a product and its variant",
      [rule("a", share(6000), of("product", "p")), rule("b", share(6000), of("variant", "v"))],
    ],
    [
      "two categories of one thing",
      [rule("a", share(6000), of("category", "c")), rule("b", share(6000), of("category", "d"))],
    ],
    [
      "a day together",
      [rule("a", share(6000), { validTo: day("03-02") }), rule("b", share(6000), { validFrom: day("03-01") })],
    ],
  ])("may not meet over the whole: %s", (_what, rules) => {
    expect(() => checkShares(inSuccession(rules))).toThrow(refused);
  });

  it("name the sum, the rules and the moment", () => {
    const rules = [
      rule("b", share(6000), { validFrom: day("03-01") }),
      rule("a", share(6000)),
      rule("c", perItem({ cny: 1n })),
    ];
    const data = { totalBasisPoints: 12_000, at: "2026-03-01T00:00:00.000Z", ruleIds: ["b", "a"] };
    expect(() => checkShares(rules)).toThrow(expect.objectContaining({ data }));
  });

  it("that pass never have to be divided: the promised share is the share", { timeout: timeoutMs }, () => {
    const rules = fc
      .array(anyShare, { minLength: 1, maxLength: 4 })
      .map((all) => all.map((s, i) => rule(`${i}`, share(s))));
    fc.assert(
      fc.property(rules, (all) => {
        const whole = all.reduce((total, { gift }) => total + (gift.kind === "share" ? gift.shareBasisPoints : 0), 0);
        if (whole > 10_000) expect(() => checkShares(all)).toThrow(refused);
        else {
          checkShares(all);
          const promised = all.map(({ gift }) => BigInt(gift.kind === "share" ? gift.shareBasisPoints : 0));
          expect(amountsOf(allocateLine(cny(10_000n), all))).toEqual([...promised, BigInt(10_000 - whole)]);
        }
      }),
      runs,
    );
  });
});
