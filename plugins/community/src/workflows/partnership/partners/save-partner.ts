import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { checkPartnerDetails } from "../../../domain/partner-details";
import type { PartnerAnswer, PartnerDetailsBody } from "../../../types/partners";
import { inTransaction } from "../../database/connection";
import { agreementNotFound, applicationOpen } from "../agreements/agreements";
import { partnership } from "../partnership";
import { emailOf, requireMember } from "./members";
import { detailsFrom, partnerAnswer } from "./partner-answers";

export interface SavePartnerInput {
  customer_id: string;
  /** Null for a new organisation, whose owner the customer becomes. */
  partner_id: string | null;
  /** The draft that the new organisation is for. */
  agreement_id: string | null;
  details: PartnerDetailsBody;
}

const savePartnerStep = createStep("save-partner", async (input: SavePartnerInput, { container }) => {
  const { partners, agreements } = partnership(container);
  const details = checkPartnerDetails(detailsFrom(input.details));
  const email = await emailOf(container, input.customer_id);
  const row = await inTransaction(container, async (on) => {
    if (input.partner_id !== null) {
      await partners.lock(input.partner_id, on);
      const wish = { customerId: input.customer_id, partnerId: input.partner_id, act: "describe" as const };
      await requireMember(container, wish, on);
      return partners.change(input.partner_id, details, on);
    }
    const created = await partners.create(details, input.customer_id, on);
    const owner = { partnerId: created.id, email, role: "owner" as const, by: input.customer_id };
    const person = await partners.invite(owner, on);
    await partners.accept(person?.id as string, input.customer_id, on);
    if (input.agreement_id !== null) {
      const draft = await agreements.lock(input.agreement_id, on);
      if (draft?.applicant_id !== input.customer_id || draft.state !== "draft") throw agreementNotFound();
      if (draft.partner_id !== null) throw applicationOpen(draft.id);
      await agreements.givePartner(draft.id, created.id, on);
    }
    return created;
  });
  return new StepResponse(partnerAnswer(row) satisfies PartnerAnswer);
});

/** An organisation as it describes itself; a new one takes the draft of an agreement it was begun with. */
export const savePartnerWorkflow = createWorkflow(
  "save-partner",
  (input: SavePartnerInput) => new WorkflowResponse(savePartnerStep(input)),
);
