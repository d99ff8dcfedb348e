import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import type { CheckoutBooks } from "./checkout-books";

type Paid = CheckoutBooks & Required<Pick<CheckoutBooks, "cart" | "session">>;

/** Makes the order this payment was made for. Throws what stands in the way. */
export async function placeOrder(container: MedusaContainer, books: Paid): Promise<void> {
  const session = books.session as NonNullable<CheckoutBooks["session"]>;
  const cart = books.cart as NonNullable<CheckoutBooks["cart"]>;
  if (books.order) return adoptOrder(container, cart.id, session.id);
  await closeOtherSessions(container, session);
  const { errors } = await completeCartWorkflow(container).run({ input: { id: cart.id }, throwOnError: false });
  if (errors?.[0]) throw errors[0].error;
}

/** The platform pays an order with whichever session it finds first, so there must be no other. */
async function closeOtherSessions(container: MedusaContainer, session: { id: string; payment_collection_id: string }) {
  const payments = container.resolve(Modules.PAYMENT);
  const all = await payments.listPaymentSessions(
    { payment_collection_id: session.payment_collection_id },
    { select: ["id"] },
  );
  for (const other of all) if (other.id !== session.id) await payments.deletePaymentSession(other.id);
}

/**
 * A process that died after making the order but before taking note of the payment leaves an unpaid order behind. The
 * payment it was made for is still there: it is put under the order instead of asking the buyer again.
 */
async function adoptOrder(container: MedusaContainer, cartId: string, sessionId: string): Promise<void> {
  // The platform's own lock on this cart: no completion may be half-way through while we look.
  await container.resolve(Modules.LOCKING).execute(
    [cartId],
    async () => {
      await container.resolve(Modules.PAYMENT).authorizePaymentSession(sessionId, {});
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Put payment session ${sessionId} under the order of ${cartId}`);
    },
    { timeout: 60 },
  );
}
