import type { ErrorAnswer } from "../../../plugins/community/src/types/checkout.ts";
import { both } from "../../integration/goals.ts";
import { operation } from "./operation.ts";
import { makePledge, payment } from "./pay-pledge.ts";

/** A goal that a sponsor has paid for is given up: what it holds goes to the pool, once. */
export const cancelGoal = operation({
  name: "cancel a goal",
  weight: 0.5,
  repeats: true,
  prepare: async (bench) => {
    const { goal } = await bench.must<{ goal: { id: string } }>("/admin/goals", () => ({
      slug: `given-up-${crypto.randomUUID()}`,
      title: both("Print the archive"),
      summary: both("All of it, on paper."),
      unit: both("pages"),
      unit_cost_minor: { usd: "10" },
      target_units: 5000,
    }));
    await bench.must(`/admin/goals/${goal.id}/state`, () => ({ state: "open" }));
    const pledge = await makePledge(bench, goal.id);
    await bench.must(`/admin/pledges/${pledge.id}/payments`, payment);
    return goal;
  },
  act: (bench, { id }) =>
    bench.ask<ErrorAnswer>(`/admin/goals/${id}/state`, { body: { state: "cancelled" }, as: "staff" }),
  // Whoever asks again after a cut line hears that it has ended.
  acknowledged: ({ status, body }) => (status === 200 || body.code === "goal_transition" ? true : null),
  check: (books, { id }, told) => {
    const left = books.ledger.balances.get(`goal:${id}:usd`);
    return [
      left === undefined && `nothing was ever posted to ${id}`,
      told !== null && left !== 0 && `${id} is given up and holds ${left}`,
    ];
  },
});
