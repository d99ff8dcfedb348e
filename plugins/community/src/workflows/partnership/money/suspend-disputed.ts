import type { MedusaContainer } from "@medusajs/framework/types";
import { failPoint } from "../../../fail-point";
import type { ClaimedEvent } from "../../../modules/stripe-inbox/service";
import { stripeGateway } from "../../checkout/stripe-gateway";
import { inTransaction } from "../../database/connection";
import { shopExceptions } from "../../exceptions/shop-exceptions";
import { moveTo } from "../agreements/agreements";
import { announceAgreements } from "../agreements/announce-agreement";
import { partnership } from "../partnership";

const CLOCK = { actor: "clock", by: "stripe", reason: "dispute" } as const;

/**
 * A sponsor's bank takes money back: what comes with the agreement rests until this is won, as Stripe says it stands now.
 * @returns false when the payment is none of a sponsor's.
 */
export async function suspendDisputed(container: MedusaContainer, event: ClaimedEvent): Promise<boolean> {
  const service = partnership(container);
  const dispute = await stripeGateway(container).disputes.retrieve(event.object_id as string);
  const { payment_intent: intent } = dispute;
  const intentId = (typeof intent === "object" ? intent?.id : intent) ?? "";
  const payment = await service.payments.byIntent(intentId);
  if (!payment) return false;
  const isWon = dispute.status === "won" || dispute.status === "warning_closed";
  await inTransaction(container, async (on) => {
    const agreement = await service.agreements.lock(payment.agreement_id, on);
    if (agreement?.state === "active" && !isWon) await moveTo(service, agreement, "suspended", CLOCK, on);
    const last = (await service.agreements.moves(payment.agreement_id)).findLast(({ event }) => event === null);
    if (agreement?.state === "suspended" && isWon && last?.reason === CLOCK.reason)
      await moveTo(service, agreement, "active", CLOCK, on);
  });
  await failPoint("sponsor-dispute.after-commit");
  await shopExceptions(container).report({
    kind: "dispute",
    subject: dispute.id,
    done: "recorded",
    leftToDo: isWon ? null : "answer_dispute",
    paymentIntentId: intentId,
    amountMinor: BigInt(dispute.amount),
    currency: dispute.currency,
    details: { reason: dispute.reason, status: dispute.status, agreement_id: payment.agreement_id },
  });
  await announceAgreements(container);
  return true;
}
