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
import { toMinorUnits } from "../../domain/minor-units";
import { captureOnce } from "./capture-once";
import { moneyState, readCheckout, sessionStatus } from "./checkout-state";
import { checkOptions, type StripeCheckoutOptions } from "./options";
import { type Connection, hasLivePayment, knownRefundKeys } from "./payment-rows";
import { refundOnce } from "./refund-once";
import { cancelIntent, releaseCheckout } from "./release-payment";
import { checkoutContextOf, type SessionData, stripeSessionIdOf } from "./session-data";
import { fingerprintOf, localeOf, type SessionWish, sessionParams } from "./session-params";
import { createStripeClient } from "./stripe-client";

type Data = Record<string, unknown> | undefined;

/** Medusa's payment provider for hosted Stripe Checkout: one Checkout Session at Stripe for each payment session here. */
export class StripeCheckoutService extends AbstractPaymentProvider<StripeCheckoutOptions> {
  static override identifier = "stripe-checkout";
  private readonly stripe: Stripe;
  private readonly connection: Connection;
  private readonly options: StripeCheckoutOptions;

  constructor(cradle: Record<string, unknown>, options: StripeCheckoutOptions) {
    super(cradle, options);
    this.options = options;
    this.stripe = createStripeClient(options);
    this.connection = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Connection;
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
    await this.deletePayment(input);
    const data = await this.openSession(input, String(input.data?.session_id));
    return { status: PaymentSessionStatus.PENDING, data };
  }

  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const stripeSessionId = stripeSessionIdOf(input.data);
    if (!stripeSessionId) return { data: input.data };
    if (await hasLivePayment(this.connection, String(input.data?.session_id)))
      throw refusal("This payment belongs to an order: cancel or refund it there");
    await releaseCheckout(this.stripe, stripeSessionId, "payment_session_replaced");
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
    await captureOnce(this.stripe, await this.intentId(input.data));
    return { data: input.data };
  }

  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const stripeSessionId = stripeSessionIdOf(input.data);
    if (!stripeSessionId) return { data: input.data };
    const state = await readCheckout(this.stripe, stripeSessionId);
    if (moneyState(state) === "taken") throw refusal("This payment was captured: refund it instead");
    if (state.intent && moneyState(state) === "held") await cancelIntent(this.stripe, state.intent.id);
    return { data: input.data };
  }

  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const key = input.context?.idempotency_key;
    if (!key) throw refusal("A refund needs its row's id as key");
    const intentId = await this.intentId(input.data);
    const amountMinor = minorOf(input.amount, String(input.data?.currency));
    await refundOnce(this.stripe, { intentId, amountMinor, key }, (keys) => knownRefundKeys(this.connection, keys));
    return { data: input.data };
  }

  /** Webhooks come to our own endpoint, which checks the signature before it answers; the platform's is closed. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }

  private async openSession(input: InitiatePaymentInput, paymentSessionId: string): Promise<SessionData> {
    const wish: SessionWish = {
      paymentSessionId,
      amountMinor: minorOf(input.amount, input.currency_code),
      currencyCode: input.currency_code.toLowerCase(),
      context: checkoutContextOf(input.context),
    };
    const fingerprint = fingerprintOf(wish);
    const session = await this.stripe.checkout.sessions.create(
      sessionParams(wish, this.options, Math.floor(Date.now() / 1000)),
      { idempotencyKey: `checkout-${paymentSessionId}-${fingerprint}` },
    );
    return {
      session_id: paymentSessionId,
      stripe_session_id: session.id,
      url: session.url,
      expires_at: new Date(session.expires_at * 1000).toISOString(),
      amount_minor: Number(wish.amountMinor),
      currency: wish.currencyCode,
      locale: localeOf(wish),
      fingerprint,
      payment_intent_id: null,
    };
  }

  private sessionId(data: Data): string {
    const id = stripeSessionIdOf(data);
    if (!id) throw refusal("This payment session has no page at Stripe");
    return id;
  }

  private async intentId(data: Data): Promise<string> {
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
