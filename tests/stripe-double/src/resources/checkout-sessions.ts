import type Stripe from "stripe";
import { missingResource, refused } from "../errors.ts";
import { expand } from "../expand.ts";
import { mergeMetadata, metadata } from "../fields.ts";
import { inTime, listShape, pageOf, pageShape } from "../lists.ts";
import type { Routes } from "../router.ts";
import { list, oneOf, readParams, text } from "../schema.ts";
import { expireOverdueSessions, expireSession } from "../session-lifecycle.ts";
import type { World } from "../world.ts";
import { createSession } from "./checkout-create.ts";
import { createShape } from "./checkout-params.ts";

const expandOnly = { expand: list(text()) };

function sessionById(world: World, id: string): Stripe.Checkout.Session {
  expireOverdueSessions(world);
  const session = world.tables.sessions.get(id);
  if (!session) throw missingResource("checkout.session", id, "session");
  return session;
}

export const checkoutSessionRoutes: Routes = {
  "POST /v1/checkout/sessions": (world, { params }) => {
    const values = readParams(createShape, params);
    return expand(world, createSession(world, values), values.expand ?? []);
  },

  "GET /v1/checkout/sessions": (world, { params }) => {
    const shape = {
      ...listShape,
      ...expandOnly,
      payment_intent: text(),
      customer: text(),
      subscription: text(),
      status: oneOf("complete", "expired", "open"),
    };
    const values = readParams(shape, params);
    expireOverdueSessions(world);
    const rows = world.tables.sessions
      .all()
      .filter((row) => values.payment_intent === undefined || row.payment_intent === values.payment_intent)
      .filter((row) => values.customer === undefined || row.customer === values.customer)
      .filter((row) => values.subscription === undefined || row.subscription === values.subscription)
      .filter((row) => values.status === undefined || row.status === values.status)
      .filter((row) => inTime(row, values.created));
    return expand(world, pageOf(rows, values, "/v1/checkout/sessions", "checkout.session"), values.expand ?? []);
  },

  "GET /v1/checkout/sessions/:id": (world, { params, path }) => {
    const values = readParams(expandOnly, params);
    return expand(world, sessionById(world, path.id ?? ""), values.expand ?? []);
  },

  "POST /v1/checkout/sessions/:id": (world, { params, path }) => {
    const values = readParams({ ...expandOnly, metadata: metadata() }, params);
    const session = sessionById(world, path.id ?? "");
    world.tables.sessions.update(session, { metadata: mergeMetadata(session.metadata ?? {}, values.metadata) });
    return expand(world, session, values.expand ?? []);
  },

  "GET /v1/checkout/sessions/:id/line_items": (world, { params, path }) => {
    const values = readParams({ ...pageShape, ...expandOnly }, params);
    const session = sessionById(world, path.id ?? "");
    const items = world.tables.checkoutPlans.get(session.id)?.lineItems ?? [];
    return pageOf(items, values, `/v1/checkout/sessions/${session.id}/line_items`, "item", false);
  },

  "POST /v1/checkout/sessions/:id/expire": (world, { params, path }) => {
    const values = readParams(expandOnly, params);
    const session = sessionById(world, path.id ?? "");
    if (session.status !== "open") {
      throw refused(
        `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
      );
    }
    expireSession(world, session);
    return expand(world, session, values.expand ?? []);
  },
};
