import { expect, it } from "vitest";
import { Refusal } from "../read-json";
import type { WordBook } from "../use-words";
import { issueProblems } from "./issue-problems";

const words = {
  t: (key: string, values: object = {}) => [key, ...Object.values(values)].join(" | "),
  minor: (amount: string, unit: string) => `${amount} ${unit}`,
  error: ({ code }: Refusal) => code,
} as unknown as WordBook;
const problems = (code: string, rest: object) =>
  issueProblems(new Refusal(400, { code, message: "No", ...rest }), "cny", words);

it("says at a part of the rule what it can be", () => {
  const places = { "rule.places": "rewardIssue.wrong.places" };
  expect(problems("reward_rule_invalid", { field: "rule.places" })).toEqual(places);
  const errors = [{ field: "rule.points", message: "Too small" }];
  expect(problems("invalid_request", { field: "rule.points", errors })).toEqual({
    "rule.points": "rewardIssue.wrong.points",
  });
  expect(problems("board_unknown", { field: "kind" })).toEqual({
    "rule.contribution_kind": "rewardIssue.wrong.contribution_kind",
  });
});

it("says at the field what the code says", () => {
  expect(problems("reward_nobody", { field: "rule" })).toEqual({ rule: "reward_nobody" });
  expect(problems("reward_item_quantity", { field: "items[0].quantity" })).toEqual({
    "items[0].quantity": "reward_item_quantity",
  });
});

it("says at the program what it cannot pay for", () => {
  expect(problems("reward_budget", { data: { left_minor: "100", wanted_minor: "300" } })).toEqual({
    program_id: "rewards.budget | 100 cny | 300 cny",
  });
});
