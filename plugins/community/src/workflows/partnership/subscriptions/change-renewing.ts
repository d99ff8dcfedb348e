import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { isLive } from "../../../modules/partnership/subscription-rows";
import { agreementNotFound } from "../agreements/agreements";
import { announceAgreements } from "../agreements/announce-agreement";
import { requireMember } from "../partners/members";
import { partnership } from "../partnership";
import { changeSubscription } from "./end-needless";
import { settleSubscription } from "./settle-subscription";

export interface RenewingInput {
  customer_id: string;
  agreement_id: string;
  renews: boolean;
}

const changeRenewingStep = createStep("change-renewing", async (input: RenewingInput, { container }) => {
  const { agreements, subscriptions } = partnership(container);
  const agreement = await agreements.find(input.agreement_id);
  if (!agreement?.partner_id) throw agreementNotFound();
  await requireMember(container, { customerId: input.customer_id, partnerId: agreement.partner_id, act: "pay" });
  const paidBy = await subscriptions.ofAgreement(agreement.id);
  if (!paidBy || !isLive(paidBy) || agreement.state === "ended")
    throw new DomainError("conflict", "no_subscription", "This agreement does not renew by itself", {
      field: "renews",
    });
  const change = { cancel_at_period_end: !input.renews };
  await changeSubscription(container, paidBy.id, (stripe) => stripe.subscriptions.update(paidBy.id, change)).catch(
    (error: Error) => {
      throw new DomainError("unavailable", "payment_unavailable", `Stripe could not be asked: ${error.message}`);
    },
  );
  await settleSubscription(container, paidBy.id);
  await announceAgreements(container);
  return new StepResponse({ id: agreement.id });
});

/** Whether the next term is charged, too; the partner changes its mind as often as it likes until then. */
export const changeRenewingWorkflow = createWorkflow(
  "change-renewing",
  (input: RenewingInput) => new WorkflowResponse(changeRenewingStep(input)),
);
