import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  BigNumberInput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import {
  AbstractPaymentProvider,
  ContainerRegistrationKeys,
  MathBN,
  MedusaError,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { toMajorUnits, toMinorUnits } from "../../domain/minor-units";
import { failPoint } from "../../fail-point";
import { pageIsClosed } from "../../modules/stripe-payment/closed-pages";
import { findIntent, type NewIntent, writeIntent } from "../../modules/stripe-payment/intents";
import { writeRefund } from "../../modules/stripe-payment/refund-wish";
import { boundedTransaction, type Pool } from "../../transaction";
import { moneyState, readCheckout, sessionStatus } from "./checkout-state";
import { createCheckoutSession } from "./create-session";
import { checkOptions, type StripeCheckoutOptions } from "./options";
import { closeUnlessOrdered } from "./payment-rows";
import { releaseCheckout } from "./release-payment";
import { sendIntent } from "./send-intent";
import { checkoutContextOf, type SessionData, stripeSessionIdOf } from "./session-data";
import type { SessionWish } from "./session-params";
import { createStripeClient } from "./stripe-client";

type Data = Record<string, unknown> | undefined;

/** Medusa's payment provider for hosted Stripe Checkout: one Checkout Session at Stripe for each payment session here. */
export class StripeCheckoutService extends AbstractPaymentProvider<StripeCheckoutOptions> {
  static override identifier = "stripe-checkout";
  private readonly stripe: Stripe;
  private readonly connection: Pool;
  private readonly options: StripeCheckoutOptions;

  constructor(cradle: Record<string, unknown>, options: StripeCheckoutOptions) {
    super(cradle, options);
    this.options = options;
    this.stripe = createStripeClient(options);
    this.connection = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Pool;
  }

  static override validateOptions(options: Record<string, unknown>): void {
    checkOptions(options);
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const data = await this.openSession(input, String(input.data?.session_id));
    return { id: data.stripe_session_id, status: PaymentSessionStatus.PENDING, data };
  }

  /** A page shows one sum only: when it changed, the old page is closed and a new one opened. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const amountMinor = minorOf(input.amount, input.currency_code);
    if (input.data?.amount_minor === Number(amountMinor) && input.data?.currency === input.currency_code.toLowerCase())
      return { data: input.data };
    const before = stripeSessionIdOf(input.data);
    if (before) await releaseCheckout(this.stripe, before);
    const data = await this.openSession(input, String(input.data?.session_id));
    return { status: PaymentSessionStatus.PENDING, data };
  }

  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const stripeSessionId = stripeSessionIdOf(input.data);
    if (!stripeSessionId) return { data: input.data };
    if (!(await closeUnlessOrdered(this.connection, String(input.data?.session_id))))
      throw refusal("This payment belongs to an order: cancel or refund it there");
    // The session is closed, whether or not Stripe answers: if it does not, the clock tells it later.
    await releaseCheckout(this.stripe, stripeSessionId).then(
      () => pageIsClosed(this.connection, stripeSessionId),
      () => undefined,
    );
    return { data: input.data };
  }

  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const state = await readCheckout(this.stripe, this.sessionId(input.data));
    const data = { ...input.data, payment_intent_id: state.intent?.id ?? null };
    const asAgreed =
      state.session.amount_total === input.data?.amount_minor && state.session.currency === input.data?.currency;
    return { data, status: asAgreed ? sessionStatus(state) : PaymentSessionStatus.ERROR };
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const state = await readCheckout(this.stripe, this.sessionId(input.data));
    return { data: input.data, status: sessionStatus(state) };
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const state = await readCheckout(this.stripe, this.sessionId(input.data));
    return { data: { ...input.data, stripe: state.session } };
  }

  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const intentId = await this.intentId(input.data);
    const amount_minor = BigInt(Number(input.data?.amount_minor ?? 0));
    const wish = {
      kind: "capture",
      payment_intent_id: intentId,
      amount_minor,
      currency: String(input.data?.currency),
    } as const;
    await this.perform({ id: `capture-${intentId}`, ...wish });
    return { data: input.data };
  }

  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const stripeSessionId = stripeSessionIdOf(input.data);
    if (!stripeSessionId) return { data: input.data };
    const state = await readCheckout(this.stripe, stripeSessionId);
    if (moneyState(state) === "taken") throw refusal("This payment was captured: refund it instead");
    if (state.intent && moneyState(state) === "held") {
      const { id, amount, currency } = state.intent;
      const wish = { kind: "cancel", payment_intent_id: id, amount_minor: BigInt(amount), currency } as const;
      await this.perform({ id: `cancel-${id}`, ...wish, reason: "order_cancelled" });
    }
    return { data: input.data };
  }

  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const refundId = input.context?.idempotency_key;
    if (!refundId) throw refusal("A refund needs its row's id as key");
    const paymentIntentId = await this.intentId(input.data);
    const currency = String(input.data?.currency);
    const wish = { paymentIntentId, amountMinor: minorOf(input.amount, currency), currency, refundId };
    const answer = await boundedTransaction(this.connection, (on) => writeRefund(on, wish));
    await failPoint("refund.after-wish");
    if ("refused" in answer)
      throw refusal(
        `amount: ${answer.refused}; ${toMajorUnits(answer.leftMinor, currency)} ${currency} of this payment is left`,
      );
    await sendIntent(this.stripe, this.connection, answer.intent);
    return { data: input.data };
  }

  /** Webhooks come to our own endpoint, which checks the signature before it answers; the platform's is closed. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }

  private async openSession(input: InitiatePaymentInput, paymentSessionId: string): Promise<SessionData> {
    const wish: SessionWish = {
      paymentSessionId,
      wishedAt: new Date(),
      amountMinor: minorOf(input.amount, input.currency_code),
      currencyCode: input.currency_code.toLowerCase(),
      context: checkoutContextOf(input.context),
    };
    return createCheckoutSession(this.stripe, wish, this.options);
  }

  private async perform(wish: NewIntent): Promise<void> {
    await writeIntent(this.connection, wish);
    const intent = await findIntent(this.connection, wish.id);
    if (intent) await sendIntent(this.stripe, this.connection, intent);
  }

  private sessionId(data: Data): string {
    const id = stripeSessionIdOf(data);
    if (!id) throw refusal("This payment session has no page at Stripe");
    return id;
  }

  /** An authorised payment knows it, also while Stripe is away. */
  private async intentId(data: Data): Promise<string> {
    if (typeof data?.payment_intent_id === "string") return data.payment_intent_id;
    const state = await readCheckout(this.stripe, this.sessionId(data));
    if (!state.intent) throw refusal("Nothing has been paid on this page");
    return state.intent.id;
  }
}

function minorOf(amount: BigNumberInput, currencyCode: string): bigint {
  return toMinorUnits(MathBN.convert(amount).toFixed(), currencyCode);
}

function refusal(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message);
}
