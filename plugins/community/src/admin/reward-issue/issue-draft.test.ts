import { expect, it } from "vitest";
import { type IssueDraft, newDraft, requestOf, type ThingDraft } from "./issue-draft";

const shirt: ThingDraft = {
  key: "1",
  productId: "prod_1",
  title: "T-shirt",
  variants: [{ id: "variant_m", title: "M" }],
  variantId: null,
  quantity: "2",
};
const draft: IssueDraft = {
  ...newDraft("zh-CN"),
  programId: "rwp_1",
  people: [{ id: "ctb_1", name: "Ada" }],
  things: [shirt],
  period: "spring-2027",
};

it("asks for those who were named, with the key of the form", () => {
  expect(requestOf(draft, "key-1")).toEqual({
    issue_key: "key-1",
    program_id: "rwp_1",
    contributor_ids: ["ctb_1"],
    rule: null,
    period: "all",
    group: null,
    items: [{ product_id: "prod_1", variant_id: null, quantity: 2 }],
    message: "",
    locale: "zh-CN",
  });
});

it("asks for those whom a rule means, over the time that was chosen", () => {
  const rule = (part: Partial<IssueDraft>) => requestOf({ ...draft, ...part }, "key-1").rule;
  expect(requestOf({ ...draft, rule: "top" }, "key-1")).toMatchObject({
    rule: { kind: "top", places: 3 },
    period: "spring-2027",
  });
  expect(rule({ rule: "threshold", points: "1,000" })).toEqual({ kind: "threshold", points: 1000 });
  expect(rule({ rule: "took_part", contributionKind: "talk" })).toEqual({
    kind: "took_part",
    contribution_kind: "talk",
  });
});

it("asks for the people of a group where a group has a board", () => {
  const group = (rule: IssueDraft["rule"]) => requestOf({ ...draft, rule, group: "hangzhou" }, "key-1").group;
  expect([group("top"), group("threshold"), group("took_part"), group("none")]).toEqual([
    "hangzhou",
    "hangzhou",
    null,
    null,
  ]);
});

it("asks for what the shop refuses where there is no number", () => {
  const wrong = requestOf({ ...draft, rule: "top", places: "many", things: [{ ...shirt, quantity: "" }] }, "key-1");
  expect(wrong.rule).toEqual({ kind: "top", places: -1 });
  expect(wrong.items[0]?.quantity).toBe(-1);
});

it("writes to people in the reader's language, until somebody says otherwise", () => {
  expect([newDraft("en-GB").locale, newDraft("zh-CN").locale]).toEqual(["en", "zh-CN"]);
});
