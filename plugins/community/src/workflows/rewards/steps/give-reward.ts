import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { isUnderWay } from "../../../domain/goal-lifecycle";
import { checkRewardMove } from "../../../domain/reward-lifecycle";
import type { GiveRewardAnswer, GiveRewardRequest } from "../../../types/rewards";
import { announceMoney } from "../../books/announce-money";
import { stockHolds } from "../../checkout/take-hold";
import { inTransaction } from "../../database/connection";
import { goalNotFound, impact } from "../../impact/impact";
import { recognition } from "../../recognition/recognition";
import { openReward } from "../claim-grant";
import { openedClaim } from "../claim-token";

export interface GiveRewardInput extends GiveRewardRequest {
  token: string;
}

/** Its worth goes to a goal instead of a parcel; asked for again with the same goal, it has gone there. */
export const giveRewardStep = createStep("give-reward", async (input: GiveRewardInput, { container }) => {
  const { token, goal_id, share = false } = input;
  const { id, version } = openedClaim(container, token);
  const { rewards, sharing } = recognition(container);
  await inTransaction(container, async (on) => {
    const seen = await rewards.lock(id, on);
    if (seen?.link_version === version && seen.goal_id === goal_id) return;
    const reward = openReward(seen, version);
    checkRewardMove({ from: reward.state, to: "given", by: "contributor", reason: null });
    const goal = await impact(container).publicGoal(goal_id);
    if (!goal || goal.id !== goal_id || !isUnderWay(goal.state)) throw goalNotFound("goal_id");
    await rewards.give(reward, goal_id, on);
    await stockHolds(container).releaseWait(id, "given_back", on);
    await sharing.set(id, share, on);
  });
  await announceMoney(container);
  const shown = await sharing.shown([id]);
  const answer: GiveRewardAnswer = { goal_id, thanks_id: shown.has(id) ? id : null };
  return new StepResponse(answer);
});
