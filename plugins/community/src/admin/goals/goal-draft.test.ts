import { expect, it } from "vitest";
import type { GoalAnswer } from "../../types/impact";
import { draftOf, termsOf } from "./goal-draft";

const terms = {
  slug: "train-students",
  title: { en: "Train students", "zh-CN": "培养学生" },
  summary: { en: "A semester.", "zh-CN": "一学期。" },
  unit: { en: "students trained", "zh-CN": "名学生完成培训" },
  unit_cost_minor: { jpy: "5000", usd: "750" },
  target_units: 200,
  deadline: "2027-06-30T00:00:00.000Z",
};
const draft = draftOf(terms as unknown as GoalAnswer);

it("is typed in major units, and says what it said before", () => {
  expect(draft).toMatchObject({ cost: { jpy: "5000", usd: "7.50" }, target: "200", deadline: "2027-06-30" });
  expect(termsOf(draft)).toEqual({ terms, unreadable: [] });
});

it("asks for nothing where nothing can be read", () => {
  const { terms: wrong, unreadable } = termsOf({
    ...draft,
    cost: { usd: "7,50", jpy: " ", cny: "50" },
    target: "many",
    deadline: "",
  });
  expect(wrong.unit_cost_minor).toEqual({ usd: "0", cny: "5000" });
  expect(unreadable).toEqual(["usd"]);
  expect([wrong.target_units, wrong.deadline]).toEqual([0, null]);
});

it("a target may be grouped in thousands", () => {
  expect(termsOf({ ...draft, target: "1,200" }).terms.target_units).toBe(1200);
});
