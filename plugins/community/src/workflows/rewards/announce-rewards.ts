import type { MedusaContainer } from "@medusajs/framework/types";
import { announce } from "../announce";

/** Told when a reward can be claimed, for the first time or anew. */
export const REWARD_ISSUED = "reward.issued";

export function announceRewards(container: MedusaContainer): Promise<void> {
  return announce(container, REWARD_ISSUED, "Whoever is thanked waits");
}
