import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type ClaimRewardInput, claimReward } from "../claim-grant";

export const claimRewardStep = createStep("claim-reward", async (input: ClaimRewardInput, { container }) => {
  return new StepResponse(await claimReward(container, input));
});
