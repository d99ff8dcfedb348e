import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type Stripe from "stripe";
import { type ContractCase, errorOf, type Target } from "./target.ts";

function pay(target: Target, more: Partial<Stripe.PaymentIntentCreateParams> = {}) {
  return target.stripe.paymentIntents.create({
    amount: 1250,
    currency: "usd",
    confirm: true,
    payment_method: "pm_card_visa",
    automatic_payment_methods: { enabled: true, allow_redirects: "never" },
    ...more,
  });
}

const hold = (target: Target) => pay(target, { capture_method: "manual", metadata: { cart: "cart_1" } });

export const paymentCases: ContractCase[] = [
  {
    name: "an automatic payment is taken at once and leaves a captured charge",
    async run(target) {
      const intent = await pay(target, { expand: ["latest_charge"] });
      assert.equal(intent.status, "succeeded");
      assert.equal(intent.amount_received, 1250);
      const charge = intent.latest_charge as Stripe.Charge;
      assert.equal(charge.captured, true);
      assert.equal(charge.amount_captured, 1250);
      assert.equal(charge.payment_method_details?.card?.last4, "4242");
      assert.equal(charge.livemode, false);
    },
  },
  {
    name: "a manual payment is held, then captured whole",
    async run(target) {
      const held = await hold(target);
      assert.equal(held.status, "requires_capture");
      assert.equal(held.amount_capturable, 1250);
      assert.equal(held.amount_received, 0);
      const captured = await target.stripe.paymentIntents.capture(held.id);
      assert.equal(captured.status, "succeeded");
      assert.equal(captured.amount_received, 1250);
      assert.deepEqual({ ...captured.metadata }, { cart: "cart_1" });
    },
  },
  {
    name: "a part can be captured, and only that part refunded",
    async run(target) {
      const held = await hold(target);
      const captured = await target.stripe.paymentIntents.capture(held.id, { amount_to_capture: 1000 });
      assert.equal(captured.amount_received, 1000);
      const refund = await target.stripe.refunds.create({ payment_intent: held.id });
      assert.equal(refund.amount, 1000);
    },
  },
  {
    name: "more than was held cannot be captured, nor twice",
    async run(target) {
      const held = await hold(target);
      const error = await errorOf(target.stripe.paymentIntents.capture(held.id, { amount_to_capture: 1251 }));
      assert.equal(error.statusCode, 400);
      assert.equal(error.code, "amount_too_large");
      await target.stripe.paymentIntents.capture(held.id);
      const again = await errorOf(target.stripe.paymentIntents.capture(held.id));
      assert.equal(again.statusCode, 400);
      assert.equal(again.type, "StripeInvalidRequestError");
    },
  },
  {
    name: "a held payment can be cancelled once, a taken one not",
    async run(target) {
      const held = await hold(target);
      const cancelled = await target.stripe.paymentIntents.cancel(held.id, { cancellation_reason: "abandoned" });
      assert.equal(cancelled.status, "canceled");
      assert.equal(cancelled.cancellation_reason, "abandoned");
      assert.equal(cancelled.amount_capturable, 0);
      const again = await errorOf(target.stripe.paymentIntents.cancel(held.id));
      assert.equal(again.code, "payment_intent_unexpected_state");
      const taken = await errorOf(target.stripe.paymentIntents.cancel((await pay(target)).id));
      assert.equal(taken.code, "payment_intent_unexpected_state");
    },
  },
  {
    name: "refunds add up and never go over the payment",
    async run(target) {
      const intent = await pay(target);
      const first = await target.stripe.refunds.create({
        payment_intent: intent.id,
        amount: 1000,
        metadata: { why: "gift" },
      });
      assert.equal(first.status, "succeeded");
      assert.equal(first.metadata?.why, "gift");
      const over = await errorOf(target.stripe.refunds.create({ payment_intent: intent.id, amount: 251 }));
      assert.equal(over.statusCode, 400);
      await target.stripe.refunds.create({ payment_intent: intent.id, amount: 250 });
      const more = await errorOf(target.stripe.refunds.create({ payment_intent: intent.id }));
      assert.equal(more.code, "charge_already_refunded");
      const charge = await target.stripe.charges.retrieve(String(intent.latest_charge));
      assert.equal(charge.amount_refunded, 1250);
      assert.equal(charge.refunded, true);
      const listed = await target.stripe.refunds.list({ payment_intent: intent.id });
      assert.deepEqual(listed.data.map((refund) => refund.amount).sort(), [1000, 250]);
    },
  },
  {
    name: "declines are card errors that carry the reason and the intent",
    async run(target) {
      const plain = await errorOf(pay(target, { payment_method: "pm_card_visa_chargeDeclined" }));
      assert.equal(plain.type, "StripeCardError");
      assert.equal(plain.statusCode, 402);
      assert.equal(plain.code, "card_declined");
      assert.equal(plain.decline_code, "generic_decline");
      assert.equal(plain.payment_intent?.status, "requires_payment_method");
      const poor = await errorOf(pay(target, { payment_method: "pm_card_visa_chargeDeclinedInsufficientFunds" }));
      assert.equal(poor.decline_code, "insufficient_funds");
    },
  },
  {
    name: "the same key and parameters do the work once, other parameters are refused",
    async run(target) {
      const key = { idempotencyKey: randomUUID() };
      const params = { amount: 500, currency: "eur" };
      const first = await target.stripe.paymentIntents.create(params, key);
      const second = await target.stripe.paymentIntents.create(params, key);
      assert.equal(second.id, first.id);
      assert.equal(second.lastResponse.headers["idempotent-replayed"], "true");
      const other = await errorOf(target.stripe.paymentIntents.create({ ...params, amount: 501 }, key));
      assert.equal(other.type, "StripeIdempotencyError");
    },
  },
];
