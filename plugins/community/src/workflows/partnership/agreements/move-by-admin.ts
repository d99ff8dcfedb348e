import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AgreementState } from "../../../domain/agreement-lifecycle";
import { inTransaction } from "../../database/connection";
import { settleCodes } from "../codes/settle-codes";
import { partnership } from "../partnership";
import { agreementNotFound, checkVersion, moveTo } from "./agreements";
import { announceAgreements } from "./announce-agreement";
import { beginTerm } from "./begin-term";

export interface MoveByAdminInput {
  agreement_id: string;
  by: string;
  to: Extract<AgreementState, "declined" | "suspended" | "active" | "terminated" | "lapsed">;
  version: number;
  reason: string | null;
}

const moveByAdminStep = createStep("move-by-admin", async (input: MoveByAdminInput, { container }) => {
  const service = partnership(container);
  await inTransaction(container, async (on) => {
    const agreement = await service.agreements.lock(input.agreement_id, on);
    if (!agreement) throw agreementNotFound();
    checkVersion(agreement, input.version);
    const mover = { actor: "admin", by: input.by, reason: input.reason } as const;
    const begins = agreement.state === "signed" && input.to === "active";
    const signed = begins ? await service.offers.revision(agreement.id, agreement.revision, on) : null;
    // What begins has a term, whoever lets it begin.
    if (signed) await beginTerm(service, agreement, signed.terms, mover, on);
    else await moveTo(service, agreement, input.to, mover, on);
  });
  await settleCodes(container, input.agreement_id);
  await announceAgreements(container);
  return new StepResponse({ id: input.agreement_id });
});

/** Declined, suspended and taken up again, terminated, or lapsed: each with the reason that the partner reads. */
export const moveByAdminWorkflow = createWorkflow(
  "move-by-admin",
  (input: MoveByAdminInput) => new WorkflowResponse(moveByAdminStep(input)),
);
