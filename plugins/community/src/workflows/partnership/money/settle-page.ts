import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { excessMinor } from "../../../domain/sponsor-payment";
import { failPoint } from "../../../fail-point";
import type { PageRow } from "../../../modules/partnership/payment-rows";
import { announceMoney } from "../../books/announce-money";
import { stripeGateway } from "../../checkout/stripe-gateway";
import { inTransaction } from "../../database/connection";
import { settleAgreement } from "../agreements/settle-agreements";
import { partnership } from "../partnership";
import { settleSubscription } from "../subscriptions/settle-subscription";
import { owedOf } from "./invoices";
import { runRefunds } from "./run-refunds";

/**
 * Takes down what Stripe says of a page now: neither the order of its events nor their number matters.
 * @returns false when no invoice of ours is paid on it, as far as we know.
 */
export async function settleKnownPage(container: MedusaContainer, sessionId: string): Promise<boolean> {
  const page = await partnership(container).payments.findPage(sessionId, null);
  if (page) await settlePage(container, page);
  return page !== null;
}

/** Where Stripe's answer was lost only the session itself knows whose page it is. */
export async function settleLostPage(container: MedusaContainer, sessionId: string): Promise<void> {
  const { payments } = partnership(container);
  // Stripe is asked only while there is a page of which we know no more than that it was wished for.
  if (!(await payments.hasLostPages())) return;
  const session = await stripeGateway(container).checkout.sessions.retrieve(sessionId);
  const ownId = session.metadata?.sponsor_page_id;
  const page = ownId ? await payments.findPage(sessionId, ownId) : null;
  if (!page) return;
  const expiresAt = new Date(session.expires_at * 1000);
  await payments.keepPage(page.id, { sessionId, url: session.url ?? "", expiresAt });
  await settlePage(container, { ...page, stripe_session_id: sessionId });
}

export async function settlePage(container: MedusaContainer, page: PageRow): Promise<void> {
  const session = await stripeGateway(container).checkout.sessions.retrieve(page.stripe_session_id as string);
  const { subscription } = session;
  if (session.payment_status === "paid" && subscription) {
    await settleSubscription(container, typeof subscription === "object" ? subscription.id : subscription);
    await partnership(container).payments.closePage(page.id);
  } else if (session.payment_status === "paid") await takeDown(container, page, session);
  else if (session.status === "expired") await partnership(container).payments.closePage(page.id);
}

async function takeDown(container: MedusaContainer, page: PageRow, session: Stripe.Checkout.Session): Promise<void> {
  const service = partnership(container);
  const { payment_intent: intent } = session;
  const agreementId = await inTransaction(container, async (on) => {
    const found = await service.invoices.find(page.invoice_id, on);
    const agreement = await service.agreements.lock(found?.agreement_id as string, on);
    const invoice = await service.invoices.find(page.invoice_id, on);
    if (!agreement || !invoice) return null;
    const amountMinor = BigInt(session.amount_total ?? 0);
    const paymentId = await service.payments.record(
      {
        agreementId: agreement.id,
        invoiceId: invoice.id,
        method: "card",
        currency: invoice.currency_code,
        amountMinor,
        receivedAt: new Date(),
        stripePaymentIntent: typeof intent === "object" ? (intent?.id ?? null) : intent,
        evidence: null,
        by: "stripe",
      },
      on,
    );
    await service.payments.closePage(page.id, on);
    const excess = excessMinor(amountMinor, owedOf(agreement.state, invoice));
    if (paymentId && excess > 0n)
      await service.refunds.wish(
        { paymentId, amountMinor: excess, reason: "not_owed", evidence: null, by: "clock" },
        on,
      );
    return agreement.id;
  });
  await failPoint("sponsor-page.after-commit");
  if (!agreementId) return;
  await announceMoney(container);
  await settleAgreement(container, agreementId);
  await runRefunds(container);
}

/** What no event told us: each open page as Stripe knows it. One that cannot be asked keeps nobody from the others. */
export async function settleOpenPages(container: MedusaContainer): Promise<number> {
  const pages = await partnership(container).payments.openPages();
  for (const page of pages)
    await settlePage(container, page).catch((error: Error) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Payment page ${page.id} waits: ${error.message}`),
    );
  return pages.length;
}
