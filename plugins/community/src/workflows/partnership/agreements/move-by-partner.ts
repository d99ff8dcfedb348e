import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import type { WishBody } from "../../../types/agreements";
import { inTransaction } from "../../database/connection";
import { requireMember } from "../partners/members";
import { partnership } from "../partnership";
import { agreementNotFound, anotherProgram, checkVersion, moveTo } from "./agreements";
import { announceAgreements } from "./announce-agreement";
import { forSale, wishFrom } from "./wishes";

export interface MoveByPartnerInput {
  customer_id: string;
  agreement_id: string;
  to: "submitted" | "withdrawn";
  version: number;
  reason: string | null;
  /** Of an offer that is answered by the wish for another one. */
  wish: WishBody | null;
}

const moveByPartnerStep = createStep("move-by-partner", async (input: MoveByPartnerInput, { container }) => {
  const service = partnership(container);
  const { customer_id: customerId, to, reason } = input;
  await inTransaction(container, async (on) => {
    const agreement = await service.agreements.lock(input.agreement_id, on);
    if (!agreement) throw agreementNotFound();
    if (agreement.partner_id === null && agreement.applicant_id !== customerId) throw agreementNotFound();
    if (agreement.partner_id !== null)
      await requireMember(container, { customerId, partnerId: agreement.partner_id, act: "apply" }, on);
    checkVersion(agreement, input.version);
    if (to === "submitted") {
      if (agreement.partner_id === null)
        throw new DomainError("invalid_data", "organisation_missing", "Which organisation is it for?", {
          field: "partner_id",
        });
      const stands = {
        tier_id: agreement.tier_id,
        currency_code: agreement.currency_code,
        additions: agreement.additions,
        payment_choice: agreement.payment_choice,
        wish: agreement.wish,
      };
      const wish = wishFrom(input.wish ?? stands);
      const offeredTierId = agreement.state === "offered" ? agreement.tier_id : null;
      const { program } = await forSale(service, wish, { offeredTierId, on });
      if (program.id !== agreement.program_id) throw anotherProgram();
      if (input.wish) await service.agreements.change(agreement.id, wish, on);
    }
    await moveTo(service, agreement, to, { actor: "partner", by: customerId, reason }, on);
  });
  await announceAgreements(container);
  return new StepResponse({ id: input.agreement_id });
});

/** An application is sent, an offer is answered by the wish for another one, or the partner leaves. */
export const moveByPartnerWorkflow = createWorkflow(
  "move-by-partner",
  (input: MoveByPartnerInput) => new WorkflowResponse(moveByPartnerStep(input)),
);
