import type { MedusaContainer } from "@medusajs/framework/types";
import { failPoint } from "../../fail-point";
import type { ClaimedEvent } from "../../modules/stripe-inbox/service";
import { CLOSED_DISPUTES } from "../../modules/stripe-payment/service";
import { stripePayments } from "../checkout/mirror-checkout";
import { stripeGateway } from "../checkout/stripe-gateway";
import { database } from "../database/connection";
import { shopExceptions } from "../exceptions/shop-exceptions";

const OWNER = `
  select o.id as order_id, o.email from stripe_payment mirror
    join payment p on p.payment_session_id = mirror.payment_session_id and p.deleted_at is null
    join order_payment_collection link on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
    join "order" o on o.id = link.order_id
   where mirror.id = ?`;

/** The buyer's bank takes money back: recorded as it stands at Stripe now, and for a person to answer in time. */
export async function applyDispute(container: MedusaContainer, event: ClaimedEvent): Promise<void> {
  const dispute = await stripeGateway(container).disputes.retrieve(event.object_id as string);
  const idOf = (value: string | { id: string } | null | undefined) =>
    (typeof value === "object" ? value?.id : value) ?? null;
  const paymentIntentId = idOf(dispute.payment_intent);
  if (!paymentIntentId) return;
  await stripePayments(container).sawDispute({
    id: dispute.id,
    payment_intent_id: paymentIntentId,
    charge_id: idOf(dispute.charge) as string,
    amount: dispute.amount,
    currency: dispute.currency,
    reason: dispute.reason,
    status: dispute.status,
    evidence_due: dispute.evidence_details.due_by,
    created: dispute.created,
  });
  await failPoint("dispute.after-write");
  const { rows } = await database(container).raw<{ order_id: string; email: string | null }>(OWNER, [paymentIntentId]);
  const isClosed = CLOSED_DISPUTES.includes(dispute.status);
  await shopExceptions(container).report({
    kind: "dispute",
    subject: dispute.id,
    done: "recorded",
    leftToDo: isClosed ? (dispute.status === "lost" ? "contact_buyer" : null) : "answer_dispute",
    email: rows[0]?.email ?? null,
    orderId: rows[0]?.order_id ?? null,
    paymentIntentId,
    amountMinor: BigInt(dispute.amount),
    currency: dispute.currency,
    details: { reason: dispute.reason, status: dispute.status, evidence_due: dispute.evidence_details.due_by },
  });
}
