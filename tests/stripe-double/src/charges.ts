import type Stripe from "stripe";
import { newId } from "./ids.ts";
import type { StoredMethod } from "./rows.ts";
import type { CardOutcome } from "./test-cards.ts";
import type { World } from "./world.ts";

export const AUTHORISATION_SECONDS = 7 * 24 * 3600;

type Failure = Extract<CardOutcome, { kind: "decline" }>;

/** A charge is one try to take the money; a decline leaves a failed one behind. */
export function createCharge(
  world: World,
  intent: Stripe.PaymentIntent,
  method: StoredMethod,
  result: { captured: boolean; failure?: Failure },
): Stripe.Charge {
  const { failure, captured } = result;
  const charge = {
    id: newId("ch"),
    object: "charge",
    amount: intent.amount,
    amount_captured: captured ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: captured ? newId("txn") : null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: null,
    captured,
    created: world.clock.now(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: failure?.code ?? null,
    failure_message: failure?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: { ...intent.metadata },
    on_behalf_of: null,
    outcome: outcome(failure),
    paid: !failure,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: methodDetails(world, method, captured || Boolean(failure)),
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: intent.shipping as Stripe.Charge.Shipping | null,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: failure ? "failed" : "succeeded",
    transfer_data: null,
    transfer_group: null,
  } satisfies Stripe.Charge;
  return world.tables.charges.put(charge);
}

function outcome(failure: Failure | undefined): Stripe.Charge.Outcome {
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: failure ? "declined_by_network" : "approved_by_network",
    reason: failure?.declineCode ?? failure?.code ?? null,
    risk_level: "normal",
    seller_message: failure ? "The bank did not return any further details with this decline." : "Payment complete.",
    type: failure ? "issuer_declined" : "authorized",
  } as Stripe.Charge.Outcome;
}

function methodDetails(world: World, method: StoredMethod, final: boolean): Stripe.Charge.PaymentMethodDetails {
  if (!method.card) return { type: method.type, [method.type]: {} };
  const card = { ...method.card, network: method.card.brand, three_d_secure: null, wallet: null, installments: null };
  const captureBefore = final ? {} : { capture_before: world.clock.now() + AUTHORISATION_SECONDS };
  return { type: "card", card: { ...card, ...captureBefore } } as unknown as Stripe.Charge.PaymentMethodDetails;
}
