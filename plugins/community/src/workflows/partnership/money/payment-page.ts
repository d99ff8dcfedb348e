import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type Stripe from "stripe";
import { DomainError } from "../../../domain/errors";
import { paymentMethodsFor } from "../../../domain/payment-methods";
import { checkByCard } from "../../../domain/sponsor-payment";
import { invoiceNumber } from "../../../domain/sponsorship-invoice";
import { renewsEvery } from "../../../domain/subscription-terms";
import { failPoint } from "../../../fail-point";
import type { InvoiceRow } from "../../../modules/partnership/invoice-rows";
import type { PageRow } from "../../../modules/partnership/payment-rows";
import { stripeGateway } from "../../checkout/stripe-gateway";
import { inTransaction } from "../../database/connection";
import { communityOptions } from "../../plugin-options";
import { agreementNotFound } from "../agreements/agreements";
import { requireMember } from "../partners/members";
import { partnership } from "../partnership";
import { invoiceNotFound, owedOf, standingInvoices } from "./invoices";
import { settlePage } from "./settle-page";

export interface PayInput {
  customer_id: string;
  agreement_id: string;
  locale: "en" | "zh-CN";
}

/** Less than Stripe's day, counted from when the page was first wished for. */
const LIFE_SECONDS = 12 * 3600;
/** A page that ends so soon is not worth going to. */
const SPARE_MS = 60_000;

const openSponsorPaymentPageStep = createStep("open-sponsor-payment-page", async (input: PayInput, { container }) => {
  const service = partnership(container);
  for (let attempt = 1; ; attempt++) {
    const { page, invoice, owed, rhythm, billId } = await inTransaction(container, async (on) => {
      const agreement = await service.agreements.lock(input.agreement_id, on);
      if (!agreement?.partner_id) throw agreementNotFound();
      const wish = { customerId: input.customer_id, partnerId: agreement.partner_id, act: "pay" as const };
      await requireMember(container, wish, on);
      const open = standingInvoices(await service.invoices.ofAgreements([agreement.id], on));
      const standing = open.find((each) => owedOf(agreement.state, each) > 0n) ?? open.at(-1);
      if (!standing) throw invoiceNotFound();
      const toPay = owedOf(agreement.state, standing);
      checkByCard(toPay);
      const paidBy = await service.subscriptions.ofAgreement(agreement.id, on);
      const revision = await service.offers.revision(agreement.id, standing.revision, on);
      const months = toPay === BigInt(standing.gross_minor) ? renewsEvery(revision?.terms) : null;
      const opened = await service.payments.openPage(standing.id, input.locale, on);
      return { page: opened, invoice: standing, owed: toPay, rhythm: paidBy ? null : months, billId: paidBy?.bill.id };
    });
    // What a subscription was to be charged for is paid where Stripe asks for it, or it would be charged twice.
    if (billId) return new StepResponse({ url: await billUrl(container, billId) });
    await failPoint("sponsor-page.after-row");
    const ends = page.created_at.getTime() + LIFE_SECONDS * 1000;
    if (ends > Date.now() + SPARE_MS) return new StepResponse(await pageAt(container, page, invoice, { owed, rhythm }));
    // Whether it was paid in its last moments is Stripe's to say.
    if (page.stripe_session_id) await settlePage(container, page);
    else await service.payments.closePage(page.id);
    if (attempt > 2)
      throw new DomainError("unavailable", "payment_unavailable", "The payment page could not be opened");
  }
});

interface Sum {
  owed: bigint;
  /** In months, when it is charged again each term; null for once. */
  rhythm: number | null;
}

async function billUrl(container: MedusaContainer, id: string): Promise<string> {
  const bill = await stripeGateway(container)
    .invoices.retrieve(id)
    .catch((error: Error) => {
      throw new DomainError("unavailable", "payment_unavailable", `The bill could not be opened: ${error.message}`);
    });
  if (bill.status !== "open" || !bill.hosted_invoice_url)
    throw new DomainError("conflict", "nothing_owed", "There is nothing to pay");
  return bill.hosted_invoice_url;
}

async function pageAt(
  container: MedusaContainer,
  page: PageRow,
  invoice: InvoiceRow,
  sum: Sum,
): Promise<{ url: string }> {
  if (page.url) return { url: page.url };
  const session = await stripeGateway(container)
    .checkout.sessions.create(pageParams(container, page, invoice, sum), { idempotencyKey: `sponsor-${page.id}` })
    .catch((error: Error) => {
      const message = `The payment page could not be opened: ${error.message}`;
      throw new DomainError("unavailable", "payment_unavailable", message);
    });
  await failPoint("sponsor-page.after-call");
  const url = String(session.url);
  const expiresAt = new Date(session.expires_at * 1000);
  await partnership(container).payments.keepPage(page.id, { sessionId: session.id, url, expiresAt });
  return { url };
}

function pageParams(
  container: MedusaContainer,
  page: PageRow,
  invoice: InvoiceRow,
  { owed, rhythm }: Sum,
): Stripe.Checkout.SessionCreateParams {
  const { storefrontUrl, paymentMethods } = communityOptions(container);
  const locale = page.locale === "zh-CN" ? "zh" : "en";
  const methods = rhythm ? ["card" as const] : paymentMethodsFor(invoice.currency_code, paymentMethods);
  const back = `${storefrontUrl}/${locale}/account/sponsorships/${invoice.agreement_id}`;
  const metadata = { sponsor_page_id: page.id, invoice_id: invoice.id, agreement_id: invoice.agreement_id };
  const name = invoiceNumber(invoice.series, invoice.number);
  return {
    mode: rhythm ? "subscription" : "payment",
    locale,
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: invoice.currency_code,
          unit_amount: Number(owed),
          product_data: { name },
          ...(rhythm && { recurring: { interval: "month", interval_count: rhythm } }),
        },
      },
    ],
    allowed_payment_method_types: methods,
    ...(methods.includes("wechat_pay") ? { payment_method_options: { wechat_pay: { client: "web" } } } : {}),
    ...(rhythm ? { subscription_data: { metadata } } : { payment_intent_data: { metadata } }),
    client_reference_id: page.id,
    metadata,
    success_url: `${back}?paid=1&invoice=${name}`,
    cancel_url: back,
    expires_at: Math.floor(page.created_at.getTime() / 1000) + LIFE_SECONDS,
  };
}

/** Where the oldest invoice that is owed is paid by card: one page for it, however often it is asked for. */
export const openSponsorPaymentPageWorkflow = createWorkflow(
  "open-sponsor-payment-page",
  (input: PayInput) => new WorkflowResponse(openSponsorPaymentPageStep(input)),
);
