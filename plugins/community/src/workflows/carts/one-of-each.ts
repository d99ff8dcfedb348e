import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import type { CheckoutCart, TaxLine } from "../checkout/checkout-cart";
import { database } from "../database/connection";
import { emptyCart, placeOf, pricedCart, readFacts } from "./new-cart";
import { newLines } from "./new-lines";

export interface OneOfEachWish {
  variantIds: string[];
  region_id: string;
  publishable_key: string;
}

/**
 * A cart that is written nowhere, with one of each of these variants at its price and with its tax; what is not sold here
 * is left out. Where a region is several countries the tax is that of the first one.
 * @throws DomainError `no_sales_channel`, `region_not_found`
 */
export async function oneOfEach(
  container: MedusaContainer,
  { variantIds, region_id, publishable_key }: OneOfEachWish,
): Promise<CheckoutCart> {
  const items = variantIds.map((variant_id) => ({ variant_id, quantity: 1 }));
  const wish = { region_id, publishable_key, locale: "en" as const, customer_id: undefined, items };
  const facts = await readFacts(database(container), wish);
  const place = placeOf(facts);
  const sold = facts.variants.filter(({ is_sold, price_set_id }) => is_sold && price_set_id);
  const isSold = (id: string) => sold.some(({ variant_id }) => variant_id === id);
  const lines = newLines(
    items.filter(({ variant_id }) => isSold(variant_id)),
    sold,
  );
  const [country_code = null] = place.region.countries;
  const address = { id: generateEntityId(undefined, "caaddr"), country_code };
  const empty = { ...emptyCart("cart_of_nobody", wish, place), shipping_address: address };
  const { cart, taxes } = await pricedCart(container, empty, lines, { region: place.region, buyer: null });
  const taxOf = (id: string) => taxes.items.filter(({ item_id }) => item_id === id) as TaxLine[];
  return { ...cart, items: cart.items.map((item) => ({ ...item, tax_lines: taxOf(item.id) })) };
}
