import type Stripe from "stripe";
import { missingResource } from "../errors.ts";
import { expand } from "../expand.ts";
import { inTime, listShape, pageOf } from "../lists.ts";
import type { Routes } from "../router.ts";
import { flag, list, readParams, text } from "../schema.ts";

const expandOnly = { expand: list(text()) };
const byPayment = { ...listShape, ...expandOnly, payment_intent: text() };

function found<T>(row: T | undefined, kind: string, id: string | undefined): T {
  if (row === undefined) throw missingResource(kind, id ?? "", "id");
  return row;
}

/** `charge.*` covers every type that starts so. */
function typeFits(type: string, pattern: string): boolean {
  return pattern.endsWith("*") ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}

export const readOnlyRoutes: Routes = {
  "GET /v1/charges": (world, { params }) => {
    const values = readParams({ ...byPayment, customer: text() }, params);
    const rows = world.tables.charges
      .all()
      .filter((row) => values.payment_intent === undefined || row.payment_intent === values.payment_intent)
      .filter((row) => values.customer === undefined || row.customer === values.customer)
      .filter((row) => inTime(row, values.created));
    return expand(world, pageOf(rows, values, "/v1/charges", "charge"), values.expand ?? []);
  },
  "GET /v1/charges/:id": (world, { params, path }) => {
    const values = readParams(expandOnly, params);
    return expand(world, found(world.tables.charges.get(path.id ?? ""), "charge", path.id), values.expand ?? []);
  },

  "GET /v1/disputes": (world, { params }) => {
    const values = readParams({ ...byPayment, charge: text() }, params);
    const rows = world.tables.disputes
      .all()
      .filter((row) => values.payment_intent === undefined || row.payment_intent === values.payment_intent)
      .filter((row) => values.charge === undefined || row.charge === values.charge)
      .filter((row) => inTime(row, values.created));
    return expand(world, pageOf(rows, values, "/v1/disputes", "dispute"), values.expand ?? []);
  },
  "GET /v1/disputes/:id": (world, { params, path }) => {
    const values = readParams(expandOnly, params);
    return expand(world, found(world.tables.disputes.get(path.id ?? ""), "dispute", path.id), values.expand ?? []);
  },

  "GET /v1/events": (world, { params }) => {
    const shape = {
      ...listShape,
      ...expandOnly,
      type: text(),
      types: list(text(), { max: 20 }),
      delivery_success: flag(),
    };
    const values = readParams(shape, params);
    const patterns = values.types ?? (values.type === undefined ? undefined : [values.type]);
    const delivered = values.delivery_success;
    const rows = world.tables.events
      .all()
      .filter((row: Stripe.Event) => patterns === undefined || patterns.some((entry) => typeFits(row.type, entry)))
      .filter((row) => delivered === undefined || (row.pending_webhooks === 0) === delivered)
      .filter((row) => inTime(row, values.created));
    return pageOf(rows, values, "/v1/events", "event");
  },
  "GET /v1/events/:id": (world, { params, path }) => {
    readParams(expandOnly, params);
    return found(world.tables.events.get(path.id ?? ""), "event", path.id);
  },
};
