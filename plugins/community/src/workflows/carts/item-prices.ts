import type { MedusaContainer } from "@medusajs/framework/types";
import { MathBN, Modules } from "@medusajs/framework/utils";
import type { CheckoutCart, CheckoutItem } from "../checkout/checkout-cart";
import { rawNumber } from "../checkout/order-columns";
import type { Buyer, Surroundings } from "./cart-surroundings";
import { itemPriceContext } from "./price-context";

/**
 * The cart's lines at the prices they have here and now. Prices depend on the quantity, so lines of one quantity are
 * asked for together. A line whose price was agreed upon, or that is no longer sold, keeps what it has.
 */
export async function repricedItems(
  container: MedusaContainer,
  cart: CheckoutCart,
  { region, price_sets }: Pick<Surroundings, "region" | "price_sets">,
  buyer: Buyer | null,
): Promise<CheckoutItem[]> {
  if (!region) return cart.items;
  const contextOf = itemPriceContext(cart, region, buyer);
  const setOf = ({ is_custom_price, variant_id }: CheckoutItem) =>
    is_custom_price || !variant_id ? undefined : price_sets[variant_id];
  const priced = new Map<string, CheckoutItem>();
  const pricing = container.resolve(Modules.PRICING);
  for (const quantity of new Set(cart.items.map((item) => item.quantity))) {
    const lines = cart.items.filter((item) => item.quantity === quantity && setOf(item));
    const [first] = lines;
    if (!first) continue;
    const id = [...new Set(lines.map((line) => setOf(line) as string))];
    const prices = await pricing.calculatePrices({ id }, { context: contextOf(first) });
    const bySet = new Map(prices.map((price) => [price.id, price]));
    for (const line of lines) priced.set(line.id, atPrice(line, bySet.get(setOf(line) as string)));
  }
  return cart.items.map((item) => priced.get(item.id) ?? item);
}

interface Price {
  calculated_amount: unknown;
  original_amount: unknown;
  is_calculated_price_tax_inclusive?: boolean;
  calculated_price?: { price_list_type: string | null };
}

function atPrice(item: CheckoutItem, price: Price | undefined): CheckoutItem {
  const amount = price?.calculated_amount;
  if (!price || amount === undefined || amount === null) return item;
  const raw = rawNumber(amount as number);
  const isReduced =
    price.calculated_price?.price_list_type === "sale" &&
    !MathBN.eq(price.original_amount as number, amount as number) &&
    !item.raw_compare_at_unit_price;
  return {
    ...item,
    raw_unit_price: raw,
    is_tax_inclusive: price.is_calculated_price_tax_inclusive ?? false,
    ...(isReduced ? { raw_compare_at_unit_price: rawNumber(price.original_amount as number) } : {}),
  };
}
