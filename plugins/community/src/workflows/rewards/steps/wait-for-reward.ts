import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { WaitForRewardRequest } from "../../../types/rewards";
import { inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";
import { openReward } from "../claim-grant";
import { openedClaim } from "../claim-token";
import { moveReward } from "../rewards";

export interface WaitForRewardInput extends WaitForRewardRequest {
  token: string;
}

/** Sold out: the grant stays, does not run out, and is offered anew when there is some again. Said again, the last word holds. */
export const waitForRewardStep = createStep(
  "wait-for-reward",
  async ({ token, accepts_substitute }: WaitForRewardInput, { container }) => {
    const { id, version } = openedClaim(container, token);
    await inTransaction(container, async (on) => {
      const { rewards, substitutes } = recognition(container);
      const reward = openReward(await rewards.lock(id, on), version);
      await substitutes.accept(id, accepts_substitute, on);
      if (reward.state === "waitlisted") return;
      await moveReward(container, reward, "waitlisted", { actor: "contributor", by: null, reason: null }, on);
    });
    return new StepResponse({ state: "waitlisted" as const });
  },
);
