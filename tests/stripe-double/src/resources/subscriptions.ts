import type Stripe from "stripe";
import { worldOf } from "../billing/clock-world.ts";
import { cancelAtEnd, cancelNow, changeItems, type ItemChange } from "../billing/subscription-changes.ts";
import { chosenPrice, periodOf } from "../billing/subscription-items.ts";
import { paymentSettings } from "../billing/subscription-start.ts";
import { changeSubscription, ENDED } from "../billing/subscription-status.ts";
import { customerById } from "../customer-lookup.ts";
import { missingResource, refused } from "../errors.ts";
import { expand } from "../expand.ts";
import { mergeMetadata } from "../fields.ts";
import { inTime, pageOf } from "../lists.ts";
import { attachedMethod } from "../payment-methods.ts";
import type { Routes } from "../router.ts";
import { list, readParams, text, type Values } from "../schema.ts";
import type { World } from "../world.ts";
import { checkDays, createSubscription } from "./subscription-create.ts";
import { cancelShape, createShape, listSubscriptions, updateShape } from "./subscription-params.ts";

type Subscription = Stripe.Subscription;
type Update = Values<typeof updateShape>;
const expandOnly = { expand: list(text()) };

function subscriptionById(world: World, id: string): Subscription {
  const row = world.tables.subscriptions.get(id);
  if (!row) throw missingResource("subscription", id, "id");
  return row;
}

/** What may change in each state: little before the first payment, next to nothing after the end. */
function checkEditable(subscription: Subscription, values: Update): void {
  const ended = ENDED.includes(subscription.status);
  if (!ended && subscription.status !== "incomplete") return;
  const free = ["metadata", "cancellation_details", "expand", ...(ended ? [] : ["default_payment_method"])];
  const other = Object.keys(values).filter((key) => !free.includes(key));
  if (other.length === 0) return;
  throw refused(
    ended
      ? "A canceled subscription can only update its cancellation_details and metadata."
      : "This subscription is incomplete: only its metadata and payment method can be updated.",
  );
}

function plainChanges(world: World, subscription: Subscription, values: Update): Partial<Subscription> {
  const collection = values.collection_method ?? subscription.collection_method;
  const kept = subscription.days_until_due ?? undefined;
  if (values.collection_method !== undefined || values.days_until_due !== undefined) {
    checkDays(collection, values.days_until_due ?? (collection === "send_invoice" ? kept : undefined));
  }
  const customer = customerById(world, String(subscription.customer), "customer");
  const method = values.default_payment_method;
  const saves = values.payment_settings?.save_default_payment_method;
  return {
    collection_method: collection,
    days_until_due: collection === "send_invoice" ? (values.days_until_due ?? subscription.days_until_due) : null,
    default_payment_method:
      method === undefined
        ? subscription.default_payment_method
        : attachedMethod(world, method, customer, "default_payment_method").id,
    description: values.description === undefined ? subscription.description : values.description || null,
    metadata: mergeMetadata(subscription.metadata, values.metadata),
    payment_settings: saves === undefined ? subscription.payment_settings : paymentSettings(saves),
  };
}

function itemChanges(world: World, values: Update): ItemChange[] {
  return (values.items ?? []).map((item, i) => ({
    id: item.id,
    price: item.deleted ? undefined : chosenPrice(world, item, `items[${i}]`),
    quantity: item.quantity,
    metadata: item.metadata,
    deleted: item.deleted ?? false,
  }));
}

export const subscriptionRoutes: Routes = {
  "POST /v1/subscriptions": (world, { params }) => {
    const values = readParams(createShape, params);
    return expand(world, createSubscription(world, values), values.expand ?? []);
  },

  "GET /v1/subscriptions": (world, { params }) => {
    const values = readParams(listSubscriptions, params);
    const { status } = values;
    const rows = world.tables.subscriptions
      .all()
      .filter((row) => status !== "ended" || ENDED.includes(row.status))
      .filter((row) => status !== undefined || row.status !== "canceled")
      .filter((row) => status === undefined || status === "all" || status === "ended" || row.status === status)
      .filter((row) => values.customer === undefined || row.customer === values.customer)
      .filter((row) => values.collection_method === undefined || row.collection_method === values.collection_method)
      .filter((row) => values.price === undefined || row.items.data.some((item) => item.price.id === values.price))
      .filter((row) => values.test_clock === undefined || row.test_clock === values.test_clock)
      .filter((row) => inTime(row, values.created));
    return expand(world, pageOf(rows, values, "/v1/subscriptions", "subscription"), values.expand ?? []);
  },

  "GET /v1/subscriptions/:id": (world, { params, path }) => {
    const values = readParams(expandOnly, params);
    return expand(world, subscriptionById(world, path.id ?? ""), values.expand ?? []);
  },

  "POST /v1/subscriptions/:id": (outside, { params, path }) => {
    const values = readParams(updateShape, params);
    const subscription = subscriptionById(outside, path.id ?? "");
    const world = worldOf(outside, String(subscription.customer));
    checkEditable(subscription, values);
    const items = itemChanges(world, values);
    const plain = plainChanges(world, subscription, values);
    if (items.length > 0) {
      changeItems(world, subscription, items, values.proration_behavior ?? "create_prorations", values.proration_date);
    }
    changeSubscription(world, subscription, plain);
    const ends = values.cancel_at_period_end;
    if (ends !== undefined) cancelAtEnd(world, subscription, ends, values.cancellation_details ?? {});
    else if (subscription.cancel_at_period_end && items.length > 0) {
      changeSubscription(world, subscription, { cancel_at: periodOf(subscription).end });
    }
    return expand(world, subscription, values.expand ?? []);
  },

  "DELETE /v1/subscriptions/:id": (outside, { params, path }) => {
    const values = readParams(cancelShape, params);
    const subscription = subscriptionById(outside, path.id ?? "");
    if (ENDED.includes(subscription.status)) throw missingResource("subscription", subscription.id, "id");
    cancelNow(worldOf(outside, String(subscription.customer)), subscription, {
      invoiceNow: values.invoice_now ?? false,
      prorate: values.prorate ?? false,
      details: values.cancellation_details ?? {},
    });
    return expand(outside, subscription, values.expand ?? []);
  },
};
