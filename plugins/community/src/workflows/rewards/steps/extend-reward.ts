import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { checkDeadline, isOverdue } from "../../../domain/reward-lifecycle";
import type { RewardExtension } from "../../../types/rewards";
import { stockHolds } from "../../checkout/take-hold";
import { inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";
import { readReward } from "../read-rewards";
import { rewardNotFound } from "../rewards";

export interface ExtendRewardInput extends RewardExtension {
  id: string;
}

/** The link stays the same, and opens for longer. */
export const extendRewardStep = createStep(
  "extend-reward",
  async ({ id, expires_at }: ExtendRewardInput, { container }) => {
    const { rewards } = recognition(container);
    await inTransaction(container, async (on) => {
      const reward = await rewards.lock(id, on);
      if (!reward) throw rewardNotFound();
      const now = new Date();
      if (reward.state !== "issued" || isOverdue(reward.expires_at, now))
        throw new DomainError("conflict", "reward_transition", "Only what can still be claimed can be claimed longer", {
          field: "state",
          data: { from: reward.state },
        });
      const until = checkDeadline(new Date(expires_at), now);
      await rewards.extend(id, until, on);
      await stockHolds(container).extendWait(id, until, on);
    });
    return new StepResponse(await readReward(container, id));
  },
);
