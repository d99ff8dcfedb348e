import { expect, it } from "vitest";
import { type AwardDraft, isComplete, newDraft, requestOf } from "./award-draft";

const shirt = { key: "1", productId: "prod_1", title: "T-shirt", variants: [], variantId: null, quantity: "2" };
const draft: AwardDraft = {
  ...newDraft("zh-CN", new Date("2026-11-30T12:00:00Z")),
  name: { en: "Toy of the year", "zh-CN": "年度玩偶" },
  programId: "rwp_1",
  period: "2026",
  things: [shirt],
  seats: "3",
  votesEach: " 2 ",
  memberIds: ["user_1"],
};

it("asks for what was typed, with the key of the form and the moment of the reader's clock", () => {
  expect(requestOf(draft, "key-0001")).toEqual({
    award_key: "key-0001",
    program_id: "rwp_1",
    name: { en: "Toy of the year", "zh-CN": "年度玩偶" },
    period: "2026",
    items: [{ product_id: "prod_1", variant_id: null, quantity: 2 }],
    seats: 3,
    votes_each: 2,
    member_ids: ["user_1"],
    closes_at: "2026-12-14T12:00:00.000Z",
    message: "",
    locale: "zh-CN",
  });
});

it("asks for what the shop refuses where there is no number and no moment", () => {
  expect(requestOf({ ...draft, seats: "many", votesEach: "", closesAt: "" }, "key-0001")).toMatchObject({
    seats: -1,
    votes_each: -1,
    closes_at: "",
  });
});

it("knows what is lacking", () => {
  expect(isComplete(draft)).toBe(true);
  for (const lacking of [{ things: [] }, { memberIds: [] }, { programId: "" }, { name: { en: "Toy", "zh-CN": " " } }])
    expect(isComplete({ ...draft, ...lacking })).toBe(false);
});
