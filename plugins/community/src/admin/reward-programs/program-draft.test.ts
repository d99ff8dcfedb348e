import { expect, it } from "vitest";
import type { RewardProgramAnswer } from "../../types/rewards";
import { changeOf, draftOf, isUnreadable, leftMinor, requestOf } from "./program-draft";

const name = { en: "Season 2026", "zh-CN": "2026 年度" };
const program: RewardProgramAnswer = {
  id: "rwp_1",
  name,
  currency_code: "cny",
  budget_minor: "500000",
  committed_minor: "120050",
  claim_days: 60,
  keeps_stock: true,
  revision: 3,
};

it("says what it said before, and which revision that was", () => {
  expect(changeOf(draftOf(program), program.revision)).toEqual({
    name,
    budget_minor: "500000",
    claim_days: 60,
    keeps_stock: true,
    revision: 3,
  });
});

it("asks for a budget in the currency that was chosen", () => {
  const draft = { ...draftOf(null), name, currency: "jpy", budget: "5000" };
  expect(requestOf(draft)).toEqual({
    name,
    currency_code: "jpy",
    budget_minor: "5000",
    claim_days: 90,
    keeps_stock: false,
  });
  expect(isUnreadable(draft)).toBe(false);
});

it("asks for what the shop refuses where there is no amount and no number", () => {
  const draft = { ...draftOf(program), budget: "much", days: "" };
  expect(changeOf(draft, 3)).toMatchObject({ budget_minor: "", claim_days: 0 });
  expect([isUnreadable(draft), isUnreadable({ ...draft, currency: "" })]).toEqual([true, false]);
});

it("knows what is left, exactly", () => {
  expect(leftMinor(program)).toBe("379950");
  expect(leftMinor({ ...program, budget_minor: "999999999999999999", committed_minor: "1" })).toBe(
    "999999999999999998",
  );
});
