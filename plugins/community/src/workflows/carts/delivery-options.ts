import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows";
import { type DeliveryRule, isOfferedInShop } from "../../domain/delivery-rules";
import type { CheckoutCart } from "../checkout/checkout-cart";
import type { Connection } from "../database/connection";
import { DELIVERY_SQL } from "./delivery-sql";
import { deliveryPriceContext } from "./price-context";

export interface OfferedDelivery {
  id: string;
  name: string;
  description: string;
  shipping_profile_id: string | null;
  provider_id: string;
  data: Record<string, unknown> | null;
  /** "flat" is a price of the shop's own; anything else is worked out by a carrier. */
  price_type: string;
  price_set_id: string | null;
  /** Its price depends on the cart's total, which the price itself is part of. */
  price_asks_total: boolean;
}

export interface DeliveryOption extends OfferedDelivery {
  /** Major units, as the platform's pricing gives them. */
  amount: number;
  is_tax_inclusive: boolean;
}

/** The ways by which this cart could be sent to the address it has. */
export async function offeredDeliveries(on: Connection, cart: CheckoutCart): Promise<OfferedDelivery[]> {
  const { country_code, province, city, postal_code } = cart.shipping_address ?? {};
  const place = [country_code, province, city, postal_code].map((part) => part || null);
  const { rows } = await on.raw<OfferedDelivery & { rules: DeliveryRule[] }>(DELIVERY_SQL, [
    cart.sales_channel_id,
    cart.locale,
    ...place,
  ]);
  return rows.filter(({ rules }) => isOfferedInShop(rules)).map(({ rules: _, ...option }) => option);
}

/** The shop's own prices, for this cart as it is handed in; what has no price here cannot be chosen. */
export async function flatPriced(
  container: MedusaContainer,
  cart: CheckoutCart,
  offered: OfferedDelivery[],
): Promise<DeliveryOption[]> {
  const id = offered.flatMap(({ price_set_id }) => (price_set_id ? [price_set_id] : []));
  if (id.length === 0) return [];
  const pricing = container.resolve(Modules.PRICING);
  const prices = await pricing.calculatePrices({ id }, { context: deliveryPriceContext(cart) });
  const bySet = new Map(prices.map((price) => [price.id, price]));
  return withPrices(offered, ({ price_set_id }) => {
    const price = bySet.get(price_set_id ?? "");
    return { amount: price?.calculated_amount, isTaxInclusive: price?.is_calculated_price_tax_inclusive };
  });
}

/** Every way for the cart as it stands in the database; carriers are asked by the platform, at its own pace. */
export async function deliveryOptions(
  container: MedusaContainer,
  on: Connection,
  cart: CheckoutCart,
): Promise<DeliveryOption[]> {
  const offered = await offeredDeliveries(on, cart);
  if (offered.every(isFlat)) return flatPriced(container, cart, offered);
  const { result } = await listShippingOptionsForCartWithPricingWorkflow(container).run({
    input: { cart_id: cart.id, options: offered.map(({ id }) => ({ id })), is_return: false },
  });
  const byId = new Map((result as PricedByPlatform[]).map((option) => [option.id, option]));
  return withPrices(offered, ({ id }) => {
    const priced = byId.get(id);
    return { amount: priced?.amount, isTaxInclusive: priced?.is_tax_inclusive };
  });
}

export const isFlat = ({ price_type }: OfferedDelivery): boolean => price_type === "flat";

interface PricedByPlatform {
  id: string;
  amount?: number | null;
  is_tax_inclusive?: boolean;
}

interface Price {
  amount: unknown;
  isTaxInclusive: boolean | undefined;
}

function withPrices(offered: OfferedDelivery[], priceOf: (option: OfferedDelivery) => Price): DeliveryOption[] {
  return offered.flatMap((option) => {
    const { amount, isTaxInclusive } = priceOf(option);
    if (amount === undefined || amount === null) return [];
    return [{ ...option, amount: Number(amount), is_tax_inclusive: isTaxInclusive ?? false }];
  });
}
