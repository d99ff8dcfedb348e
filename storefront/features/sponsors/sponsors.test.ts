import { describe, expect, it } from "vitest";
import type {
  PublicProgram,
  PublicSponsor,
  PublicTier,
  SponsoredGoal,
} from "../../../plugins/community/src/types/sponsorship";
import { sponsorsJsonLd } from "./json-ld.server";
import { matrixOf } from "./matrix-view.server";
import { programView } from "./program-view.server";
import { type Audience, tierView } from "./tier-view.server";
import { sponsorWords } from "./words.server";

const both = (en: string, zh = en) => ({ en, "zh-CN": zh });
const audience = (language: "en" | "zh" = "en", currency = "usd"): Audience => ({
  language,
  currency,
  words: sponsorWords(language === "en" ? "en" : "zh-CN"),
});
const sponsor = (more: Partial<PublicSponsor> = {}): PublicSponsor => ({
  partner_id: "partner_1",
  name: both("Northwind Cloud", "北风云"),
  site: "https://northwind.example",
  logos: { light: null, dark: null },
  tier_id: "tier_1",
  since: "2026-11-01T00:00:00.000Z",
  ...more,
});
const tier = (more: Partial<PublicTier> = {}): PublicTier => ({
  id: "tier_1",
  handle: "herd",
  name: both("Herd", "象群"),
  summary: both("A booth.", "展位。"),
  price_minor: { cny: "12000000", jpy: "2600000", usd: "1700000" },
  price_note: null,
  term_months: 12,
  capacity: 6,
  places_left: 5,
  contract_level: "countersigned",
  promises: { benefit_1: 10, benefit_2: 1, benefit_3: 1 },
  sponsors: { en: [], "zh-CN": [] },
  ...more,
});
const benefit = (id: string, kind: string, en: string, zh: string) => ({
  ...{ id, handle: id, kind, name: both(en, zh), description: both(""), price_minor: {}, is_new: false },
});
const tickets = { ...benefit("benefit_1", "event_tickets", "Tickets", "门票"), price_minor: { cny: "180000" } };
const program = (more: Partial<PublicProgram> = {}): PublicProgram => ({
  id: "prog_1",
  handle: "season-2027",
  name: both("2027 season", "2027 赛季"),
  summary: both("A year.", "一年。"),
  profit_statement: both("Half of it.", "一半。"),
  starts_on: "2027-01-01",
  ends_on: "2027-12-31",
  last_payment_on: null,
  listing_order: "random",
  tiers: [tier()],
  sections: [
    {
      name: both("At the summit", "在峰会"),
      benefits: [
        tickets,
        benefit("benefit_2", "talk", "A talk", "演讲"),
        benefit("benefit_3", "text", "Thanks", "致谢"),
      ],
    },
    { name: null, benefits: [benefit("benefit_4", "logo_placement", "Logo", "标志")] },
  ],
  goals: [],
  ...more,
});

describe("a tier's card", () => {
  const card = (more: Partial<PublicTier> = {}, to = audience()) => tierView(program(), tier(more), to);

  it("has the reader's currency first, and the others beside it", () => {
    expect(card()).toMatchObject({ price: "$17,000", otherPrices: "or CNY\u00a0120,000 · JPY\u00a02,600,000" });
    expect(card({}, audience("zh", "jpy"))).toMatchObject({
      price: "¥2,600,000",
      otherPrices: "或 CNY\u00a0120,000 · USD\u00a017,000",
    });
  });
  it("has the first price where there is none in the reader's currency, and says so where there is none at all", () => {
    expect(card({ price_minor: { cny: "100" } })).toMatchObject({ price: "CNY\u00a01", otherPrices: undefined });
    expect(card({ price_minor: {} })).toMatchObject({ price: "Price on request", otherPrices: undefined });
  });
  it("counts the places, and leads to the sign-up of this tier", () => {
    expect(card()).toMatchObject({
      places: "5 of 6 places left",
      isFull: false,
      call: "Become a sponsor",
      to: "/en/sponsors/season-2027/apply?tier=herd",
    });
    expect(card({ capacity: null, places_left: null }).places).toBeUndefined();
  });
  it("leads to the wait list when it is full", () => {
    expect(card({ places_left: 0 }, audience("zh"))).toMatchObject({
      places: "已满",
      isFull: true,
      call: "加入候补名单",
      callOf: "加入候补名单：象群",
      to: "/zh/sponsors/season-2027/apply?tier=herd",
    });
  });
  it("counts what can be counted, and names what is there or not", () => {
    expect(card().promises).toEqual(["10 × Tickets", "1 × A talk", "Thanks"]);
    expect(card({}, audience("zh")).promises).toEqual(["门票 × 10", "演讲 × 1", "致谢"]);
  });
});

describe("the matrix", () => {
  it("has a cell for each tier, under the catalogue's headings", () => {
    const second = tier({ id: "tier_2", promises: {} });
    const sections = matrixOf(program({ tiers: [tier(), second] }), audience());
    expect(sections.map(({ name }) => name)).toEqual(["At the summit", "Further benefits"]);
    expect(sections[0]?.rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell.quantity)])).toEqual([
      ["Tickets", "10", undefined],
      ["A talk", "1", undefined],
      ["Thanks", undefined, undefined],
    ]);
    expect(sections[0]?.rows[2]?.cells.map(({ isIncluded }) => isIncluded)).toEqual([true, false]);
  });
  it("tells what is sold beside a tier", () => {
    const rows = matrixOf(program(), audience())[0]?.rows;
    expect(rows?.map(({ addition }) => addition)).toEqual([
      "One more beside any tier: CNY\u00a01,800",
      undefined,
      undefined,
    ]);
  });
});

describe("a program", () => {
  it("tells its dates as one, and its rule in words", () => {
    expect(programView(program(), audience())).toMatchObject({
      dates: "January 1, 2027 to December 31, 2027",
      rule: expect.stringContaining("anew each day"),
    });
    expect(programView(program({ listing_order: "signed_first", starts_on: null }), audience("zh"))).toMatchObject({
      dates: undefined,
      rule: "同一等级内，先签约者在前。",
    });
  });

  it("shows each sponsor under its tier in the order given, with a logo for each ground or its name", () => {
    const logo = (name: string) => `http://localhost:9000/static/${name}`;
    const one = sponsor({ logos: { light: logo("light.webp"), dark: null } });
    const two = sponsor({
      partner_id: "partner_2",
      site: "javascript:alert(1)",
      logos: { light: logo("x.svg"), dark: null },
    });
    const { wall } = programView(
      program({ tiers: [tier({ sponsors: { en: [two, one], "zh-CN": [one, two] } })] }),
      audience(),
    );
    expect(wall).toEqual([
      {
        tierId: "tier_1",
        tier: "Herd",
        sponsors: [
          { id: "partner_2", name: "Northwind Cloud", site: undefined, light: undefined, dark: undefined },
          {
            id: "partner_1",
            name: "Northwind Cloud",
            site: "https://northwind.example",
            light: { file: "light.webp", alt: "Northwind Cloud" },
            dark: { file: "light.webp", alt: "Northwind Cloud" },
          },
        ],
      },
    ]);
  });

  it("says by which rules a goal gets a part", () => {
    const goal = {
      ...{ id: "goal_1", slug: "teach", title: both("Teach"), summary: both(""), unit: both("students") },
      ...{ unit_cost_minor: {}, target_units: 10, deadline: null, state: "open", substitute: null },
      figures: { units_funded: "5", units_delivered: "1", units_reported: "0", money: [] },
    } as SponsoredGoal["goal"];
    const rule = { by: "all", tier_id: null, share_basis_points: 500, per_item_minor: null } as const;
    const rules: SponsoredGoal["rules"] = [
      rule,
      { ...rule, by: "tier", tier_id: "tier_1", share_basis_points: null, per_item_minor: { usd: "150" } },
      { ...rule, by: "partner", share_basis_points: 1000 },
    ];
    const [told] = programView(program({ goals: [{ goal, rules }] }), audience()).goals;
    expect(told?.rules).toEqual([
      "5% of every sponsorship",
      "$1.50 of what “Herd” brings",
      "10% of what certain partners bring",
    ]);
    expect(told?.card.funded).toEqual({ text: "Funded: 5 of 10 students", percent: 50 });
  });
});

it("tells machines what each tier costs in each currency, and whether there is a place", () => {
  const full = tier({ places_left: 0, price_minor: { usd: "850000" } });
  const data = sponsorsJsonLd(
    [program({ tiers: [tier(), full, tier({ price_minor: {} })] })],
    "en",
    "https://shop.example",
  );
  const offers = data?.["@graph"][0]?.itemListElement ?? [];
  expect(offers.map(({ price, priceCurrency, availability }) => [price, priceCurrency, availability])).toEqual([
    [120_000, "CNY", "https://schema.org/InStock"],
    [2_600_000, "JPY", "https://schema.org/InStock"],
    [17_000, "USD", "https://schema.org/InStock"],
    [8500, "USD", "https://schema.org/SoldOut"],
  ]);
  expect(sponsorsJsonLd([], "en", "https://shop.example")).toBeUndefined();
});
