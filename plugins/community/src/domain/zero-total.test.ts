import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CartPart, type FreeCart, judgeZeroTotal, type PromotionState } from "./zero-total";

/** FUZZ=1 looks a hundred times as long. */
const runs = { numRuns: process.env.FUZZ ? 1_000_000 : 10_000 };
const timeoutMs = process.env.FUZZ ? 3_600_000 : 30_000;
const now = new Date("2026-11-25T12:00:00Z");
const hour = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

const promotion = (id: string, more: Partial<PromotionState> = {}): PromotionState => ({
  id,
  status: "active",
  startsAt: null,
  endsAt: null,
  ...more,
});
const line = (id: string, priceFine: bigint, ...reductions: [string | null, bigint][]): CartPart => ({
  id,
  kind: "line",
  priceFine,
  reductions: reductions.map(([promotionId, amountFine]) => ({ promotionId, amountFine })),
});
const shipping = (priceFine: bigint, ...reductions: [string | null, bigint][]): CartPart => ({
  ...line("post", priceFine, ...reductions),
  kind: "shipping",
});
const judge = (parts: CartPart[], promotions: PromotionState[], grantedLineIds: string[] = []) =>
  judgeZeroTotal({ parts, promotions, grantedLineIds }, now);

describe("a cart that costs nothing", () => {
  const plush = line("plush", 100_000n, ["gift", 100_000n]);

  it("may be ordered when promotions that run now cover every line and the parcel", () => {
    const parts = [plush, shipping(50_000n, ["post", 50_000n])];
    expect(judge(parts, [promotion("gift"), promotion("post")])).toEqual({
      isAllowed: true,
      promotionIds: ["gift", "post"],
    });
    expect(judge([plush, shipping(0n)], [promotion("gift")]).isAllowed).toBe(true);
    const within = promotion("gift", { startsAt: hour(0), endsAt: hour(1) });
    expect(judge([plush], [within]).isAllowed).toBe(true);
  });

  it.each<[string, FreeCart["parts"], PromotionState[], string, string | null]>([
    ["a line has no price", [plush, line("pin", 0n)], [promotion("gift")], "line_without_price", "pin"],
    ["a price is below nothing", [plush, shipping(-1n)], [promotion("gift")], "line_without_price", "post"],
    ["there is nothing in it", [shipping(0n)], [], "not_covered", null],
    ["the promotion is not known", [plush], [], "promotion_unknown", "plush"],
    ["nobody says where it came from", [line("plush", 9n ** 9n, [null, 9n ** 9n])], [], "promotion_unknown", "plush"],
    ["the promotion was deleted", [plush], [promotion("gift", { isDeleted: true })], "promotion_unknown", "plush"],
    ["the promotion is a draft", [plush], [promotion("gift", { status: "draft" })], "promotion_inactive", "plush"],
    ["its campaign is over", [plush], [promotion("gift", { endsAt: hour(0) })], "promotion_not_running", "plush"],
    ["its campaign is to come", [plush], [promotion("gift", { startsAt: hour(1) })], "promotion_not_running", "plush"],
    ["half is left", [line("plush", 100_000n, ["gift", 50_000n])], [promotion("gift")], "not_covered", "plush"],
    ["the parcel is left", [plush, shipping(50_000n)], [promotion("gift")], "not_covered", "post"],
    [
      "too much off one line pays for no other",
      [line("plush", 100_000n, ["gift", 200_000n]), line("pin", 100_000n)],
      [promotion("gift")],
      "not_covered",
      "pin",
    ],
  ])("is refused when %s", (_what, parts, promotions, reason, partId) => {
    expect(judge([...parts], promotions)).toEqual({ isAllowed: false, reason, partId });
  });

  it("may hold what a grant pays for, priced or not, and only that", () => {
    expect(judge([line("tee", 0n), line("pin", 70_000n)], [], ["tee", "pin"]).isAllowed).toBe(true);
    expect(judge([line("tee", 0n), line("pin", 0n)], [], ["tee"])).toMatchObject({ isAllowed: false, partId: "pin" });
    expect(judge([line("tee", 0n), shipping(50_000n)], [], ["tee", "post"])).toMatchObject({ partId: "post" });
  });

  it("does not fail over a fraction that nobody would be charged", () => {
    expect(judge([line("plush", 100_000n, ["gift", 95_001n])], [promotion("gift")]).isAllowed).toBe(true);
    expect(judge([line("plush", 100_000n, ["gift", 95_000n])], [promotion("gift")]).isAllowed).toBe(false);
  });
});

const id = fc.constantFrom("p", "q", "r");
const anyPart = fc
  .record({
    kind: fc.constantFrom("line" as const, "shipping" as const),
    priceFine: fc.bigInt({ min: 0n, max: 400_000n }),
    reductions: fc.array(fc.record({ promotionId: fc.option(id), amountFine: fc.bigInt({ min: 0n, max: 400_000n }) }), {
      maxLength: 3,
    }),
  })
  .chain((part) => fc.nat().map((n): CartPart => ({ id: `part${n}`, ...part })));
const anyPromotion = fc.record({
  id,
  status: fc.constantFrom("active", "inactive", "draft"),
  startsAt: fc.option(fc.integer({ min: -2, max: 2 }).map(hour)),
  endsAt: fc.option(fc.integer({ min: -2, max: 2 }).map(hour)),
});
const anyCart = fc.record({
  parts: fc.array(anyPart, { minLength: 1, maxLength: 4 }),
  promotions: fc.uniqueArray(anyPromotion, { maxLength: 3, selector: (each) => each.id }),
});

describe("whatever the cart", () => {
  it("what is allowed is covered by promotions that run, and what is not says why", { timeout: timeoutMs }, () => {
    fc.assert(
      fc.property(anyCart, (cart) => {
        const answer = judgeZeroTotal(cart, now);
        const running = new Set(
          cart.promotions
            .filter(({ status, startsAt, endsAt }) => {
              return status === "active" && (!startsAt || startsAt <= now) && (!endsAt || endsAt > now);
            })
            .map((each) => each.id),
        );
        const left = cart.parts.reduce((sum, { priceFine, reductions }) => {
          const off = reductions.filter(({ promotionId }) => promotionId !== null && running.has(promotionId));
          const rest = priceFine - off.reduce((total, { amountFine }) => total + amountFine, 0n);
          return sum + (rest > 0n ? rest : 0n);
        }, 0n);
        const lines = cart.parts.filter(({ kind }) => kind === "line");
        const expected = lines.length > 0 && lines.every(({ priceFine }) => priceFine > 0n) && left < 5_000n;
        expect(answer.isAllowed).toBe(expected);
        if (answer.isAllowed) for (const each of answer.promotionIds) expect(running.has(each)).toBe(true);
      }),
      runs,
    );
  });

  it("ending a promotion that was needed closes the way", { timeout: timeoutMs }, () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 5_000n, max: 10n ** 12n }), fc.integer({ min: 1, max: 5 }), (price, lines) => {
        const parts = Array.from({ length: lines }, (_, index) => line(`l${index}`, price, ["p", price]));
        expect(judge(parts, [promotion("p")]).isAllowed).toBe(true);
        for (const ended of [promotion("p", { status: "inactive" }), promotion("p", { endsAt: now })])
          expect(judge(parts, [ended]).isAllowed).toBe(false);
      }),
      runs,
    );
  });
});
