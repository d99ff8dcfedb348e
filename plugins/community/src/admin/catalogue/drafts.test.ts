import { describe, expect, it } from "vitest";
import type { BenefitTerms, ProgramTerms, TierTerms } from "../../types/partnership-terms";
import { benefitDraft, benefitTerms, newAsset } from "./benefit-draft";
import { programDraft, programTerms } from "./program-draft";
import { tierDraft, tierTerms } from "./tier-draft";
import { changesOf, countOf, handleFrom } from "./typed";

const both = (en: string, zh = en) => ({ en, "zh-CN": zh });
const tier: TierTerms = {
  handle: "gold",
  name: both("Gold", "金"),
  summary: both(""),
  price_minor: { usd: "100050" },
  price_note: null,
  term_months: 12,
  capacity: null,
  contract_level: "countersigned",
  visible_from: "2027-01-01T00:00:00.000Z",
  visible_to: null,
  is_advertised: false,
  logo_width: 320,
  promises: {},
};
const benefit: BenefitTerms = {
  handle: "slide",
  kind: "talk",
  section: both("Summit", ""),
  name: both("Slide"),
  description: both(""),
  capacity: 4,
  is_capacity_soft: true,
  value_minor: { usd: "100" },
  price_minor: { jpy: "5000" },
  is_package_only: false,
  is_standalone: true,
  is_available: true,
  is_new: true,
  due_rule: { days_before_end: 30 },
  assets: [
    {
      handle: "slide",
      direction: "from_partner",
      form: "image",
      label: both("Your slide"),
      help: both(""),
      due_on: "2027-04-08",
      limits: { min_width: 1024 },
      shared_value: null,
    },
  ],
  settings: { minutes: 30, internal_note: "slot 2" },
  conflicts: ["benefit_2"],
};

describe("what was kept says the same after it was in a form", () => {
  it("a program", () => {
    const program: ProgramTerms = {
      handle: "season",
      name: both("Season"),
      summary: both(""),
      profit_statement: both("Goals"),
      starts_on: "2027-01-01",
      ends_on: null,
      last_payment_on: null,
      listing_order: "random",
    };
    expect(programTerms(programDraft(program))).toEqual(program);
  });
  it("a tier", () => {
    const { promises: _, ...terms } = tier;
    expect(tierTerms(tierDraft(tier))).toEqual({ terms, unreadable: [] });
  });
  it.each([benefit.due_rule, null, { on: "2027-05-01" }, { days_after_start: 0 }])("a benefit due %j", (due_rule) => {
    const terms = { ...benefit, due_rule };
    expect(benefitTerms(benefitDraft(terms)).terms).toEqual(terms);
  });
});

it("what cannot be read is asked for as something that is refused", () => {
  const typed = { ...tierDraft(tier), price: { usd: "1,5" }, term_months: "", capacity: "many", logo_width: "-3" };
  const { terms, unreadable } = tierTerms(typed);
  expect(terms).toMatchObject({ price_minor: { usd: "?" }, term_months: -1, capacity: -1, logo_width: -1 });
  expect(unreadable).toEqual(["usd"]);
  const due = benefitTerms({ ...benefitDraft(undefined), due_by: "days_after_start", due: "soon" }).terms;
  expect(due.due_rule).toEqual({ days_after_start: -1 });
});

it("only what changed is sent", () => {
  const before = tierTerms(tierDraft(tier)).terms;
  expect(changesOf(before, { ...before, capacity: 5, price_minor: { usd: "100050" } })).toEqual({ capacity: 5 });
});

it.each([
  ["1,200", 1200],
  ["１２", 12],
  [" ", null],
  ["1.5", -1],
  ["9999999999999999", -1],
])("%j counts %j", (typed, count) => {
  expect(countOf(typed)).toBe(count);
});

it("a handle is taken from an English name", () => {
  expect(handleFrom("Gold & Silver: São Paulo!")).toBe("gold-silver-sa-o-paulo");
  expect(handleFrom("金牌")).toBe("");
  expect(newAsset(2).handle).toBe("asset-2");
});
