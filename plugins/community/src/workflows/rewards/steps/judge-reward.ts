import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkBudget } from "../../../domain/reward-budget";
import { checkDeadline, countsInBudget } from "../../../domain/reward-lifecycle";
import type { RewardMoveRequest } from "../../../types/rewards";
import { inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";
import { announceRewards, REWARD_ISSUED, REWARD_REVOKED } from "../announce-rewards";
import { readReward } from "../read-rewards";
import { moveReward, rewardNotFound } from "../rewards";

export type JudgeRewardInput = { id: string; by: string; move: RewardMoveRequest };

/** Against whoever claims it at this moment: one of the two comes first, and the other is told so. */
export const judgeRewardStep = createStep("judge-reward", async ({ id, by, move }: JudgeRewardInput, { container }) => {
  const { rewards, programs } = recognition(container);
  await inTransaction(container, async (on) => {
    const reward = await rewards.lock(id, on);
    if (!reward) throw rewardNotFound();
    if (move.to === "revoked") {
      const reason = move.reason.trim();
      await moveReward(container, reward, "revoked", { actor: "admin", by, reason }, on);
      return;
    }
    const until = checkDeadline(new Date(move.expires_at), new Date());
    const program = await programs.lock(reward.program_id, on);
    if (program && !countsInBudget(reward.state)) {
      const { budget_minor, committed_minor } = program;
      const budget = { totalMinor: BigInt(budget_minor), committedMinor: BigInt(committed_minor) };
      checkBudget(budget, BigInt(reward.worth_minor));
    }
    await moveReward(container, reward, "issued", { actor: "admin", by, reason: null }, on);
    await rewards.renewLink(id, until, on);
  });
  await announceRewards(container, move.to === "issued" ? REWARD_ISSUED : REWARD_REVOKED);
  return new StepResponse(await readReward(container, id));
});
