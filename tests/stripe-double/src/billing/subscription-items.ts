import type Stripe from "stripe";
import { invalidParam } from "../errors.ts";
import { newId } from "../ids.ts";
import type { Values } from "../schema.ts";
import type { World } from "../world.ts";
import { cadenceOf, namedPrice, priceFromData, type recurringPriceData } from "./catalogue.ts";
import type { Cadence } from "./periods.ts";

type Item = Stripe.SubscriptionItem;

export interface ChosenItem {
  price: Stripe.Price;
  quantity: number;
  metadata: Record<string, string>;
}

interface SentItem {
  price?: string | undefined;
  price_data?: Values<{ d: typeof recurringPriceData }>["d"];
}

export function chosenPrice(world: World, sent: SentItem, param: string): Stripe.Price | undefined {
  if (sent.price !== undefined && sent.price_data) {
    throw invalidParam(param, "You may only specify one of these parameters: price, price_data.");
  }
  const price = sent.price_data
    ? priceFromData(world, sent.price_data, `${param}[price_data]`)
    : sent.price === undefined
      ? undefined
      : namedPrice(world, sent.price, `${param}[price]`);
  if (!price) return undefined;
  cadenceOf(price, `${param}[price]`);
  if (!price.active && !sent.price_data) {
    throw invalidParam(`${param}[price]`, `The price specified is inactive. This field only accepts active prices.`);
  }
  return price;
}

/** The one rhythm and currency of a subscription. (Stripe's flexible mode allows several rhythms, the double does not.) */
export function sharedTerms(prices: Stripe.Price[]): { cadence: Cadence; currency: string } {
  const [first] = prices;
  if (!first) throw invalidParam("items", "A subscription must have at least one item.");
  const cadence = cadenceOf(first, "items");
  for (const price of prices) {
    const other = cadenceOf(price, "items");
    if (price.currency !== first.currency) {
      throw invalidParam("items", "All prices on a subscription must have the same currency.");
    }
    if (other.interval !== cadence.interval || other.count !== cadence.count) {
      throw invalidParam("items", "All prices on a subscription must have the same `recurring.interval` and count.");
    }
  }
  return { cadence, currency: first.currency };
}

export function newItem(
  world: World,
  subscription: string,
  chosen: ChosenItem,
  period: { start: number; end: number },
): Item {
  return {
    id: newId("si"),
    object: "subscription_item",
    billing_thresholds: null,
    created: world.clock.now(),
    current_period_end: period.end,
    current_period_start: period.start,
    current_trial: null,
    discounts: [],
    metadata: chosen.metadata,
    plan: planOfPrice(chosen.price),
    price: chosen.price,
    quantity: chosen.quantity,
    subscription,
    tax_rates: [],
  };
}

/** The older shape of the same price, which items still carry. */
export function planOfPrice(price: Stripe.Price): Stripe.Plan {
  return {
    id: price.id,
    object: "plan",
    active: price.active,
    amount: price.unit_amount,
    amount_decimal: price.unit_amount_decimal,
    billing_scheme: "per_unit",
    created: price.created,
    currency: price.currency,
    interval: price.recurring?.interval ?? "month",
    interval_count: price.recurring?.interval_count ?? 1,
    livemode: false,
    metadata: price.metadata,
    meter: null,
    nickname: price.nickname,
    product: price.product,
    tiers_mode: null,
    transform_usage: null,
    trial_period_days: null,
    usage_type: "licensed",
  };
}

export function itemList(subscription: string, items: Item[]): Stripe.Subscription["items"] {
  const url = `/v1/subscription_items?subscription=${subscription}`;
  return { object: "list", data: items, has_more: false, url } as Stripe.Subscription["items"];
}

export function periodOf(subscription: Stripe.Subscription): { start: number; end: number } {
  const [first] = subscription.items.data;
  return { start: first?.current_period_start ?? 0, end: first?.current_period_end ?? 0 };
}

export function cadenceOfItems(subscription: Stripe.Subscription): Cadence {
  return sharedTerms(subscription.items.data.map((item) => item.price)).cadence;
}
