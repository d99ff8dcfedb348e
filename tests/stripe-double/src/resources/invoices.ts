import type Stripe from "stripe";
import { worldOf } from "../billing/clock-world.ts";
import { methodOf, payNow } from "../billing/collect.ts";
import { finalizeInvoice, markUncollectible, payOutOfBand, voidInvoice } from "../billing/finalize.ts";
import { linesOf } from "../billing/invoice-lines.ts";
import { subscriptionOf } from "../billing/subscription-status.ts";
import { missingResource, refused } from "../errors.ts";
import { expand } from "../expand.ts";
import { inTime, listShape, pageOf, pageShape } from "../lists.ts";
import { methodFromParam } from "../payment-methods.ts";
import type { Routes } from "../router.ts";
import { list, object, oneOf, readParams, required, text } from "../schema.ts";
import type { World } from "../world.ts";
import { createShape, finalizeShape, listInvoices, payShape, updateShape } from "./invoice-params.ts";
import { createInvoice, updateInvoice } from "./invoice-writes.ts";

const expandOnly = { expand: list(text()) };

function invoiceById(world: World, id: string): Stripe.Invoice {
  const invoice = world.tables.invoices.get(id);
  if (!invoice) throw missingResource("invoice", id, "invoice");
  return invoice;
}

/** The invoice and the world at its customer's time. */
function found(outside: World, id: string | undefined): { invoice: Stripe.Invoice; world: World } {
  const invoice = invoiceById(outside, id ?? "");
  return { invoice, world: worldOf(outside, String(invoice.customer)) };
}

function checkPayable(invoice: Stripe.Invoice): void {
  if (invoice.status === "paid") throw refused("Invoice is already paid");
  if (invoice.status === "void") throw refused("This invoice is voided and cannot be paid.");
}

export const invoiceRoutes: Routes = {
  "POST /v1/invoices": (world, { params }) => {
    const values = readParams(createShape, params);
    return expand(world, createInvoice(world, values), values.expand ?? []);
  },

  "GET /v1/invoices": (world, { params }) => {
    const values = readParams(listInvoices, params);
    const rows = world.tables.invoices
      .all()
      .filter((row) => values.customer === undefined || row.customer === values.customer)
      .filter((row) => values.subscription === undefined || subscriptionOf(world, row)?.id === values.subscription)
      .filter((row) => values.status === undefined || row.status === values.status)
      .filter((row) => values.collection_method === undefined || row.collection_method === values.collection_method)
      .filter((row) => values.due_date === undefined || inTime({ created: row.due_date ?? -1 }, values.due_date))
      .filter((row) => inTime(row, values.created));
    return expand(world, pageOf(rows, values, "/v1/invoices", "invoice"), values.expand ?? []);
  },

  "GET /v1/invoices/:id": (world, { params, path }) => {
    const values = readParams(expandOnly, params);
    return expand(world, invoiceById(world, path.id ?? ""), values.expand ?? []);
  },

  "GET /v1/invoices/:id/lines": (world, { params, path }) => {
    const values = readParams({ ...pageShape, ...expandOnly }, params);
    const { id } = invoiceById(world, path.id ?? "");
    const page = pageOf(linesOf(world, id), values, `/v1/invoices/${id}/lines`, "line_item", false);
    return expand(world, page, values.expand ?? []);
  },

  "POST /v1/invoices/:id": (outside, { params, path }) => {
    const values = readParams(updateShape, params);
    const { invoice, world } = found(outside, path.id);
    updateInvoice(world, invoice, values);
    return expand(world, invoice, values.expand ?? []);
  },

  "DELETE /v1/invoices/:id": (outside, { params, path }) => {
    readParams({}, params);
    const { invoice, world } = found(outside, path.id);
    if (invoice.status !== "draft" || invoice.parent) {
      throw refused("You can only delete draft invoices that are not of a subscription.");
    }
    for (const line of linesOf(world, invoice.id)) world.tables.invoiceLines.remove(line.id);
    for (const item of world.tables.invoiceItems.all()) {
      if (item.invoice === invoice.id) world.tables.invoiceItems.remove(item.id);
    }
    world.tables.invoices.remove(invoice.id);
    world.emit("invoice.deleted", invoice);
    return { id: invoice.id, object: "invoice", deleted: true };
  },

  "POST /v1/invoices/:id/finalize": (outside, { params, path }) => {
    const values = readParams(finalizeShape, params);
    const { invoice, world } = found(outside, path.id);
    finalizeInvoice(world, invoice);
    const advances = values.auto_advance ?? invoice.auto_advance ?? false;
    if (invoice.status === "open" && invoice.collection_method === "charge_automatically") {
      const next = advances ? world.clock.now() + 3600 : null;
      world.tables.invoices.update(invoice, { auto_advance: advances, next_payment_attempt: next });
    }
    return expand(world, invoice, values.expand ?? []);
  },

  "POST /v1/invoices/:id/pay": (outside, { params, path }) => {
    const values = readParams(payShape, params);
    const { invoice, world } = found(outside, path.id);
    checkPayable(invoice);
    if (invoice.status === "draft") finalizeInvoice(world, invoice);
    if (invoice.status !== "paid") {
      if (values.paid_out_of_band) payOutOfBand(world, invoice);
      else {
        const id = values.payment_method;
        payNow(world, invoice, id ? methodFromParam(world, id, "payment_method") : methodOf(world, invoice));
      }
    }
    return expand(world, invoice, values.expand ?? []);
  },

  "POST /v1/invoices/:id/send": (outside, { params, path }) => {
    const values = readParams(expandOnly, params);
    const { invoice, world } = found(outside, path.id);
    if (invoice.collection_method !== "send_invoice") {
      throw refused("You can only manually send an invoice if its collection method is 'send_invoice'.");
    }
    checkPayable(invoice);
    if (invoice.status === "draft") finalizeInvoice(world, invoice);
    world.emit("invoice.sent", invoice);
    return expand(world, invoice, values.expand ?? []);
  },

  "POST /v1/invoices/:id/void": (outside, { params, path }) => {
    const values = readParams(expandOnly, params);
    const { invoice, world } = found(outside, path.id);
    voidInvoice(world, invoice);
    return expand(world, invoice, values.expand ?? []);
  },

  "POST /v1/invoices/:id/mark_uncollectible": (outside, { params, path }) => {
    const values = readParams(expandOnly, params);
    const { invoice, world } = found(outside, path.id);
    markUncollectible(world, invoice);
    return expand(world, invoice, values.expand ?? []);
  },
};

export const invoicePaymentRoutes: Routes = {
  "GET /v1/invoice_payments": (world, { params }) => {
    const shape = {
      ...listShape,
      ...expandOnly,
      invoice: text(),
      payment: object({ type: required(oneOf("payment_intent", "payment_record")), payment_intent: text() }),
      status: oneOf("canceled", "open", "paid"),
    };
    const values = readParams(shape, params);
    const rows = world.tables.invoicePayments
      .all()
      .filter((row) => values.invoice === undefined || row.invoice === values.invoice)
      .filter((row) => !values.payment || row.payment.payment_intent === values.payment.payment_intent)
      .filter((row) => values.status === undefined || row.status === values.status)
      .filter((row) => inTime(row, values.created));
    return expand(world, pageOf(rows, values, "/v1/invoice_payments", "invoice_payment"), values.expand ?? []);
  },

  "GET /v1/invoice_payments/:id": (world, { params, path }) => {
    const values = readParams(expandOnly, params);
    const payment = world.tables.invoicePayments.get(path.id ?? "");
    if (!payment) throw missingResource("invoice_payment", path.id ?? "", "invoice_payment");
    return expand(world, payment, values.expand ?? []);
  },
};
