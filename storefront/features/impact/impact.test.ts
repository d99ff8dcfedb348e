import { describe, expect, it } from "vitest";
import type { PublicRule } from "../../../plugins/community/src/types/impact";
import type { TransferAnswer } from "../../../plugins/community/src/types/ledger";
import { sampleCatalogue } from "../../lib/catalogue/testing/sample-catalogue";
import { postingRow } from "./posting-rows.server";
import { ruleTexts, selected } from "./rule-texts.server";
import { impactWords } from "./words.server";

const words = impactWords("en");

const transfer = (kind: string, legs: [account: string, minor: string][]): TransferAnswer => ({
  id: "7",
  source: { type: "capture", id: "capt_1", kind, version: 1 },
  occurred_at: "2026-11-28T10:00:00.000Z",
  posted_at: "2026-11-28T10:00:01.000Z",
  reverses: null,
  legs: legs.map(([account, amount_minor]) => ({ account, unit: "usd", amount_minor })),
  metadata: {},
});
const goals = { goal_1: { en: "Teach", "zh-CN": "教学" } };
const giftsOf = (kind: string, legs: [string, string][], locale: "en" | "zh-CN" = "en") =>
  postingRow(transfer(kind, legs), goals, impactWords(locale), locale).gifts;

describe("a posting in the list", () => {
  it("says what a goal was given, and what was taken back", () => {
    expect(
      giftsOf("allocation", [
        ["goal:goal_1:usd", "-467"],
        ["revenue:merch:usd", "467"],
      ]),
    ).toEqual([{ account: "Teach", amount: "+$4.67", isTaken: false }]);
    expect(
      giftsOf(
        "refund_allocation",
        [
          ["goal:goal_1:usd", "60"],
          ["revenue:merch:usd", "-60"],
        ],
        "zh-CN",
      ),
    ).toEqual([{ account: "教学", amount: "−$0.60", isTaken: true }]);
  });
  it("says what came to the shop where no goal is moved, and what left it", () => {
    expect(
      giftsOf("capture", [
        ["receivable:stripe:usd", "5470"],
        ["revenue:merch:usd", "-5470"],
      ]),
    ).toEqual([{ account: "Card payments", amount: "+$54.70", isTaken: false }]);
    expect(
      giftsOf("refund", [
        ["receivable:stripe:usd", "-700"],
        ["revenue:merch:usd", "700"],
      ]),
    ).toEqual([{ account: "Card payments", amount: "−$7", isTaken: true }]);
  });
});

const rule = (changes: Partial<PublicRule>): PublicRule => ({
  rule_id: "rule_1",
  version: 1,
  selector: { by: "all", id: null, name: null, handle: null },
  share_basis_points: 250,
  per_item_minor: null,
  valid_from: "2026-01-01T00:00:00.000Z",
  valid_to: null,
  ...changes,
});
const catalogue = sampleCatalogue();
const nameOf = (selector: PublicRule["selector"]) => selected(selector, catalogue, "en", words);
const now = new Date("2026-11-28T00:00:00.000Z");
const textsOf = (...rules: PublicRule[]) => ruleTexts(rules, nameOf, words, "en", now);

describe("a rule in plain words", () => {
  it("is its newest version", () => {
    const [told, ...others] = textsOf(rule({}), rule({ version: 2, share_basis_points: 500 }));
    expect(told).toMatchObject({ text: "5% of every sale", dates: "since January 1, 2026", isOver: false });
    expect(others).toEqual([]);
  });
  it("names what it selects as the shop does, and leads there", () => {
    const [product] = catalogue.products;
    const selector = { by: "product", id: "prod_1", name: "Old name", handle: product?.handle ?? "" };
    const perItem = { share_basis_points: null, per_item_minor: { usd: "150" } };
    expect(textsOf(rule({ selector, ...perItem }))).toMatchObject([
      { text: `$1.50 for each item of “${product?.title}”`, to: `/en/products/${product?.handle}` },
    ]);
    const gone = { ...selector, handle: "gone" };
    expect(textsOf(rule({ selector: gone }))).toMatchObject([{ text: "2.5% of “Old name”", to: undefined }]);
  });
  it("comes last when it is over, and leads nowhere", () => {
    const over = rule({ rule_id: "rule_2", valid_to: "2026-06-01T00:00:00.000Z" });
    expect(textsOf(over, rule({})).map(({ isOver, to }) => [isOver, to])).toEqual([
      [false, "/en/catalogue"],
      [true, undefined],
    ]);
  });
});
