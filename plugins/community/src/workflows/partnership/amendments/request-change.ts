import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { checkAmendable } from "../../../domain/amendment";
import { DomainError } from "../../../domain/errors";
import type { ChangeRequestBody } from "../../../types/amendments";
import { inTransaction } from "../../database/connection";
import { agreementNotFound, checkVersion } from "../agreements/agreements";
import { announceAgreements } from "../agreements/announce-agreement";
import { requireMember } from "../partners/members";
import { partnership } from "../partnership";

export interface RequestChangeInput {
  customer_id: string;
  agreement_id: string;
  version: number;
  /** Null takes back what was asked for. */
  wish: ChangeRequestBody | null;
}

const requestChangeStep = createStep("request-change", async (input: RequestChangeInput, { container }) => {
  const service = partnership(container);
  const { customer_id: by, wish } = input;
  await inTransaction(container, async (on) => {
    const agreement = await service.agreements.lock(input.agreement_id, on);
    if (!agreement?.partner_id) throw agreementNotFound();
    await requireMember(container, { customerId: by, partnerId: agreement.partner_id, act: "apply" }, on);
    checkVersion(agreement, input.version);
    const mover = { actor: "partner", by, reason: wish?.words ?? null } as const;
    if (!wish) {
      if (!agreement.change_request) return;
      await service.amendments.request(agreement.id, null, on);
      return service.amendments.note(agreement, "request_withdrawn", agreement.revision, mover, on);
    }
    checkAmendable(agreement.state, true);
    const found = await service.offered.find(wish.tier_id, on);
    if (found?.program.id !== agreement.program_id)
      throw new DomainError("conflict", "another_program", "This tier belongs to another program", {
        field: "tier_id",
      });
    const requested_at = (await service.places.clock(on)).toISOString();
    const { tier_id, additions, words } = wish;
    await service.amendments.request(agreement.id, { tier_id, additions, words, requested_at }, on);
    await service.amendments.note(agreement, "change_requested", agreement.revision, mover, on);
  });
  await announceAgreements(container);
  return new StepResponse({ id: input.agreement_id });
});

/** What the partner would like to be different, until the shop answers with a proposal; it binds nobody. */
export const requestChangeWorkflow = createWorkflow(
  "request-change",
  (input: RequestChangeInput) => new WorkflowResponse(requestChangeStep(input)),
);
