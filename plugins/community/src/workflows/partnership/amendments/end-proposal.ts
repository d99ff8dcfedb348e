import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { inTransaction } from "../../database/connection";
import { agreementNotFound, checkVersion } from "../agreements/agreements";
import { announceAgreements } from "../agreements/announce-agreement";
import { requireMember } from "../partners/members";
import { partnership } from "../partnership";

export interface EndProposalInput {
  agreement_id: string;
  actor: "partner" | "admin";
  /** The customer, or the user of the admin. */
  by: string;
  version: number;
  reason: string;
}

const endProposalStep = createStep("end-proposal", async (input: EndProposalInput, { container }) => {
  const service = partnership(container);
  const { actor, by, reason } = input;
  await inTransaction(container, async (on) => {
    const agreement = await service.agreements.lock(input.agreement_id, on);
    if (!agreement || (actor === "partner" && !agreement.partner_id)) throw agreementNotFound();
    if (actor === "partner")
      await requireMember(container, { customerId: by, partnerId: agreement.partner_id as string, act: "sign" }, on);
    checkVersion(agreement, input.version);
    const { proposed_revision: revision } = agreement;
    if (revision === null)
      throw new DomainError("conflict", "nothing_proposed", "No change is proposed", { field: "state" });
    await service.amendments.drop(agreement.id, on);
    const event = actor === "partner" ? "amendment_refused" : "amendment_withdrawn";
    await service.amendments.note(agreement, event, revision, { actor, by, reason }, on);
  });
  await announceAgreements(container);
  return new StepResponse({ id: input.agreement_id });
});

/** The partner lets a proposal be, or the shop takes it back: what was signed stays as it is. */
export const endProposalWorkflow = createWorkflow(
  "end-proposal",
  (input: EndProposalInput) => new WorkflowResponse(endProposalStep(input)),
);
