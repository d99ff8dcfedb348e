import type { MedusaContainer } from "@medusajs/framework/types";
import { announce } from "../announce";

/** Told when a reward can be claimed, for the first time or anew; and when it was taken back. */
export const REWARD_ISSUED = "reward.issued";
export const REWARD_REVOKED = "reward.revoked";

export function announceRewards(container: MedusaContainer, name = REWARD_ISSUED): Promise<void> {
  return announce(container, name, "Whoever is thanked waits");
}
