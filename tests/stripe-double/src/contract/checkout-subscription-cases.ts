import assert from "node:assert/strict";
import type Stripe from "stripe";
import { newPrice, periodOf } from "./billing-steps.ts";
import { openSession } from "./checkout-cases.ts";
import { type ContractCase, errorOf, type Target } from "./target.ts";

type Params = Partial<Stripe.Checkout.SessionCreateParams>;

export function openSubscribing(target: Target, more: Params = {}): Promise<Stripe.Checkout.Session> {
  const gold = { currency: "eur", unit_amount: 250_000, recurring: { interval: "year" as const } };
  return openSession(target, {
    mode: "subscription",
    allowed_payment_method_types: undefined,
    payment_intent_data: undefined,
    subscription_data: { metadata: { agreement: "agr_1" } },
    line_items: [{ quantity: 1, price_data: { ...gold, product_data: { name: "Gold sponsor" } } }],
    ...more,
  });
}

export const checkoutSubscriptionCases: ContractCase[] = [
  {
    name: "a session that subscribes shows its first sum and nothing else yet",
    async run(target) {
      const session = await openSubscribing(target);
      assert.deepEqual([session.mode, session.status, session.payment_status], ["subscription", "open", "unpaid"]);
      assert.deepEqual([session.amount_total, session.currency], [250_000, "eur"]);
      assert.deepEqual([session.subscription, session.invoice, session.payment_intent], [null, null, null]);
    },
  },
  {
    name: "prices of the catalogue can be named, and must fit the mode",
    async run(target) {
      const yearly = await newPrice(target, { recurring: { interval: "year" } });
      const once = await newPrice(target, { recurring: undefined, unit_amount: 700 });
      const both = [
        { price: yearly.id, quantity: 1 },
        { price: once.id, quantity: 2 },
      ];
      assert.equal((await openSubscribing(target, { line_items: both })).amount_total, 11_400);
      const paid = await openSession(target, { line_items: [{ price: once.id, quantity: 1 }] });
      assert.equal(paid.amount_total, 700);
      for (const wrong of [
        () => openSubscribing(target, { line_items: [{ price: once.id, quantity: 1 }] }),
        () => openSession(target, { line_items: [{ price: yearly.id, quantity: 1 }] }),
        () => openSubscribing(target, { payment_intent_data: { description: "x" } }),
        () => openSession(target, { subscription_data: { description: "x" } }),
        () => openSubscribing(target, { line_items: [{ price: "price_missing", quantity: 1 }] }),
      ]) {
        assert.equal((await errorOf(wrong())).statusCode, 400);
      }
    },
  },
  {
    name: "paying makes customer, subscription and paid invoice",
    onHostedPage: true,
    async run(target) {
      const session = await openSubscribing(target, { customer_email: "mei@example.com" });
      await target.payByTestCard?.(session, "4242424242424242");
      const done = await target.stripe.checkout.sessions.retrieve(session.id, {
        expand: ["subscription.default_payment_method", "invoice.payments", "customer"],
      });
      assert.deepEqual([done.status, done.payment_status, done.payment_intent], ["complete", "paid", null]);
      const subscription = done.subscription as Stripe.Subscription;
      const invoice = done.invoice as Stripe.Invoice;
      const customer = done.customer as Stripe.Customer;
      assert.deepEqual([subscription.status, subscription.metadata.agreement], ["active", "agr_1"]);
      assert.equal(subscription.customer, customer.id);
      assert.equal(customer.email, "mei@example.com");
      assert.equal((subscription.default_payment_method as Stripe.PaymentMethod).card?.last4, "4242");
      assert.ok(periodOf(subscription).end > periodOf(subscription).start);
      assert.deepEqual([invoice.status, invoice.billing_reason], ["paid", "subscription_create"]);
      assert.deepEqual(
        [invoice.amount_paid, invoice.parent?.subscription_details?.subscription],
        [250_000, subscription.id],
      );
      assert.equal(subscription.latest_invoice, invoice.id);
      const intent = await target.stripe.paymentIntents.retrieve(
        String(invoice.payments?.data[0]?.payment.payment_intent),
      );
      assert.deepEqual([intent.status, intent.customer, intent.amount_received], ["succeeded", customer.id, 250_000]);
    },
  },
  {
    name: "a declined card makes no subscription, the next card does",
    onHostedPage: true,
    async run(target) {
      const customer = await target.stripe.customers.create({ email: "mei@example.com" });
      const session = await openSubscribing(target, { customer: customer.id });
      await target.payByTestCard?.(session, "4000000000000341");
      assert.equal((await target.stripe.checkout.sessions.retrieve(session.id)).status, "open");
      const before = await target.stripe.subscriptions.list({ customer: customer.id, status: "all" });
      assert.deepEqual(before.data, []);
      await target.payByTestCard?.(session, "4242424242424242");
      const [made] = (await target.stripe.subscriptions.list({ customer: customer.id })).data;
      assert.equal(made?.status, "active");
      assert.equal((await target.stripe.checkout.sessions.retrieve(session.id)).subscription, made?.id);
    },
  },
];
