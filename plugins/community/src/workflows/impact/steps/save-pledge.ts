import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { isUnderWay } from "../../../domain/goal-lifecycle";
import { checkPledge } from "../../../domain/matching-pledge";
import type { PledgeTerms } from "../../../types/pledges";
import { inTransaction } from "../../database/connection";
import { goalNotFound, impact } from "../impact";
import { pledgeAnswers } from "../read-pledges";

export interface SavePledgeInput {
  goal_id: string;
  terms: PledgeTerms;
  by: string;
}

export const savePledgeStep = createStep(
  "save-pledge",
  async ({ goal_id, terms, by }: SavePledgeInput, { container }) => {
    const service = impact(container);
    const row = await inTransaction(container, async (on) => {
      const goal = await service.lockGoal(goal_id, on);
      if (!goal) throw goalNotFound();
      if (!isUnderWay(goal.state))
        throw new DomainError("conflict", "goal_not_under_way", `Nothing is pledged to a goal that is ${goal.state}`);
      const pledge = {
        goalId: goal_id,
        partnerId: await service.pledges.partnerOf(terms.sponsor_name, on),
        sponsorName: terms.sponsor_name,
        ratioBasisPoints: terms.ratio_basis_points,
        capMinor: BigInt(terms.cap_minor),
        currencyCode: terms.currency_code,
        validFrom: new Date(terms.valid_from),
        validTo: terms.valid_to === null ? null : new Date(terms.valid_to),
      };
      checkPledge(pledge);
      return service.pledges.save(pledge, by, on);
    });
    const [pledge] = await pledgeAnswers(container, [row]);
    return new StepResponse(pledge);
  },
);
