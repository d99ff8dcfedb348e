import type Stripe from "stripe";
import { cancelIntent } from "../cancels.ts";
import { captureIntent } from "../captures.ts";
import { missingResource, refused } from "../errors.ts";
import { expand } from "../expand.ts";
import { mergeMetadata, metadata } from "../fields.ts";
import { planOf } from "../intents.ts";
import { inTime, listShape, pageOf } from "../lists.ts";
import type { Routes } from "../router.ts";
import { flag, integer, list, oneOf, readParams, text } from "../schema.ts";
import type { World } from "../world.ts";
import { confirmIntent, confirmShape, createFromParams, createShape } from "./payment-intent-create.ts";

const expandOnly = { expand: list(text()) };

function intentById(world: World, id: string): Stripe.PaymentIntent {
  const intent = world.tables.intents.get(id);
  if (!intent) throw missingResource("payment_intent", id, "intent");
  return intent;
}

export const paymentIntentRoutes: Routes = {
  "POST /v1/payment_intents": (world, { params }) => {
    const values = readParams(createShape, params);
    return expand(world, createFromParams(world, values), values.expand ?? []);
  },

  "GET /v1/payment_intents": (world, { params }) => {
    const values = readParams({ ...listShape, ...expandOnly, customer: text() }, params);
    const rows = world.tables.intents
      .all()
      .filter((row) => values.customer === undefined || row.customer === values.customer)
      .filter((row) => inTime(row, values.created));
    return expand(world, pageOf(rows, values, "/v1/payment_intents", "payment_intent"), values.expand ?? []);
  },

  "GET /v1/payment_intents/:id": (world, { params, path }) => {
    const values = readParams({ ...expandOnly, client_secret: text() }, params);
    return expand(world, intentById(world, path.id ?? ""), values.expand ?? []);
  },

  "POST /v1/payment_intents/:id": (world, { params, path }) => {
    const shape = { ...expandOnly, metadata: metadata(), description: text({ emptyable: true }) };
    const values = readParams(shape, params);
    const intent = intentById(world, path.id ?? "");
    const description = values.description === undefined ? intent.description : values.description || null;
    const merged = mergeMetadata(intent.metadata, values.metadata);
    return expand(world, world.tables.intents.update(intent, { metadata: merged, description }), values.expand ?? []);
  },

  "POST /v1/payment_intents/:id/confirm": (world, { params, path }) => {
    const values = readParams(confirmShape, params);
    const intent = intentById(world, path.id ?? "");
    confirmIntent(world, intent, values);
    return expand(world, intent, values.expand ?? []);
  },

  "POST /v1/payment_intents/:id/capture": (world, { params, path }) => {
    const shape = {
      ...expandOnly,
      amount_to_capture: integer({ min: 1 }),
      final_capture: flag(),
      metadata: metadata(),
    };
    const values = readParams(shape, params);
    const intent = intentById(world, path.id ?? "");
    captureIntent(world, intent, values.amount_to_capture);
    world.tables.intents.update(intent, { metadata: mergeMetadata(intent.metadata, values.metadata) });
    return expand(world, intent, values.expand ?? []);
  },

  "POST /v1/payment_intents/:id/cancel": (world, { params, path }) => {
    const reasons = oneOf("duplicate", "fraudulent", "requested_by_customer", "abandoned");
    const values = readParams({ ...expandOnly, cancellation_reason: reasons }, params);
    const intent = intentById(world, path.id ?? "");
    const { sessionId, invoiceId } = planOf(world, intent);
    if (invoiceId) {
      throw refused(
        "You cannot cancel this PaymentIntent because it was created by an invoice. Void the invoice instead.",
        "payment_intent_unexpected_state",
      );
    }
    const session = world.tables.sessions.get(sessionId ?? "");
    if (session?.status === "open") {
      throw refused(
        "You cannot cancel this PaymentIntent because it was created by an open Checkout Session. Expire the session instead.",
        "payment_intent_unexpected_state",
      );
    }
    cancelIntent(world, intent, values.cancellation_reason ?? null);
    return expand(world, intent, values.expand ?? []);
  },
};
