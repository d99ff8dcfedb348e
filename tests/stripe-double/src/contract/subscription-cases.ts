import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type Stripe from "stripe";
import { DAY, invoicesOf, newPayer, newPrice, periodOf } from "./billing-steps.ts";
import { type ContractCase, errorOf, type Target } from "./target.ts";

export async function subscribe(
  target: Target,
  customer: string,
  price: string,
  more: Partial<Stripe.SubscriptionCreateParams> = {},
) {
  return target.stripe.subscriptions.create({ customer, items: [{ price }], ...more });
}

export const subscriptionCases: ContractCase[] = [
  {
    name: "a card starts a subscription: active, its first invoice paid",
    async run(target) {
      const customer = await newPayer(target);
      const price = await newPrice(target);
      const made = await subscribe(target, customer.id, price.id, {
        metadata: { agreement: "agr_1" },
        expand: ["latest_invoice.payments"],
      });
      assert.match(made.id, /^sub_/);
      assert.deepEqual([made.status, made.collection_method, made.currency], ["active", "charge_automatically", "usd"]);
      assert.match(made.items.data[0]?.id ?? "", /^si_/);
      assert.ok(!("current_period_end" in made));
      const { start, end } = periodOf(made);
      assert.equal(start, made.billing_cycle_anchor);
      assert.ok(end - start >= 28 * DAY && end - start <= 31 * DAY);
      const invoice = made.latest_invoice as Stripe.Invoice;
      assert.deepEqual([invoice.status, invoice.billing_reason], ["paid", "subscription_create"]);
      assert.deepEqual([invoice.total, invoice.amount_paid], [10_000, 10_000]);
      assert.equal(invoice.parent?.subscription_details?.subscription, made.id);
      assert.deepEqual({ ...invoice.parent?.subscription_details?.metadata }, { agreement: "agr_1" });
      const [line] = invoice.lines.data;
      assert.deepEqual([line?.amount, line?.period], [10_000, { start, end }]);
      assert.equal(line?.parent?.subscription_item_details?.subscription_item, made.items.data[0]?.id);
      assert.equal(invoice.payments?.data[0]?.status, "paid");
    },
  },
  {
    name: "without a card, and with a card that fails",
    async run(target) {
      const price = await newPrice(target);
      const nobody = await newPayer(target, { card: null });
      const none = await errorOf(subscribe(target, nobody.id, price.id));
      assert.deepEqual([none.statusCode, none.code], [400, "resource_missing"]);
      const weak = await newPayer(target, { card: "pm_card_chargeCustomerFail" });
      const refused = await errorOf(subscribe(target, weak.id, price.id, { payment_behavior: "error_if_incomplete" }));
      assert.deepEqual([refused.statusCode, refused.code], [402, "card_declined"]);
      assert.deepEqual((await target.stripe.subscriptions.list({ customer: weak.id, status: "all" })).data, []);
      const waiting = await subscribe(target, weak.id, price.id, {
        payment_behavior: "allow_incomplete",
        expand: ["latest_invoice"],
      });
      const invoice = waiting.latest_invoice as Stripe.Invoice;
      assert.deepEqual([waiting.status, invoice.status, invoice.attempted], ["incomplete", "open", true]);
      const method = await target.stripe.paymentMethods.attach("pm_card_visa", { customer: weak.id });
      await target.stripe.invoices.pay(invoice.id, { payment_method: method.id });
      assert.equal((await target.stripe.subscriptions.retrieve(waiting.id)).status, "active");
    },
  },
  {
    name: "default_incomplete waits for the buyer, who confirms the payment of the first invoice",
    async run(target) {
      const customer = await newPayer(target, { card: null });
      const price = await newPrice(target);
      const made = await subscribe(target, customer.id, price.id, {
        payment_behavior: "default_incomplete",
        payment_settings: { save_default_payment_method: "on_subscription" },
        expand: ["latest_invoice.confirmation_secret", "latest_invoice.payments"],
      });
      const invoice = made.latest_invoice as Stripe.Invoice;
      const intent = String(invoice.payments?.data[0]?.payment.payment_intent);
      assert.deepEqual([made.status, invoice.status], ["incomplete", "open"]);
      assert.ok(invoice.confirmation_secret?.client_secret.startsWith(`${intent}_secret_`));
      await target.stripe.paymentIntents.confirm(intent, {
        payment_method: "pm_card_visa",
        return_url: "https://shop.example/return",
      });
      const started = await target.stripe.subscriptions.retrieve(made.id, { expand: ["default_payment_method"] });
      assert.equal(started.status, "active");
      assert.equal((started.default_payment_method as Stripe.PaymentMethod).customer, customer.id);
      assert.equal((await target.stripe.invoices.retrieve(invoice.id)).status, "paid");
    },
  },
  {
    name: "a sent subscription is active at once, its first invoice a draft",
    async run(target) {
      const customer = await newPayer(target, { card: null });
      const price = await newPrice(target, { recurring: { interval: "year" } });
      const sent = { collection_method: "send_invoice" as const };
      assert.equal((await errorOf(subscribe(target, customer.id, price.id, sent))).statusCode, 400);
      const made = await subscribe(target, customer.id, price.id, {
        ...sent,
        days_until_due: 30,
        expand: ["latest_invoice"],
      });
      const invoice = made.latest_invoice as Stripe.Invoice;
      assert.deepEqual([made.status, made.days_until_due], ["active", 30]);
      assert.deepEqual([invoice.status, invoice.collection_method, invoice.total], ["draft", "send_invoice", 10_000]);
    },
  },
  {
    name: "an upgrade in the middle credits the rest of the old price and charges that of the new one",
    async run(target) {
      const customer = await newPayer(target);
      const gold = await newPrice(target);
      const platinum = await newPrice(target, { unit_amount: 30_000, product_data: { name: "Platinum" } });
      const made = await subscribe(target, customer.id, gold.id);
      const { start, end } = periodOf(made);
      const items = [{ id: made.items.data[0]?.id ?? "", price: platinum.id }];
      const half = Math.floor((start + end) / 2);
      await target.stripe.subscriptions.update(made.id, { items, proration_date: half });
      const waiting = await target.stripe.invoiceItems.list({ customer: customer.id, pending: true });
      const amounts = waiting.data.map((item) => item.amount).sort((a, b) => a - b);
      assert.deepEqual(amounts, [-5000, 15_000]);
      assert.ok(
        waiting.data.every((item) => item.proration && item.parent?.subscription_details?.subscription === made.id),
      );
      assert.deepEqual((await invoicesOf(target, made.id)).length, 1);
      const back = await target.stripe.subscriptions.update(made.id, {
        items: [{ id: items[0]?.id ?? "", price: gold.id }],
        proration_behavior: "none",
      });
      assert.equal(back.items.data[0]?.price.id, gold.id);
      assert.equal((await target.stripe.invoiceItems.list({ customer: customer.id, pending: true })).data.length, 2);
    },
  },
  {
    name: "always_invoice takes the difference now",
    async run(target) {
      const customer = await newPayer(target);
      const gold = await newPrice(target);
      const platinum = await newPrice(target, { unit_amount: 30_000, product_data: { name: "Platinum" } });
      const made = await subscribe(target, customer.id, gold.id);
      const { start } = periodOf(made);
      const changed = await target.stripe.subscriptions.update(made.id, {
        items: [{ id: made.items.data[0]?.id ?? "", price: platinum.id }],
        proration_behavior: "always_invoice",
        proration_date: start,
        expand: ["latest_invoice"],
      });
      const invoice = changed.latest_invoice as Stripe.Invoice;
      assert.deepEqual(
        [invoice.status, invoice.billing_reason, invoice.total],
        ["paid", "subscription_update", 20_000],
      );
      assert.deepEqual(invoice.lines.data.map((line) => line.amount).sort(), [-10_000, 30_000]);
      assert.ok(invoice.lines.data.every((line) => line.parent?.subscription_item_details?.proration));
    },
  },
  {
    name: "a downgrade leaves a credit that the next invoice uses",
    async run(target) {
      const customer = await newPayer(target);
      const gold = await newPrice(target);
      const silver = await newPrice(target, { unit_amount: 4000, product_data: { name: "Silver" } });
      const made = await subscribe(target, customer.id, gold.id);
      const changed = await target.stripe.subscriptions.update(made.id, {
        items: [{ id: made.items.data[0]?.id ?? "", price: silver.id }],
        proration_behavior: "always_invoice",
        proration_date: periodOf(made).start,
        expand: ["latest_invoice"],
      });
      const invoice = changed.latest_invoice as Stripe.Invoice;
      assert.deepEqual([invoice.total, invoice.amount_due, invoice.status], [-6000, 0, "paid"]);
      const credited = (await target.stripe.customers.retrieve(customer.id)) as Stripe.Customer;
      assert.equal(credited.balance, -6000);
    },
  },
  {
    name: "cancelled with the period or at once, and then gone from the list",
    async run(target) {
      const { subscriptions } = target.stripe;
      const customer = await newPayer(target);
      const price = await newPrice(target);
      const made = await subscribe(target, customer.id, price.id);
      const ending = await subscriptions.update(made.id, { cancel_at_period_end: true });
      assert.deepEqual([ending.status, ending.cancel_at_period_end], ["active", true]);
      assert.equal(ending.cancel_at, periodOf(made).end);
      const staying = await subscriptions.update(made.id, { cancel_at_period_end: false, metadata: { kept: "yes" } });
      assert.deepEqual([staying.cancel_at, staying.metadata.kept], [null, "yes"]);
      const over = await subscriptions.cancel(made.id);
      assert.equal(over.status, "canceled");
      assert.ok(over.ended_at && over.canceled_at);
      assert.deepEqual((await subscriptions.list({ customer: customer.id })).data, []);
      const all = await subscriptions.list({ customer: customer.id, status: "all" });
      assert.equal(all.data.length, 1);
      const again = await errorOf(subscriptions.cancel(made.id));
      assert.deepEqual([again.statusCode, again.code], [404, "resource_missing"]);
      const late = await errorOf(subscriptions.update(made.id, { cancel_at_period_end: true }));
      assert.equal(late.statusCode, 400);
    },
  },
  {
    name: "cancelled with what was not used invoiced: the customer is owed it",
    async run(target) {
      const customer = await newPayer(target);
      const price = await newPrice(target);
      const made = await subscribe(target, customer.id, price.id);
      await target.stripe.subscriptions.cancel(made.id, { prorate: true, invoice_now: true });
      const last = (await invoicesOf(target, made.id)).find((invoice) => invoice.total < 0);
      assert.ok(last && last.total <= -9990 && last.total >= -10_000);
      const owed = (await target.stripe.customers.retrieve(customer.id)) as Stripe.Customer;
      assert.equal(owed.balance, last.total);
    },
  },
  {
    name: "the same key starts one subscription; what is wrong is named",
    async run(target) {
      const customer = await newPayer(target);
      const price = await newPrice(target);
      const key = { idempotencyKey: randomUUID() };
      const params = { customer: customer.id, items: [{ price: price.id }] };
      const first = await target.stripe.subscriptions.create(params, key);
      assert.equal((await target.stripe.subscriptions.create(params, key)).id, first.id);
      const unknown = await errorOf(subscribe(target, customer.id, "price_missing"));
      assert.deepEqual([unknown.code, unknown.param], ["resource_missing", "items[0][price]"]);
      const once = await newPrice(target, { recurring: undefined });
      const oneTime = await errorOf(subscribe(target, customer.id, once.id));
      assert.deepEqual([oneTime.statusCode, oneTime.param], [400, "items[0][price]"]);
      const missing = await errorOf(target.stripe.subscriptions.retrieve("sub_missing"));
      assert.deepEqual([missing.statusCode, missing.code, missing.param], [404, "resource_missing", "id"]);
    },
  },
];
