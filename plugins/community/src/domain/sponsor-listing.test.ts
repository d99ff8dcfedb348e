import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inListingOrder, LISTING_ORDERS, type ListedSponsor, type Listing } from "./sponsor-listing";

const sponsor = (partnerId: string, en: string, zh: string, since: string): ListedSponsor => ({
  partnerId,
  name: { en, "zh-CN": zh },
  since: new Date(since),
});
const sponsors = [
  sponsor("p1", "zebra", "阿里", "2026-03-01"),
  sponsor("p2", "Ärmel", "张三", "2026-01-01"),
  sponsor("p3", "Apple", "", "2026-02-01"),
  sponsor("p4", "", "北京", "2026-02-01"),
];
const listing: Listing = {
  order: "alphabetical",
  programId: "prog_1",
  locale: "en",
  now: new Date("2026-11-29T10:00:00Z"),
};
const idsOf = (more: Partial<Listing>, of = sponsors) =>
  inListingOrder(of, { ...listing, ...more }).map(({ partnerId }) => partnerId);

describe("by name", () => {
  it("sorts as the reader's language does, whatever the case and the accents", () => {
    expect(idsOf({})).toEqual(["p3", "p2", "p1", "p4"]);
  });
  it("sorts Chinese by its sounds; a name in one language only has its place in both", () => {
    expect(idsOf({ locale: "zh-CN" })).toEqual(["p1", "p4", "p2", "p3"]);
  });
});

describe("by signature", () => {
  it("puts the earliest first, and those of the same moment by name", () => {
    expect(idsOf({ order: "signed_first" })).toEqual(["p2", "p3", "p4", "p1"]);
  });
});

describe("by lot", () => {
  const random = (now: string, more: Partial<Listing> = {}) => idsOf({ order: "random", now: new Date(now), ...more });

  it("is the same for everybody all day, and in both languages", () => {
    const morning = random("2026-11-29T00:00:00Z");
    expect(random("2026-11-29T23:59:59.999Z")).toEqual(morning);
    expect(random("2026-11-29T12:00:00Z", { locale: "zh-CN" })).toEqual(morning);
  });
  it("differs from day to day and from program to program", () => {
    const days = Array.from({ length: 30 }, (_, day) => random(new Date(Date.UTC(2026, 0, day + 1)).toISOString()));
    expect(new Set(days.map(String)).size).toBeGreaterThan(10);
    const programs = Array.from({ length: 30 }, (_, at) => random("2026-11-29", { programId: `prog_${at}` }));
    expect(new Set(programs.map(String)).size).toBeGreaterThan(10);
  });
  it("lets each be first about as often as the others", () => {
    const firsts = new Map<string, number>();
    for (let day = 0; day < 2000; day++) {
      const [first = ""] = random(new Date(Date.UTC(2026, 0, 1 + day)).toISOString());
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    for (const { partnerId } of sponsors) expect(firsts.get(partnerId)).toBeGreaterThan(400);
  });
  it("keeps the order of the others when one joins", () => {
    const joined = idsOf({ order: "random" }, [...sponsors, sponsor("p5", "Late", "晚到", "2026-11-01")]);
    expect(joined.filter((id) => id !== "p5")).toEqual(idsOf({ order: "random" }));
  });
});

it("loses and doubles nobody, and does not ask in which order they came", () => {
  const one = fc.record({
    partnerId: fc.uuid(),
    name: fc.record({ en: fc.string(), "zh-CN": fc.string() }),
    since: fc.date({ noInvalidDate: true }),
  });
  const some = fc.uniqueArray(one, { selector: ({ partnerId }) => partnerId, maxLength: 12 });
  fc.assert(
    fc.property(some, fc.constantFrom(...LISTING_ORDERS), (given, order) => {
      const listed = idsOf({ order }, given);
      expect([...listed].sort()).toEqual(given.map(({ partnerId }) => partnerId).sort());
      expect(idsOf({ order }, [...given].reverse())).toEqual(listed);
    }),
  );
});
