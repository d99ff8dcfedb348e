import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";
import type { CheckoutCart, CheckoutShipping } from "../checkout/checkout-cart";
import { rawNumber } from "../checkout/order-columns";
import type { Connection } from "../database/connection";
import type { Surroundings } from "./cart-surroundings";
import { deliveryNotOffered } from "./check-details";
import { type DeliveryOption, flatPriced, isFlat, offeredDeliveries } from "./delivery-options";

export interface ChosenDelivery {
  /** What the cart is sent by from now on: kept, at today's price, or new. */
  methods: CheckoutShipping[];
  added: CheckoutShipping[];
  goneIds: string[];
  /** A carrier works out a price here; the platform has to ask it once the address is written. */
  needsPlatform: boolean;
}

/**
 * The deliveries of a cart after its details have changed, as the platform would leave them: the chosen one takes the
 * place of those for the same kind of parcel, and one that does not serve the address any more goes.
 */
export async function chosenDelivery(
  container: MedusaContainer,
  on: Connection,
  cart: CheckoutCart,
  around: Surroundings,
  wantedId: string | undefined,
): Promise<ChosenDelivery> {
  const before = cart.shipping_methods;
  if (!wantedId && before.length === 0) return { methods: [], added: [], goneIds: [], needsPlatform: false };
  const ids = new Set([wantedId, ...before.map(({ shipping_option_id }) => shipping_option_id)]);
  const offered = (await offeredDeliveries(on, cart)).filter(({ id }) => ids.has(id));
  if (wantedId && !offered.some(({ id }) => id === wantedId)) throw deliveryNotOffered();
  if (!offered.every(isFlat)) return { methods: before, added: [], goneIds: [], needsPlatform: true };

  const priced = await flatPriced(container, cart, offered);
  const wanted = wantedId ? priced.find(({ id }) => id === wantedId) : undefined;
  if (wantedId && !wanted) throw deliveryNotOffered();
  const kept = keptMethods(before, priced, wanted, around);
  const added = wanted ? [await newMethod(container, cart, wanted)] : [];
  const keptIds = new Set(kept.map(({ id }) => id));
  const goneIds = before.map(({ id }) => id).filter((id) => !keptIds.has(id));
  const methods = [...kept, ...added];
  if (!added.length || !offered.some(({ price_asks_total }) => price_asks_total))
    return { methods, added, goneIds, needsPlatform: false };
  // A price that asks for the cart's total asks for it with the delivery in it.
  const again = await flatPriced(container, { ...cart, shipping_methods: methods }, offered);
  const settled = methods.map((method) => atPrice(method, again) ?? method);
  return { methods: settled, added: settled.slice(kept.length), goneIds, needsPlatform: false };
}

function keptMethods(
  before: CheckoutShipping[],
  priced: DeliveryOption[],
  wanted: DeliveryOption | undefined,
  { delivery_profiles, needed_profiles }: Surroundings,
): CheckoutShipping[] {
  const profileOf = (method: CheckoutShipping) => delivery_profiles[String(method.shipping_option_id)] ?? null;
  const isReplaced = (method: CheckoutShipping) =>
    wanted && (profileOf(method) === null || profileOf(method) === wanted.shipping_profile_id);
  const staying = before.filter((method) => !isReplaced(method));
  const isOneOfMany = staying.length + (wanted ? 1 : 0) > 1;
  return staying.flatMap((method) => {
    const profile = profileOf(method);
    if (isOneOfMany && profile && !needed_profiles.includes(profile)) return [];
    return atPrice(method, priced) ?? [];
  });
}

function atPrice(method: CheckoutShipping, priced: DeliveryOption[]): CheckoutShipping | undefined {
  const option = priced.find(({ id }) => id === method.shipping_option_id);
  return option && { ...method, ...priceOf(option) };
}

const priceOf = ({ name, amount, is_tax_inclusive }: DeliveryOption) => ({
  name,
  raw_amount: rawNumber(amount),
  is_tax_inclusive,
});

async function newMethod(
  container: MedusaContainer,
  cart: CheckoutCart,
  option: DeliveryOption,
): Promise<CheckoutShipping> {
  const data = await container
    .resolve(Modules.FULFILLMENT)
    .validateFulfillmentData(option.provider_id, option.data ?? {}, {}, cart as never);
  return {
    id: generateEntityId(undefined, "casm"),
    ...priceOf(option),
    shipping_option_id: option.id,
    data: data ?? {},
    tax_lines: [],
    adjustments: [],
    total: "0",
  };
}
