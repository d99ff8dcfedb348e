import type { ClaimRewardAnswer } from "../../../plugins/community/src/types/rewards.ts";
import { portland } from "../../integration/buyer.ts";
import type { Bench } from "../bench.ts";
import { grantedReward } from "./granted-reward.ts";
import { operation } from "./operation.ts";

/** Whoever was thanked has it sent, and presses the button again when no answer comes: one order, posted once. */
export const claimReward = operation({
  name: "claim a reward",
  weight: 1,
  repeats: true,
  prepare: async (bench: Bench) => ({ ...(await grantedReward(bench)), claimKey: crypto.randomUUID() }),
  act: (bench, { token, itemId, claimKey }) =>
    bench.ask<ClaimRewardAnswer>(`/store/rewards/${token}/claim`, {
      body: {
        claim_key: claimKey,
        choices: [{ item_id: itemId, variant_id: bench.rig.catalogue.variantId.plush }],
        email: `${claimKey}@example.org`,
        shipping_address: portland,
      },
    }),
  acknowledged: ({ status, body }) => (status === 200 ? body.order.id : null),
  check: (books, { id }, told) => {
    const orders = books.rewards.get(id)?.orders ?? [];
    const made = books.shop.orders.filter((order) => orders.includes(order.id));
    const posted = orders.map((each) => books.ledger.postings("reward_sent", each));
    return [
      orders.length > 1 && `${orders.length} orders of ${id}`,
      told !== null && orders[0] !== told && `${id} is ${orders[0]}, not ${told}`,
      made.some(({ lines, reservations }) => lines !== reservations) && `the order of ${id} reserves too little`,
      posted.some((times) => times !== 1) && `what ${id} is worth is posted ${posted} times`,
    ];
  },
});
