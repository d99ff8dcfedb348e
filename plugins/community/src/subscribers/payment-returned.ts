import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { PAYMENT_GIVEN_BACK, type PaymentGivenBack } from "../workflows/checkout/give-back";
import { sendPaymentReturnedWorkflow } from "../workflows/mails/send-payment-returned";

export default async function paymentReturned({ event: { data }, container }: SubscriberArgs<PaymentGivenBack>) {
  const { stripe_session_id: stripeSessionId, currency_code: currencyCode, amount_minor: amountMinor } = data;
  if (!data.email || amountMinor <= 0) return;
  const { email, reason, locale } = data;
  await sendPaymentReturnedWorkflow(container).run({
    input: { stripeSessionId, email, currencyCode, amountMinor, reason, locale },
  });
}

export const config: SubscriberConfig = { event: PAYMENT_GIVEN_BACK };
