import type Stripe from "stripe";
import type { MethodType } from "./method-types.ts";

/** What the double remembers beside the objects the API shows. */
interface CheckoutPlan {
  id: string;
  lineItems: Stripe.LineItem[];
  captureMethods: Record<string, Stripe.PaymentIntent.CaptureMethod>;
  intent: { metadata: Record<string, string>; description: string | null; receiptEmail: string | null };
  shipping: Stripe.PaymentIntent.Shipping | null;
  /** Only in subscription mode: what the subscription will say. */
  subscription?: { metadata: Record<string, string>; description: string | null };
  /** Only in subscription mode, whose sessions never show their payment. */
  intentId?: string;
}

export interface IntentPlan {
  id: string;
  sessionId: string | null;
  /** The method last used, waiting for the buyer's confirmation or already paid with. */
  methodId: string | null;
  returnUrl: string | null;
  /** The invoice it pays. */
  invoiceId?: string | null;
}

export interface StoredMethod {
  id: string;
  object: "payment_method";
  type: MethodType;
  created: number;
  livemode: false;
  customer: string | null;
  metadata: Record<string, string>;
  billing_details: Stripe.Charge.BillingDetails;
  card?: { brand: string; last4: string; exp_month: number; exp_year: number; country: string; funding: string };
  alipay?: Record<string, never>;
  wechat_pay?: Record<string, never>;
  /** Never shown: decides how a payment with it ends. */
  secretOutcome?: string;
  /** Never shown: the bank was satisfied once and does not ask again. */
  authenticated?: true;
}

export interface KeptAnswer {
  id: string;
  fingerprint: string;
  status: number;
  body: string;
  requestId: string;
  createdAtMs: number;
}

export interface Delivery {
  id: string;
  eventId: string;
  type: string;
  status: "pending" | "delivered" | "failed" | "dropped";
  nextAttemptAtMs: number;
  attempts: { at: string; result: string }[];
}

export interface ReceivedRequest {
  id: string;
  method: string;
  path: string;
  body: string;
  idempotencyKey: string | null;
  status: number;
  replayed: boolean;
  at: string;
}

export interface Rows {
  sessions: Stripe.Checkout.Session;
  checkoutPlans: CheckoutPlan;
  intents: Stripe.PaymentIntent;
  intentPlans: IntentPlan;
  methods: StoredMethod;
  charges: Stripe.Charge;
  refunds: Stripe.Refund;
  customers: Stripe.Customer;
  disputes: Stripe.Dispute;
  events: Stripe.Event;
  answers: KeptAnswer;
  deliveries: Delivery;
  products: Stripe.Product;
  prices: Stripe.Price;
  subscriptions: Stripe.Subscription;
  invoices: Stripe.Invoice;
  invoiceLines: Stripe.InvoiceLineItem;
  invoiceItems: Stripe.InvoiceItem;
  invoicePayments: Stripe.InvoicePayment;
  testClocks: Stripe.TestHelpers.TestClock;
  settings: { id: string; value: unknown };
}
export type TableName = keyof Rows;
