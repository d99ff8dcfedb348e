import { describe, expect, it } from "vitest";
import type { ImpactAnswer, PublicGoal } from "../../../plugins/community/src/types/impact";
import { currenciesOf, type FlowNames, flowOfGoals } from "./flow-of-goals.ts";

type Money = PublicGoal["figures"]["money"][number];
const money = (sums: Partial<Money>): Money => ({
  currency_code: "cny",
  funded_minor: "1",
  from_sales_minor: "0",
  from_matching_minor: "0",
  from_other_goals_minor: "0",
  from_rewards_minor: "0",
  spent_minor: "0",
  passed_on_minor: "0",
  balance_minor: "0",
  matching_promised_minor: "0",
  unit_cost_minor: null,
  units_funded: null,
  spent_per_unit_minor: null,
  ...sums,
});
const goal = (id: string, sums: Money[]) =>
  ({
    id,
    title: { en: id, "zh-CN": id },
    figures: { units_funded: "0", units_delivered: "0", units_reported: "0", money: sums },
  }) as PublicGoal;
const names = new Proxy({} as FlowNames, { get: (_, name) => String(name) });
const answer: ImpactAnswer = {
  goals: [
    goal("students", [
      money({ from_sales_minor: "500", from_matching_minor: "300", spent_minor: "200", balance_minor: "600" }),
      money({ currency_code: "usd", funded_minor: "0" }),
    ]),
    goal("manual", [money({ from_sales_minor: "100", spent_minor: "150", balance_minor: "-50" })]),
  ],
  pool: {},
  kept: { shop: { cny: "4000" }, shipping: { cny: "300" }, tax: { jpy: "8" } },
};
const flow = flowOfGoals(answer, "cny", names, "en");
const sumOf = (end: "from" | "to", id: string) =>
  flow.links.filter((link) => link[end] === id).reduce((sum, { minor }) => sum + minor, 0n);

describe("the flow of the goals' money", () => {
  it("loses nothing: each goal passes on what it gets", () => {
    for (const { id } of answer.goals) expect(sumOf("to", id)).toBe(sumOf("from", id));
    const into = flow.nodes.filter(({ column }) => column === 0).reduce((sum, { id }) => sum + sumOf("from", id), 0n);
    const out = flow.nodes.filter(({ column }) => column === 2).reduce((sum, { id }) => sum + sumOf("to", id), 0n);
    expect(out).toBe(into);
  });
  it("says what was paid ahead of the gifts", () => expect(sumOf("from", "ahead")).toBe(50n));
  it("names in its table what its picture shows", () => {
    expect(flow.rows).toContainEqual({ key: "students>spent", from: "students", to: "spent", amount: "¥2" });
    expect(flow.rows).toHaveLength(flow.links.length);
    expect(flow.inflow).toBe("¥52");
  });
});

describe("its currencies", () => {
  it("are those that have moved, the reader's first", () => {
    expect(currenciesOf(answer, "jpy")).toEqual(["jpy", "cny"]);
    expect(currenciesOf(answer, "usd")).toEqual(["cny", "jpy"]);
  });
});
