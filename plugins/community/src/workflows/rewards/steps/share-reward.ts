import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkSharing, SHOWN_STATES } from "../../../domain/reward-sharing";
import type { RewardRow } from "../../../modules/recognition/reward-rows";
import type { SharingAnswer } from "../../../types/thanks";
import { type Connection, inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";
import { linkInvalid, openedClaim } from "../claim-token";
import { rewardNotFound } from "../rewards";

export interface ShareRewardInput {
  is_shared: boolean;
  /** Whoever claimed it with their account, or holds the link with which it was claimed or given. */
  whose: { reward_id: string; customer_id: string } | { token: string };
}

/** Asked for again it is as it was. @throws DomainError `reward_not_found`, `reward_not_claimed`, `reward_link_invalid`. */
export const shareRewardStep = createStep(
  "share-reward",
  async ({ is_shared, whose }: ShareRewardInput, { container }) => {
    const { sharing } = recognition(container);
    const id = await inTransaction(container, async (on) => {
      const reward = "token" in whose ? await byLink(container, whose.token, on) : await own(container, whose, on);
      if (is_shared) checkSharing(reward.state);
      await sharing.set(reward.id, is_shared, on);
      return reward.id;
    });
    const shown = await sharing.shown([id]);
    const answer: SharingAnswer = { thanks_id: shown.has(id) ? id : null };
    return new StepResponse(answer);
  },
);

type Own = Extract<ShareRewardInput["whose"], { reward_id: string }>;

async function own(container: MedusaContainer, { reward_id, customer_id }: Own, on: Connection): Promise<RewardRow> {
  const { rewards, sharing } = recognition(container);
  const reward = await rewards.lock(reward_id, on);
  if (!reward || !(await sharing.isOwn(reward_id, customer_id, on))) throw rewardNotFound();
  return reward;
}

/** It opens no form any more, and is still the key of whoever has no account. */
async function byLink(container: MedusaContainer, token: string, on: Connection): Promise<RewardRow> {
  const { id, version } = openedClaim(container, token);
  const reward = await recognition(container).rewards.lock(id, on);
  if (reward?.link_version !== version || !SHOWN_STATES.includes(reward.state)) throw linkInvalid();
  return reward;
}
