import type { Bench } from "../bench.ts";
import { grantedReward } from "./granted-reward.ts";
import { operation } from "./operation.ts";

/** Whoever was thanked would rather see a goal reached: its worth goes there once, and nothing is sent. */
export const giveReward = operation({
  name: "give a reward to a goal",
  weight: 0.5,
  repeats: true,
  prepare: (bench: Bench) => grantedReward(bench),
  act: (bench, { token }) =>
    bench.ask(`/store/rewards/${token}/gift`, { body: { goal_id: bench.rig.giving.itemGoalId } }),
  acknowledged: ({ status }) => (status === 200 ? true : null),
  check: (books, { id }, told) => {
    const { state = "gone", orders = [] } = books.rewards.get(id) ?? {};
    const times = books.ledger.postings("reward_given", id);
    return [
      told !== null && state !== "given" && `${id} was given away and is ${state}`,
      orders.length > 0 && `${id} was given away and is sent`,
      times !== (state === "given" ? 1 : 0) && `what ${id} is worth went to its goal ${times} times`,
    ];
  },
});
