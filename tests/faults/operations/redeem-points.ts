import type { RedeemableAnswer, RedemptionAnswer } from "../../../plugins/community/src/types/points.ts";
import type { RewardProgramAnswer } from "../../../plugins/community/src/types/rewards.ts";
import type { Bench } from "../bench.ts";
import { operation } from "./operation.ts";
import { spender } from "./spender.ts";

const PRICE = 30;

/** What points buy here: one thing, out of a budget that pays for as many as anybody wants. */
async function offer(bench: Bench): Promise<string> {
  const product_id = bench.rig.catalogue.productId.plush;
  const standing = async () => {
    const { body } = await bench.ask<{ redeemables?: RedeemableAnswer[] }>("/admin/redeemables", { as: "staff" });
    return body.redeemables?.find((each) => each.product_id === product_id)?.id;
  };
  const known = await bench.persist(standing);
  if (known) return known;
  const { program } = await bench.must<{ program: RewardProgramAnswer }>("/admin/reward-programs", () => ({
    name: { en: "For points", "zh-CN": "积分兑换" },
    ...{ currency_code: "usd", budget_minor: "900000000", claim_days: 30 },
  }));
  await bench.must("/admin/redeemables", () => ({ product_id, program_id: program.id, points: PRICE }));
  return (await bench.persist(standing)) as string;
}

/** Somebody takes a thing for points, and presses the button again when no answer comes: one reward, paid for once. */
export const redeemPoints = operation({
  name: "spend points",
  weight: 0.5,
  repeats: true,
  prepare: async (bench: Bench) => ({
    redeemable_id: await offer(bench),
    contributor_id: await spender(bench),
    redemption_key: crypto.randomUUID(),
  }),
  act: (bench, asked) =>
    bench.ask<{ redemption: RedemptionAnswer }>("/store/customers/me/recognition/redemptions", {
      body: { ...asked, points: PRICE },
      as: "sponsor",
    }),
  acknowledged: ({ status, body }) => (status === 201 ? body.redemption.reward_id : null),
  check: (books, { contributor_id }, told) => {
    const { spent = 0, rewards = [] } = books.points.get(contributor_id) ?? {};
    return [
      rewards.length > 1 && `${contributor_id} has ${rewards.length} rewards for points`,
      told !== null && rewards[0] !== told && `${contributor_id} has ${rewards[0]}, not ${told}`,
      spent !== rewards.length * PRICE && `${contributor_id} spent ${spent} points on ${rewards.length} rewards`,
      rewards.some((id) => !books.rewards.has(id)) && `${contributor_id} spent points on no reward`,
    ];
  },
});
