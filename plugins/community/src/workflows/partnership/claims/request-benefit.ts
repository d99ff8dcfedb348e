import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { scorecardOf } from "../../../domain/benefit-claim";
import { checkClaimDetails, claimFields } from "../../../domain/claim-details";
import { DomainError } from "../../../domain/errors";
import { failPoint } from "../../../fail-point";
import type { ClaimBody } from "../../../types/claims";
import { inTransaction } from "../../database/connection";
import { agreementNotFound } from "../agreements/agreements";
import { announceAgreements } from "../agreements/announce-agreement";
import { takeCode } from "../codes/take-code";
import { requireMember } from "../partners/members";
import { partnership } from "../partnership";
import { checkEntitled, lockOwner, signedBenefit, usedUp } from "./claims";

export interface RequestBenefitInput extends ClaimBody {
  customer_id: string;
  agreement_id: string;
}

const requestBenefitStep = createStep("request-benefit", async (input: RequestBenefitInput, { container }) => {
  const service = partnership(container);
  const { customer_id: customerId, benefit_id, details } = input;
  const claimId = await inTransaction(container, async (on) => {
    const agreement = await lockOwner(service, input.agreement_id, on);
    if (!agreement.partner_id) throw agreementNotFound();
    await requireMember(container, { customerId, partnerId: agreement.partner_id, act: "claim" }, on);
    checkEntitled(agreement, await service.places.clock(on));
    const entitlement = (await service.claims.entitlements([agreement.id], on)).find(
      (one) => one.benefit_id === benefit_id,
    );
    if (!entitlement?.quantity)
      throw new DomainError("not_found", "benefit_not_promised", "This benefit does not come with the agreement", {
        field: "benefit_id",
      });
    const benefit = await signedBenefit(service, agreement, entitlement, on);
    const settings = benefit?.settings ?? {};
    const asked = checkClaimDetails(claimFields(entitlement.kind, settings), details);
    const claims = await service.claims.claims([entitlement], on);
    const promised = { quantity: entitlement.quantity, valueMinor: null, dueAt: null };
    const states = claims.map(({ state }) => state);
    // What was declined or taken back is asked for again in its own row.
    const used = states.filter((state) => state === "open" || state === "declined").length;
    if (scorecardOf(promised, states, new Date()).left - used <= 0) throw usedUp(entitlement.quantity);
    const mover = { actor: "partner", by: customerId, reason: null } as const;
    const id = await service.claims.begin(entitlement.id, asked, mover, on);
    await takeCode(service, { agreement, entitlement, settings }, { id, details: asked }, on);
    return id;
  });
  await failPoint("request-benefit.after-commit");
  await announceAgreements(container);
  return new StepResponse({ id: claimId });
});

/** One unit of what an agreement promises is asked for. */
export const requestBenefitWorkflow = createWorkflow(
  "request-benefit",
  (input: RequestBenefitInput) => new WorkflowResponse(requestBenefitStep(input)),
);
