import { DomainError } from "./errors";
import type { RewardState } from "./reward-lifecycle";

/**
 * Decides when somebody's thanks may have a page that anybody can open: once they have claimed it or given it to a goal, and
 * only while they want it. A grant that goes back to the shop, because its order was cancelled, shows nothing.
 */
export const SHOWN_STATES: readonly RewardState[] = ["claimed", "ordered", "shipped", "delivered", "given"];

/** @throws DomainError `reward_not_claimed` */
export function checkSharing(state: RewardState): void {
  if (SHOWN_STATES.includes(state)) return;
  throw new DomainError("conflict", "reward_not_claimed", "Only what was claimed has a page that can be shared", {
    field: "is_shared",
    data: { state },
  });
}
