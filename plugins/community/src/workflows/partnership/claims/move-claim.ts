import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type ClaimActor, checkClaimMove } from "../../../domain/benefit-claim";
import { checkClaimDetails, claimFields } from "../../../domain/claim-details";
import { DomainError } from "../../../domain/errors";
import type { ClaimMoveBody } from "../../../types/claims";
import { inTransaction } from "../../database/connection";
import { announceAgreements } from "../agreements/announce-agreement";
import { settleCodes } from "../codes/settle-codes";
import { confirmCode, takeCode } from "../codes/take-code";
import { requireMember } from "../partners/members";
import { partnership } from "../partnership";
import { checkEntitled, checkLeft, claimNotFound, lockOwner, signedBenefit } from "./claims";

export interface MoveClaimInput {
  claim_id: string;
  actor: ClaimActor;
  /** The customer, or the user of the admin. */
  by: string;
  move: ClaimMoveBody;
}

const moveClaimStep = createStep("move-claim", async ({ claim_id, actor, by, move }: MoveClaimInput, { container }) => {
  const service = partnership(container);
  const agreementId = await inTransaction(container, async (on) => {
    const entitlement = await service.claims.entitlementOf(claim_id, on);
    if (!entitlement) throw claimNotFound();
    const agreement = await lockOwner(service, entitlement.agreement_id, on);
    if (actor === "partner")
      await requireMember(
        container,
        { customerId: by, partnerId: agreement.partner_id as string, act: "claim" },
        on,
      ).catch((error: DomainError) => {
        throw error.code === "partner_not_found" ? claimNotFound() : error;
      });
    const claim = await service.claims.find(claim_id, on);
    if (!claim) throw claimNotFound();
    if (claim.version !== move.version)
      throw new DomainError("conflict", "claim_changed", "Somebody has changed this meanwhile: read it again", {
        field: "version",
        data: { version: claim.version },
      });
    // What was owed may still be delivered after the term; nothing new is asked for then.
    if (move.state === "requested") {
      checkEntitled(agreement, await service.places.clock(on));
      await checkLeft(service, entitlement, on);
    }
    const evidence = move.evidence.map((one) => one.trim()).filter(Boolean);
    checkClaimMove({ from: claim.state, to: move.state, actor, reason: move.reason, evidence });
    const settings = (await signedBenefit(service, agreement, entitlement, on))?.settings ?? {};
    const fields = claimFields(entitlement.kind, settings);
    const details = move.details ? checkClaimDetails(fields, move.details) : claim.details;
    await service.claims.move(claim, move.state, { details, evidence }, { actor, by, reason: move.reason }, on);
    const of = { agreement, entitlement, settings };
    if (move.state === "requested") await takeCode(service, of, { id: claim.id, details }, on);
    else if (move.state === "confirmed") await confirmCode(service, of, claim, on);
    else if (move.state !== "delivered") await service.codes.release(claim.id, on);
    return agreement.id;
  });
  await settleCodes(container, agreementId);
  await announceAgreements(container);
  return new StepResponse({ agreement_id: agreementId });
});

/** From one state of its life to the next: confirmed, declined, taken back, asked for again, delivered with evidence. */
export const moveClaimWorkflow = createWorkflow(
  "move-claim",
  (input: MoveClaimInput) => new WorkflowResponse(moveClaimStep(input)),
);
