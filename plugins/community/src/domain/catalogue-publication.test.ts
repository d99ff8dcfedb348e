import { expect, it } from "vitest";
import { type Catalogue, checkPublication } from "./catalogue-publication";
import type { DomainError } from "./errors";

const both = (en: string, zh = en) => ({ en, "zh-CN": zh });
const program = {
  handle: "season",
  name: both("Season"),
  summary: both("A season"),
  profit_statement: both("To the goals"),
  starts_on: "2027-01-01",
  ends_on: "2027-12-31",
  last_payment_on: null,
  listing_order: "alphabetical" as const,
};
const tier = {
  handle: "gold",
  name: both("Gold"),
  summary: both(""),
  price_minor: { usd: "100", eur: "90" } as Record<string, string>,
  price_note: null as { en: string; "zh-CN": string } | null,
  term_months: 12,
  capacity: null,
  contract_level: "none" as const,
  visible_from: null,
  visible_to: null,
  is_advertised: true,
  logo_width: null,
  promises: { b1: 1 } as Record<string, number>,
};
const benefit = {
  id: "b1",
  handle: "logo",
  kind: "text" as const,
  section: null as { en: string; "zh-CN": string } | null,
  name: both("Logo"),
  description: both(""),
  capacity: null as number | null,
  is_capacity_soft: false,
  value_minor: {},
  price_minor: {} as Record<string, string>,
  is_package_only: true,
  is_standalone: false,
  is_available: true,
  is_new: false,
  due_rule: null,
  assets: [],
  settings: {},
  conflicts: [] as string[],
};
const whole: Catalogue = { program, tiers: [tier], benefits: [benefit] };
const gaps = (more: Partial<Catalogue>): string[] => {
  try {
    checkPublication({ ...whole, ...more }, "2027-06-01");
    return [];
  } catch (error) {
    return (error as DomainError).problems.map(({ field }) => field);
  }
};

it("is complete when everything that is said is said in both languages", () => {
  expect(gaps({})).toEqual([]);
});

it.each<[string[], Partial<Catalogue>]>([
  [["program.name.zh-CN"], { program: { ...program, name: both("Season", " ") } }],
  [
    ["program.profit_statement.en", "program.profit_statement.zh-CN"],
    { program: { ...program, profit_statement: both("") } },
  ],
  [["program.ends_on"], { program: { ...program, ends_on: "2027-05-31" } }],
  [["tiers"], { tiers: [] }],
  [
    ["tiers.gold.name.zh-CN", "tiers.gold.summary.en"],
    { tiers: [{ ...tier, name: both("Gold", ""), summary: both("", "金") }] },
  ],
  [["tiers.gold.price_note.zh-CN"], { tiers: [{ ...tier, price_note: both("Depends", "") }] }],
  [["tiers.silver.price_minor.usd"], { tiers: [tier, { ...tier, handle: "silver", price_minor: { eur: "5" } }] }],
  [[], { tiers: [tier, { ...tier, handle: "silver", price_minor: {} }] }],
  [["benefits.logo.section.zh-CN"], { benefits: [{ ...benefit, section: both("Web", "") }] }],
  [["benefits.logo.description.en"], { benefits: [{ ...benefit, description: both("", "标志") }] }],
  [
    ["benefits.logo.price_minor.usd"],
    { benefits: [{ ...benefit, is_package_only: false, price_minor: { eur: "1" } }] },
  ],
  [
    ["tiers.gold.promises.logo"],
    { tiers: [{ ...tier, promises: { b1: 3 } }], benefits: [{ ...benefit, capacity: 2 }] },
  ],
  [[], { tiers: [{ ...tier, promises: { b1: 3 } }], benefits: [{ ...benefit, capacity: 2, is_capacity_soft: true }] }],
  [
    ["tiers.gold.promises.logo"],
    {
      tiers: [{ ...tier, promises: { b1: 1, b2: 1 } }],
      benefits: [
        { ...benefit, conflicts: ["b2"] },
        { ...benefit, id: "b2", handle: "banner", conflicts: ["b1"] },
      ],
    },
  ],
])("%j keeps it from being published", (fields, more) => {
  expect(gaps(more)).toEqual(fields);
});
