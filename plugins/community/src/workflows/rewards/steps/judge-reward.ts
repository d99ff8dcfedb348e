import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { checkBudget } from "../../../domain/reward-budget";
import { checkDeadline, countsInBudget } from "../../../domain/reward-lifecycle";
import type { RewardMoveRequest } from "../../../types/rewards";
import { announceMoney } from "../../books/announce-money";
import { inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";
import { announceRewards, REWARD_ISSUED, REWARD_REVOKED } from "../announce-rewards";
import { keepAgain } from "../keep-stock";
import { readReward } from "../read-rewards";
import { moveReward, rewardNotFound } from "../rewards";

export type JudgeRewardInput = { id: string; by: string; move: RewardMoveRequest };

/** Against whoever claims it at this moment: one of the two comes first, and the other is told so. */
export const judgeRewardStep = createStep("judge-reward", async ({ id, by, move }: JudgeRewardInput, { container }) => {
  const { rewards, programs, points, orders } = recognition(container);
  await inTransaction(container, async (on) => {
    const reward = await rewards.lock(id, on);
    if (!reward) throw rewardNotFound();
    if (move.to === "revoked") {
      const reason = move.reason.trim();
      await moveReward(container, reward, "revoked", { actor: "admin", by, reason }, on);
      return;
    }
    if (reward.state === "expired" && (await points.ofReward(id, on)))
      throw new DomainError("conflict", "reward_points_returned", "Its points went back, and can be spent anew", {
        field: "state",
      });
    const until = checkDeadline(new Date(move.expires_at), new Date());
    const program = await programs.lock(reward.program_id, on);
    if (program && !countsInBudget(reward.state)) {
      const { budget_minor, committed_minor } = program;
      const budget = { totalMinor: BigInt(budget_minor), committedMinor: BigInt(committed_minor) };
      checkBudget(budget, BigInt(reward.worth_minor));
    }
    const wasDelivered = reward.state === "delivered";
    await moveReward(container, reward, "issued", { actor: "admin", by, reason: move.reason.trim() || null }, on);
    if (wasDelivered && !(await orders.exchange(id, on)))
      throw new DomainError("conflict", "reward_not_returned", "What was sent has not come back yet", {
        field: "state",
      });
    await rewards.renewLink(id, until, on);
    await keepAgain(container, reward, until, on);
  });
  await announceRewards(container, move.to === "issued" ? REWARD_ISSUED : REWARD_REVOKED);
  // What came back is worth something.
  if (move.to === "issued") await announceMoney(container);
  return new StepResponse(await readReward(container, id));
});
