import type { IEventBusModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { moneyState, readCheckout } from "../../providers/stripe-checkout/checkout-state";
import { releaseCheckout } from "../../providers/stripe-checkout/release-payment";
import type { RefundReason } from "../../types/checkout";
import type { CheckoutBooks } from "./checkout-books";
import { stripeGateway } from "./stripe-gateway";

/** Told when money that was paid goes back because no order could be made; wakes the mail to the buyer. */
export const PAYMENT_GIVEN_BACK = "checkout.payment-given-back";

export interface PaymentGivenBack {
  stripe_session_id: string;
  cart_id: string | null;
  email: string | null;
  currency_code: string;
  amount_minor: number;
  reason: RefundReason;
  locale: "en" | "zh-CN";
}

const REASON = "release_reason";

/**
 * A payment without an order goes back, once. The reason is written on the payment first, so that whoever asks later
 * (the buyer reloading the page, a second webhook) hears the same answer and no second mail is sent. It may find the
 * money gone back already: the platform closes a payment when its cart changes.
 */
export async function giveBack(
  container: MedusaContainer,
  stripeSessionId: string,
  books: CheckoutBooks,
  reason: RefundReason,
) {
  const stripe = stripeGateway(container);
  const before = await readCheckout(stripe, stripeSessionId);
  const wasPaid = ["held", "taken", "returned"].includes(moneyState(before));
  const isNews = wasPaid && before.intent !== null && !before.intent.metadata[REASON];
  if (before.intent && isNews) await stripe.paymentIntents.update(before.intent.id, { metadata: { [REASON]: reason } });
  const released = await releaseCheckout(stripe, stripeSessionId, reason);
  await forgetSession(container, books);
  if (!isNews) return;
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`Checkout ${stripeSessionId} was paid but no order could be made (${reason}): ${released}`);
  const data: PaymentGivenBack = {
    stripe_session_id: stripeSessionId,
    cart_id: books.cart?.id ?? null,
    email: before.session.customer_details?.email ?? before.session.customer_email ?? books.cart?.email ?? null,
    currency_code: before.session.currency ?? "",
    amount_minor: before.session.amount_total ?? 0,
    reason,
    locale: before.session.locale === "zh" ? "zh-CN" : "en",
  };
  const events: IEventBusModuleService = container.resolve(Modules.EVENT_BUS);
  await events.emit({ name: PAYMENT_GIVEN_BACK, data });
}

export function reasonOf(metadata: Record<string, string> | null | undefined): RefundReason {
  return (metadata?.[REASON] as RefundReason | undefined) ?? "cart_changed";
}

/** Frees the cart for another try. A session that an order stands on stays. */
export async function forgetSession(
  container: MedusaContainer,
  { session, order, payment }: CheckoutBooks,
): Promise<void> {
  if (!session || (order && payment && !payment.canceled)) return;
  await container
    .resolve(Modules.PAYMENT)
    .deletePaymentSession(session.id)
    .catch((error: Error) => {
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Payment session ${session.id} stays: ${error.message}`);
    });
}
