import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { sendRewardMailsWorkflow } from "../workflows/mails/send-reward-mails";
import { REWARD_ISSUED, REWARD_REVOKED } from "../workflows/rewards/announce-rewards";

/** An alarm clock: whoever has not been told is read from the rows. */
export default async function rewardIssued({ container }: SubscriberArgs): Promise<void> {
  await sendRewardMailsWorkflow(container).run();
}

export const config: SubscriberConfig = { event: [REWARD_ISSUED, REWARD_REVOKED] };
