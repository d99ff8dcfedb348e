import assert from "node:assert/strict";
import type Stripe from "stripe";
import { DAY, newPayer, newPrice, paymentIntentOf } from "./billing-steps.ts";
import { type ContractCase, errorOf, type Target } from "./target.ts";

/** A draft with two lines, to be sent by mail. */
async function newInvoice(target: Target, customer: string, more: Partial<Stripe.InvoiceCreateParams> = {}) {
  const draft = await target.stripe.invoices.create({
    customer,
    collection_method: "send_invoice",
    days_until_due: 30,
    currency: "eur",
    metadata: { agreement: "agr_1" },
    ...more,
  });
  const line = { customer, invoice: draft.id, currency: "eur" };
  await target.stripe.invoiceItems.create({ ...line, amount: 250_000, description: "Gold sponsor 2027" });
  await target.stripe.invoiceItems.create({ ...line, amount: 50_000, description: "Booth" });
  return target.stripe.invoices.retrieve(draft.id);
}

const states = (invoice: Stripe.Invoice) => {
  return [invoice.status, invoice.amount_due, invoice.amount_paid, invoice.amount_remaining];
};

export const invoiceCases: ContractCase[] = [
  {
    name: "an invoice written by hand: draft, open with a number and a page, paid outside",
    async run(target) {
      const customer = await newPayer(target, { card: null });
      const draft = await newInvoice(target, customer.id);
      assert.deepEqual(states(draft), ["draft", 300_000, 0, 300_000]);
      assert.deepEqual([draft.subtotal, draft.total, draft.number], [300_000, 300_000, null]);
      assert.equal(draft.billing_reason, "manual");
      assert.equal(draft.parent, null);
      assert.deepEqual(draft.lines.data.map((line) => [line.description, line.amount]).sort(), [
        ["Booth", 50_000],
        ["Gold sponsor 2027", 250_000],
      ]);
      assert.equal(draft.lines.data[0]?.parent?.type, "invoice_item_details");
      const open = await target.stripe.invoices.finalizeInvoice(draft.id);
      assert.deepEqual(states(open), ["open", 300_000, 0, 300_000]);
      assert.ok(open.number && open.hosted_invoice_url && open.status_transitions.finalized_at);
      assert.ok(Math.abs((open.due_date ?? 0) - open.created - 30 * DAY) < 60);
      const paid = await target.stripe.invoices.pay(draft.id, { paid_out_of_band: true });
      assert.deepEqual(states(paid), ["paid", 300_000, 300_000, 0]);
      assert.ok(paid.status_transitions.paid_at);
      assert.equal((await errorOf(target.stripe.invoices.pay(draft.id))).statusCode, 400);
    },
  },
  {
    name: "an open invoice is charged to a card, and refunded like any payment",
    async run(target) {
      const customer = await newPayer(target);
      const draft = await newInvoice(target, customer.id);
      await target.stripe.invoices.finalizeInvoice(draft.id);
      const paid = await target.stripe.invoices.pay(draft.id, { expand: ["payments.data.payment.payment_intent"] });
      assert.deepEqual(states(paid), ["paid", 300_000, 300_000, 0]);
      const [payment] = paid.payments?.data ?? [];
      const intent = payment?.payment.payment_intent as Stripe.PaymentIntent;
      assert.deepEqual([payment?.status, payment?.amount_paid, intent.status], ["paid", 300_000, "succeeded"]);
      assert.equal(intent.customer, customer.id);
      const refund = await target.stripe.refunds.create({ payment_intent: intent.id, amount: 100_000 });
      assert.equal(refund.status, "succeeded");
      const found = await target.stripe.invoicePayments.list({
        payment: { type: "payment_intent", payment_intent: intent.id },
      });
      assert.deepEqual(
        found.data.map((row) => row.invoice),
        [draft.id],
      );
    },
  },
  {
    name: "a card that is declined leaves the invoice open",
    async run(target) {
      const customer = await newPayer(target, { card: "pm_card_chargeCustomerFail" });
      const draft = await newInvoice(target, customer.id);
      await target.stripe.invoices.finalizeInvoice(draft.id);
      const error = await errorOf(target.stripe.invoices.pay(draft.id));
      assert.deepEqual([error.statusCode, error.type, error.code], [402, "StripeCardError", "card_declined"]);
      const open = await target.stripe.invoices.retrieve(draft.id);
      assert.deepEqual([open.status, open.attempted, open.amount_remaining], ["open", true, 300_000]);
      const intent = await target.stripe.paymentIntents.retrieve(await paymentIntentOf(target, draft.id));
      assert.equal(intent.status, "requires_payment_method");
    },
  },
  {
    name: "voided is final; uncollectible can still be paid; a draft can be deleted",
    async run(target) {
      const { invoices } = target.stripe;
      const customer = await newPayer(target, { card: null });
      const first = await newInvoice(target, customer.id);
      assert.equal((await errorOf(invoices.voidInvoice(first.id))).statusCode, 400);
      await invoices.finalizeInvoice(first.id);
      assert.equal((await errorOf(invoices.del(first.id))).statusCode, 400);
      const voided = await invoices.voidInvoice(first.id);
      assert.equal(voided.status, "void");
      assert.ok(voided.status_transitions.voided_at);
      assert.equal((await errorOf(invoices.pay(first.id, { paid_out_of_band: true }))).statusCode, 400);
      const intent = await target.stripe.paymentIntents.list({ customer: customer.id });
      assert.deepEqual(
        intent.data.map((row) => row.status),
        ["canceled"],
      );
      const second = await newInvoice(target, customer.id);
      await invoices.finalizeInvoice(second.id);
      assert.equal((await invoices.markUncollectible(second.id)).status, "uncollectible");
      assert.equal((await invoices.pay(second.id, { paid_out_of_band: true })).status, "paid");
      const third = await newInvoice(target, customer.id);
      assert.equal((await invoices.del(third.id)).deleted, true);
      assert.equal((await errorOf(invoices.retrieve(third.id))).code, "resource_missing");
      const listed = await invoices.list({ customer: customer.id });
      assert.deepEqual(listed.data.map((row) => row.status).sort(), ["paid", "void"]);
    },
  },
  {
    name: "items wait for the invoice that takes them along, and change with its draft",
    async run(target) {
      const { invoices, invoiceItems } = target.stripe;
      const customer = await newPayer(target, { card: null });
      const price = await newPrice(target, { recurring: undefined, currency: "eur" });
      const item = await invoiceItems.create({ customer: customer.id, pricing: { price: price.id }, quantity: 3 });
      assert.match(item.id, /^ii_/);
      assert.deepEqual([item.amount, item.invoice, item.quantity], [30_000, null, 3]);
      const draft = await invoices.create({
        customer: customer.id,
        collection_method: "send_invoice",
        days_until_due: 14,
        currency: "eur",
        pending_invoice_items_behavior: "include",
      });
      assert.deepEqual([draft.total, draft.lines.data[0]?.quantity], [30_000, 3]);
      assert.equal(draft.lines.data[0]?.pricing?.price_details?.price, price.id);
      await invoiceItems.update(item.id, { quantity: 2, description: "Badges" });
      const changed = await invoices.retrieve(draft.id);
      assert.deepEqual([changed.total, changed.lines.data[0]?.description], [20_000, "Badges"]);
      await invoiceItems.del(item.id);
      assert.equal((await invoices.retrieve(draft.id)).total, 0);
    },
  },
  {
    name: "sent invoices need a date, charged ones refuse it, finalised ones are frozen",
    async run(target) {
      const { invoices } = target.stripe;
      const customer = await newPayer(target, { card: null });
      const dateless = await errorOf(
        invoices.create({ customer: customer.id, collection_method: "send_invoice", currency: "eur" }),
      );
      assert.equal(dateless.statusCode, 400);
      const dated = await errorOf(invoices.create({ customer: customer.id, days_until_due: 3, currency: "eur" }));
      assert.equal(dated.statusCode, 400);
      const draft = await newInvoice(target, customer.id);
      assert.equal((await invoices.update(draft.id, { description: "PO 7" })).description, "PO 7");
      await invoices.finalizeInvoice(draft.id);
      const frozen = await errorOf(invoices.update(draft.id, { days_until_due: 60 }));
      assert.equal(frozen.statusCode, 400);
      const noted = await invoices.update(draft.id, { metadata: { seen: "yes" } });
      assert.deepEqual({ ...noted.metadata }, { agreement: "agr_1", seen: "yes" });
      assert.equal((await errorOf(invoices.finalizeInvoice(draft.id))).statusCode, 400);
      const late = await errorOf(
        target.stripe.invoiceItems.create({ customer: customer.id, invoice: draft.id, amount: 1, currency: "eur" }),
      );
      assert.equal(late.statusCode, 400);
    },
  },
  {
    name: "an invoice shows ten lines and keeps the rest behind them",
    async run(target) {
      const customer = await newPayer(target, { card: null });
      const draft = await newInvoice(target, customer.id);
      const line = { customer: customer.id, invoice: draft.id, currency: "eur", amount: 1000 };
      for (let i = 0; i < 10; i++) await target.stripe.invoiceItems.create({ ...line, description: `addition ${i}` });
      const shown = await target.stripe.invoices.retrieve(draft.id);
      assert.deepEqual([shown.lines.data.length, shown.lines.has_more, shown.total], [10, true, 310_000]);
      const all = await target.stripe.invoices.listLineItems(draft.id, { limit: 100 });
      assert.equal(
        all.data.reduce((sum, entry) => sum + entry.amount, 0),
        310_000,
      );
    },
  },
];
