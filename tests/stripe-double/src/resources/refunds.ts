import type Stripe from "stripe";
import { missingParam, missingReference, missingResource, refused } from "../errors.ts";
import { expand } from "../expand.ts";
import { mergeMetadata, metadata } from "../fields.ts";
import { newId } from "../ids.ts";
import { chargeOf } from "../intents.ts";
import { inTime, listShape, pageOf } from "../lists.ts";
import type { Routes } from "../router.ts";
import { integer, list, oneOf, readParams, text, type Values } from "../schema.ts";
import type { World } from "../world.ts";

const expandOnly = { expand: list(text()) };
const createShape = {
  ...expandOnly,
  payment_intent: text(),
  charge: text(),
  amount: integer({ min: 1 }),
  reason: oneOf("duplicate", "fraudulent", "requested_by_customer"),
  metadata: metadata(),
};

function refundById(world: World, id: string): Stripe.Refund {
  const refund = world.tables.refunds.get(id);
  if (!refund) throw missingResource("refund", id, "id");
  return refund;
}

function chargeToRefund(world: World, params: Values<typeof createShape>): Stripe.Charge {
  if (params.charge !== undefined) {
    const charge = world.tables.charges.get(params.charge);
    if (!charge) throw missingReference("charge", params.charge, "id");
    return charge;
  }
  if (params.payment_intent === undefined) throw missingParam("payment_intent");
  const intent = world.tables.intents.get(params.payment_intent);
  if (!intent) throw missingReference("payment_intent", params.payment_intent, "payment_intent");
  const charge = chargeOf(world, intent);
  if (charge?.paid) return charge;
  throw refused(
    `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
    "payment_intent_unexpected_state",
  );
}

function refundableOf(charge: Stripe.Charge): number {
  if (charge.disputed)
    throw refused(`Charge ${charge.id} has been charged back; cannot issue a refund.`, "charge_disputed");
  if (charge.refunded || charge.amount_refunded >= charge.amount) {
    throw refused(`Charge ${charge.id} has already been refunded.`, "charge_already_refunded");
  }
  if (!charge.captured) {
    throw refused(
      `Charge ${charge.id} has not been captured. Cancel its PaymentIntent instead.`,
      "charge_not_refundable",
    );
  }
  return charge.amount - charge.amount_refunded;
}

function createRefund(world: World, params: Values<typeof createShape>): Stripe.Refund {
  const charge = chargeToRefund(world, params);
  const refundable = refundableOf(charge);
  const amount = params.amount ?? refundable;
  if (amount > refundable) {
    const message = `Refund amount (${amount}) is greater than unrefunded amount on charge (${refundable}) in the smallest currency unit`;
    throw refused(message, undefined, "amount");
  }
  const refund = world.tables.refunds.put({
    id: newId("re"),
    object: "refund",
    amount,
    balance_transaction: newId("txn"),
    charge: charge.id,
    created: world.clock.now(),
    currency: charge.currency,
    customer: charge.customer as string | null,
    customer_account: null,
    metadata: params.metadata ?? {},
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: params.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: "succeeded",
    transfer_reversal: null,
  });
  const refundedSoFar = charge.amount_refunded + amount;
  world.tables.charges.update(charge, { amount_refunded: refundedSoFar, refunded: refundedSoFar === charge.amount });
  world.emit("refund.created", refund);
  world.emit("charge.refunded", charge);
  world.emit("refund.updated", refund);
  return refund;
}

export const refundRoutes: Routes = {
  "POST /v1/refunds": (world, { params }) => {
    const values = readParams(createShape, params);
    return expand(world, createRefund(world, values), values.expand ?? []);
  },
  "GET /v1/refunds": (world, { params }) => {
    const values = readParams({ ...listShape, ...expandOnly, charge: text(), payment_intent: text() }, params);
    const rows = world.tables.refunds
      .all()
      .filter((row) => values.charge === undefined || row.charge === values.charge)
      .filter((row) => values.payment_intent === undefined || row.payment_intent === values.payment_intent)
      .filter((row) => inTime(row, values.created));
    return expand(world, pageOf(rows, values, "/v1/refunds", "refund"), values.expand ?? []);
  },
  "GET /v1/refunds/:id": (world, { params, path }) => {
    const values = readParams(expandOnly, params);
    return expand(world, refundById(world, path.id ?? ""), values.expand ?? []);
  },
  "POST /v1/refunds/:id": (world, { params, path }) => {
    const values = readParams({ ...expandOnly, metadata: metadata() }, params);
    const refund = refundById(world, path.id ?? "");
    world.tables.refunds.update(refund, { metadata: mergeMetadata(refund.metadata ?? {}, values.metadata) });
    world.emit("refund.updated", refund);
    return expand(world, refund, values.expand ?? []);
  },
};
