import { expect, it } from "vitest";
import type { GoalTitles } from "../../types/ledger";
import { ledger } from "../i18n/en/ledger";
import type { WordBook } from "../use-words";
import { accountName, contributorOf } from "./account-name";

const words = {
  locale: "en",
  t: (key: string, { title = "", id = "" }: Record<string, string>) => {
    if (key === "ledger.goalAccount") return `Goal: ${title}`;
    if (key === "ledger.contributorAccount") return `Contributor ${id}`;
    return ledger.account[key.replace("ledger.account.", "")] ?? "";
  },
  word: (_: string, unit: string) => ledger.unit[unit] ?? unit,
} as unknown as WordBook;
const goals = { goal_1: { en: "Train students", "zh-CN": "培养学生" } } as GoalTitles;

it.each([
  ["cash:bank:usd", "Bank account (USD)"],
  ["goal:goal_1:cny", "Goal: Train students (CNY)"],
  ["points:given:points_standing", "Points given (standing points)"],
  ["contributor:ctb_1:points_spendable", "Contributor ctb_1 (points to spend)"],
  ["goal:goal_2:cny", "goal:goal_2:cny"],
  ["something:new:usd", "something:new:usd"],
])("calls %s %s", (code, name) => {
  expect(accountName(code, goals, words)).toBe(name);
});

it("knows whose points an account holds", () => {
  expect(contributorOf("contributor:ctb_1:points_standing")).toBe("ctb_1");
  expect(contributorOf("points:given:points_standing")).toBeNull();
});
