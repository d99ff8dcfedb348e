import { describe, expect, it } from "vitest";
import { GOAL_STATES } from "./goal-lifecycle";
import { checkGoalChange, checkGoalTerms, type GoalTerms } from "./goal-terms";

const good: GoalTerms = {
  slug: "train-students",
  title: { en: "Train students", "zh-CN": "培养学生" },
  summary: { en: "A semester of PostgreSQL.", "zh-CN": "一学期的 PostgreSQL 课程。" },
  unit: { en: "students trained", "zh-CN": "名学生完成培训" },
  unit_cost_minor: { cny: "5000", usd: "700" },
  target_units: 200,
  deadline: "2027-06-30T00:00:00.000Z",
};

const fieldsOf = (terms: GoalTerms): string[] => {
  try {
    checkGoalTerms(terms);
    return [];
  } catch (error) {
    return (error as { problems: { field: string }[] }).problems.map(({ field }) => field);
  }
};

describe("what a goal says of itself", () => {
  it("is enough in both languages, without a deadline too", () => {
    expect(fieldsOf(good)).toEqual([]);
    expect(fieldsOf({ ...good, deadline: null })).toEqual([]);
  });

  it.each([
    ["slug", { slug: "Train students" }],
    ["slug", { slug: "-" }],
    ["title.zh-CN", { title: { en: "Train students", "zh-CN": "" } }],
    ["summary.en", { summary: { en: "  ", "zh-CN": "好" } }],
    ["unit.en", { unit: { en: "", "zh-CN": "名学生" } }],
    ["unit_cost_minor", { unit_cost_minor: {} }],
    ["unit_cost_minor.cny", { unit_cost_minor: { cny: "0" } }],
    ["unit_cost_minor.CNY", { unit_cost_minor: { CNY: "50" } }],
    ["unit_cost_minor.usd", { unit_cost_minor: { usd: "7.5" } }],
    ["target_units", { target_units: 0 }],
    ["target_units", { target_units: 1.5 }],
    ["deadline", { deadline: "in June" }],
  ] satisfies [string, Partial<GoalTerms>][])("names %s when it is wrong", (field, wrong) => {
    expect(fieldsOf({ ...good, ...wrong })).toEqual([field]);
  });
});

describe("what was promised", () => {
  const cheaper = { ...good, unit_cost_minor: { usd: "700", cny: "4999" } };

  it("may change in a draft, and never after it", () => {
    for (const state of GOAL_STATES) {
      const change = () => checkGoalChange(state, good, cheaper);
      if (state === "draft") expect(change).not.toThrow();
      else expect(change).toThrow(expect.objectContaining({ code: "goal_terms_fixed", field: "unit_cost_minor" }));
    }
  });

  it("is not how it is told, nor in which order its parts were written", () => {
    const retold = { ...good, title: { ...good.title, en: "Teach" }, unit_cost_minor: { usd: "700", cny: "5000" } };
    expect(() => checkGoalChange("open", good, retold)).not.toThrow();
  });
});
