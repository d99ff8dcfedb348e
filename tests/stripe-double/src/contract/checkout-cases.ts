import assert from "node:assert/strict";
import type Stripe from "stripe";
import { type ContractCase, errorOf, type Target } from "./target.ts";

export function openSession(target: Target, more: Partial<Stripe.Checkout.SessionCreateParams> = {}) {
  return target.stripe.checkout.sessions.create({
    mode: "payment",
    success_url: "https://shop.example/return?session_id={CHECKOUT_SESSION_ID}",
    cancel_url: "https://shop.example/checkout",
    client_reference_id: "cart_1",
    metadata: { cart: "cart_1" },
    allowed_payment_method_types: ["card"],
    payment_intent_data: { capture_method: "manual", metadata: { payment: "pay_1" } },
    line_items: [
      { quantity: 2, price_data: { currency: "usd", unit_amount: 1999, product_data: { name: "Blue elephant 蓝象" } } },
      { quantity: 1, price_data: { currency: "usd", unit_amount: 500, product_data: { name: "Shipping" } } },
    ],
    ...more,
  });
}

export const checkoutCases: ContractCase[] = [
  {
    name: "a session adds up its lines and opens a page",
    async run(target) {
      const session = await openSession(target, { customer_email: "mei@example.com", locale: "zh" });
      assert.match(session.id, /^cs_test_/);
      assert.equal(session.amount_total, 4498);
      assert.equal(session.currency, "usd");
      assert.equal(session.status, "open");
      assert.equal(session.payment_status, "unpaid");
      assert.equal(session.payment_intent, null);
      assert.equal(session.customer_email, "mei@example.com");
      assert.ok(session.url);
      assert.ok(session.expires_at - session.created > 86_000);
      const items = await target.stripe.checkout.sessions.listLineItems(session.id);
      assert.deepEqual(items.data.map((item) => [item.description, item.quantity, item.amount_total]).sort(), [
        ["Blue elephant 蓝象", 2, 3998],
        ["Shipping", 1, 500],
      ]);
    },
  },
  {
    name: "an open session can be expired once, and has no page any more",
    async run(target) {
      const session = await openSession(target);
      const expired = await target.stripe.checkout.sessions.expire(session.id);
      assert.equal(expired.status, "expired");
      assert.equal(expired.url, null);
      assert.equal((await errorOf(target.stripe.checkout.sessions.expire(session.id))).statusCode, 400);
    },
  },
  {
    name: "the life of a session is between half an hour and a day",
    async run(target) {
      const now = Math.floor(Date.now() / 1000);
      for (const expiresAt of [now + 600, now + 25 * 3600]) {
        const error = await errorOf(openSession(target, { expires_at: expiresAt }));
        assert.equal(error.statusCode, 400);
        assert.equal(error.param, "expires_at");
      }
      const session = await openSession(target, { expires_at: now + 3600 });
      assert.equal(session.expires_at, now + 3600);
    },
  },
  {
    name: "yen have no decimals",
    async run(target) {
      const price = { currency: "jpy", unit_amount: 3800, product_data: { name: "Pin" } };
      const session = await openSession(target, { line_items: [{ quantity: 1, price_data: price }] });
      assert.equal(session.amount_total, 3800);
    },
  },
  {
    name: "a card held on the page: complete, unpaid until captured",
    onHostedPage: true,
    async run(target) {
      const session = await openSession(target);
      await target.payByTestCard?.(session, "4242424242424242");
      const done = await target.stripe.checkout.sessions.retrieve(session.id, { expand: ["payment_intent"] });
      assert.equal(done.status, "complete");
      assert.equal(done.payment_status, "unpaid");
      const intent = done.payment_intent as Stripe.PaymentIntent;
      assert.equal(intent.status, "requires_capture");
      assert.equal(intent.amount_capturable, 4498);
      assert.equal(intent.metadata.payment, "pay_1");
      await target.stripe.paymentIntents.capture(intent.id);
      assert.equal((await target.stripe.checkout.sessions.retrieve(session.id)).payment_status, "paid");
    },
  },
  {
    name: "an automatic session is paid when it is complete",
    onHostedPage: true,
    async run(target) {
      const session = await openSession(target, { payment_intent_data: { capture_method: "automatic" } });
      await target.payByTestCard?.(session, "4242424242424242");
      assert.equal((await target.stripe.checkout.sessions.retrieve(session.id)).payment_status, "paid");
    },
  },
  {
    name: "a declined card leaves the session open for another try",
    onHostedPage: true,
    async run(target) {
      const session = await openSession(target);
      await target.payByTestCard?.(session, "4000000000009995");
      const open = await target.stripe.checkout.sessions.retrieve(session.id, { expand: ["payment_intent"] });
      assert.equal(open.status, "open");
      await target.payByTestCard?.(session, "4242424242424242");
      const done = await target.stripe.checkout.sessions.retrieve(session.id);
      assert.equal(done.status, "complete");
    },
  },
];
