import type Stripe from "stripe";
import { worldOf } from "../billing/clock-world.ts";
import { noMethod } from "../billing/collect.ts";
import { finalizeInvoice } from "../billing/finalize.ts";
import { billAtOnce, draftBill } from "../billing/subscription-bills.ts";
import { type ChosenItem, chosenPrice, sharedTerms } from "../billing/subscription-items.ts";
import { startSubscription } from "../billing/subscription-start.ts";
import { customerById } from "../customer-lookup.ts";
import { invalidParam, missingParam, StripeFault } from "../errors.ts";
import { attachedMethod, outcomeOf, shownMethod } from "../payment-methods.ts";
import type { StoredMethod } from "../rows.ts";
import type { Values } from "../schema.ts";
import type { World } from "../world.ts";
import type { createShape } from "./subscription-params.ts";

type Create = Values<typeof createShape>;

/** Starts a subscription and bills its first period: a card is charged at once, a sent invoice waits an hour as a draft. */
export function createSubscription(outside: World, values: Create): Stripe.Subscription {
  const customer = customerById(outside, values.customer, "customer");
  const world = worldOf(outside, customer);
  const items = values.items.map((item, i) => chosenItem(world, item, i));
  sharedTerms(items.map((item) => item.price));
  const collection = values.collection_method ?? "charge_automatically";
  checkDays(collection, values.days_until_due);
  const behavior = values.payment_behavior ?? "allow_incomplete";
  const ownMethod =
    values.default_payment_method === undefined
      ? undefined
      : attachedMethod(world, values.default_payment_method, customer, "default_payment_method");
  const charged = collection === "charge_automatically";
  const costs = items.some((item) => (item.price.unit_amount ?? 0) * item.quantity > 0);
  if (charged && costs && behavior !== "default_incomplete") {
    const method = ownMethod ?? world.tables.methods.get(String(customer.invoice_settings?.default_payment_method));
    if (!method) throw noMethod();
    if (behavior === "error_if_incomplete") checkPayable(method);
  }
  const subscription = startSubscription(world, {
    customer,
    items,
    collection,
    status: charged ? "incomplete" : "active",
    daysUntilDue: values.days_until_due,
    defaultMethod: ownMethod?.id,
    description: values.description,
    metadata: values.metadata,
    savesMethod: values.payment_settings?.save_default_payment_method,
    cancelAtPeriodEnd: values.cancel_at_period_end,
  });
  const invoice = draftBill(world, subscription, { reason: "subscription_create", terms: true });
  world.emit("customer.subscription.created", subscription);
  world.emit("invoice.created", invoice);
  if (charged && behavior === "default_incomplete") finalizeInvoice(world, invoice);
  else if (charged) billAtOnce(world, invoice);
  return subscription;
}

function chosenItem(world: World, item: Create["items"][number], index: number): ChosenItem {
  const price = chosenPrice(world, item, `items[${index}]`);
  if (!price) throw missingParam(`items[${index}][price]`);
  return { price, quantity: item.quantity ?? 1, metadata: item.metadata ?? {} };
}

export function checkDays(collection: string, days: number | undefined): void {
  if (collection === "send_invoice" && days === undefined) throw missingParam("days_until_due");
  if (collection === "charge_automatically" && days !== undefined) {
    throw invalidParam(
      "days_until_due",
      "You can only specify `days_until_due` if the collection_method is `send_invoice`.",
    );
  }
}

/** Refused before anything is made, as this behaviour promises. */
function checkPayable(method: StoredMethod): void {
  const outcome = outcomeOf(method);
  if (outcome.kind !== "decline" && outcome.kind !== "challenge") return;
  const declined = outcome.kind === "decline";
  const declineCode = declined ? outcome.declineCode : undefined;
  throw new StripeFault(402, {
    type: "card_error",
    code: declined ? outcome.code : "subscription_payment_intent_requires_action",
    message: declined ? outcome.message : "Payment for this subscription requires additional user action.",
    ...(declineCode ? { decline_code: declineCode } : {}),
    payment_method: shownMethod(method),
  });
}
