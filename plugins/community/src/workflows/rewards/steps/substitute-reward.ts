import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkBudget, worthMinor } from "../../../domain/reward-budget";
import { checkSubstitute, claimEnd } from "../../../domain/reward-lifecycle";
import type { RewardDetailAnswer, SubstitutionRequest } from "../../../types/rewards";
import { inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";
import { announceRewards } from "../announce-rewards";
import { grantedItems, pricedItems } from "../granted-items";
import { keepAgain } from "../keep-stock";
import { readReward } from "../read-rewards";
import { moveReward, programNotFound, rewardNotFound } from "../rewards";

export interface SubstituteRewardInput extends SubstitutionRequest {
  id: string;
  by: string;
}

/**
 * Something else is offered, with another link and time of its own; what was granted first stays on record.
 * @throws DomainError `reward_no_consent`, `reward_budget`, and as `pricedItems`.
 */
export const substituteRewardStep = createStep(
  "substitute-reward",
  async ({ id, by, items: wanted }: SubstituteRewardInput, { container }) => {
    const { rewards, programs, substitutes } = recognition(container);
    const seen = await rewards.find(id);
    if (!seen) throw rewardNotFound();
    const items = await pricedItems(container, wanted, seen.currency_code);
    const worth = worthMinor(items);
    await inTransaction(container, async (on) => {
      const reward = await rewards.lock(id, on);
      if (!reward) throw rewardNotFound();
      checkSubstitute(reward.state, reward.accepts_substitute);
      const program = await programs.lock(reward.program_id, on);
      if (!program) throw programNotFound();
      const more = worth - BigInt(reward.worth_minor);
      const { budget_minor, committed_minor } = program;
      checkBudget({ totalMinor: BigInt(budget_minor), committedMinor: BigInt(committed_minor) }, more);
      await programs.commit(program.id, more, on);
      await substitutes.replace(id, grantedItems(items), on);
      await rewards.setWorth(id, worth, on);
      await moveReward(container, reward, "issued", { actor: "admin", by, reason: null }, on);
      const until = claimEnd(program.claim_days, new Date());
      await rewards.renewLink(id, until, on);
      await keepAgain(container, reward, until, on);
    });
    await announceRewards(container);
    return new StepResponse<RewardDetailAnswer>(await readReward(container, id));
  },
);
