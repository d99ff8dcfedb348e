import type { MedusaContainer } from "@medusajs/framework/types";
import { STRIPE_PAYMENT_MODULE } from "../../modules/stripe-payment";
import type { StripePaymentService } from "../../modules/stripe-payment/service";
import type { CheckoutState } from "../../providers/stripe-checkout/checkout-state";
import type { RefundReason } from "../../types/checkout";
import { database } from "../database/connection";

export function stripePayments(container: MedusaContainer): StripePaymentService {
  return container.resolve(STRIPE_PAYMENT_MODULE);
}

/** Keeps what Stripe says now, so that the books can be held against it without asking again. */
export async function mirrorCheckout(container: MedusaContainer, state: CheckoutState): Promise<void> {
  const { session, intent, refundedMinor } = state;
  if (!intent) return;
  await stripePayments(container).sawPayment({
    id: intent.id,
    checkout_session_id: session.id,
    metadata: { ...intent.metadata, ...(session.metadata ?? {}) },
    status: intent.status,
    currency: intent.currency,
    amount: intent.amount,
    received: intent.amount_received,
    refunded: refundedMinor,
    created: intent.created,
  });
}

/** Why money went back, as it was written when it was decided. */
export async function returnedFor(container: MedusaContainer, { intent }: CheckoutState): Promise<RefundReason> {
  const { rows } = await database(container).raw<{ reason: RefundReason | null }>(
    `select coalesce((select details->>'reason' from shop_exception where kind = 'payment_without_order' and subject = ?),
                     (select reason from stripe_intent where payment_intent_id = ? and reason is not null limit 1)) as reason`,
    [intent?.id ?? "", intent?.id ?? ""],
  );
  return rows[0]?.reason ?? "cart_changed";
}
