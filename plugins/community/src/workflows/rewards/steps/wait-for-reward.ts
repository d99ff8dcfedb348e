import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";
import { openReward } from "../claim-grant";
import { openedClaim } from "../claim-token";
import { moveReward } from "../rewards";

export interface WaitForRewardInput {
  token: string;
}

/** Sold out: the grant stays, does not run out, and is offered anew when there is some again. */
export const waitForRewardStep = createStep("wait-for-reward", async ({ token }: WaitForRewardInput, { container }) => {
  const { id, version } = openedClaim(container, token);
  await inTransaction(container, async (on) => {
    const reward = openReward(await recognition(container).rewards.lock(id, on), version);
    if (reward.state === "waitlisted") return;
    await moveReward(container, reward, "waitlisted", { actor: "contributor", by: null, reason: null }, on);
  });
  return new StepResponse({ state: "waitlisted" as const });
});
