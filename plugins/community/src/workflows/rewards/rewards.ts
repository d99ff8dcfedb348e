import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import { checkRewardMove, countsInBudget, type RewardState } from "../../domain/reward-lifecycle";
import type { Mover, RewardRow } from "../../modules/recognition/reward-rows";
import { stockHolds } from "../checkout/take-hold";
import type { Connection } from "../database/connection";
import { recognition } from "../recognition/recognition";

export const rewardNotFound = () => new DomainError("not_found", "reward_not_found", "There is no such reward");

export const programNotFound = (field?: string) =>
  new DomainError("not_found", "reward_program_not_found", "There is no such program", field ? { field } : {});

/**
 * Takes a locked reward to another state, with what that means for its program's budget, for points spent on it and for what is kept.
 * @throws DomainError `reward_transition`, `reward_reason_missing`, `reward_budget`.
 */
export async function moveReward(
  container: MedusaContainer,
  reward: RewardRow,
  to: RewardState,
  mover: Mover,
  on: Connection,
): Promise<void> {
  checkRewardMove({ from: reward.state, to, by: mover.actor, reason: mover.reason });
  const before = countsInBudget(reward.state);
  const after = countsInBudget(to);
  const { points, programs, rewards } = recognition(container);
  if (before !== after) await programs.commit(reward.program_id, BigInt(reward.worth_minor) * (after ? 1n : -1n), on);
  await rewards.move(reward, to, mover, on);
  if (to !== "expired" && to !== "revoked") return;
  await points.giveBack(reward.id, on);
  await stockHolds(container).releaseWait(reward.id, to === "expired" ? "expired" : "given_back", on);
}

/** Nobody in person: a date that passed, a parcel on its way. */
export const CLOCK: Mover = { actor: "clock", by: null, reason: null };
