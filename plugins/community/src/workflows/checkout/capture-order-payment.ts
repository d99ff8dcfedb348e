import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";

/**
 * Takes the money of an order that stands. A capture row without `captured_at` is what a process leaves that died while
 * asking Stripe; it would block every later attempt, and since Stripe captures a payment once only, it is safe to drop.
 */
export async function captureOrderPayment(container: MedusaContainer, paymentId: string): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT);
  const payment = await payments.retrievePayment(paymentId, { relations: ["captures"] });
  const stale = payment.captured_at ? [] : (payment.captures ?? []).map(({ id }) => id);
  if (stale.length > 0) await payments.deleteCaptures(stale);
  await capturePaymentWorkflow(container).run({ input: { payment_id: paymentId } });
}
