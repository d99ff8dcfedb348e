import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows";
import { DomainError } from "../../domain/errors";
import type { NewCartRequest } from "../../types/checkout-cart";
import { type CheckoutCart, type CheckoutItem, loadCheckoutCart } from "../checkout/checkout-cart";
import { checkEditionLimit } from "../checkout/edition-rule";
import { pick } from "../checkout/order-columns";
import { type Connection, database } from "../database/connection";
import { insertRows } from "../database/insert-rows";
import type { Buyer, CartRegion } from "./cart-surroundings";
import { type TaxLines, taxLinesFor } from "./cart-taxes";
import { repricedItems } from "./item-prices";
import { NEW_CART_SQL } from "./new-cart-sql";
import { checkAvailable, editionsOf, type NewLine, newLines, notSold, type SoldVariant } from "./new-lines";

export interface NewCartWish extends NewCartRequest {
  publishable_key: string;
  /** Whoever is logged in. */
  customer_id: string | undefined;
}

type Placed = Facts & { sales_channel_id: string; currency_code: string; region: CartRegion };

interface Facts {
  sales_channel_id: string | null;
  region: CartRegion | null;
  currency_code: string | null;
  buyer: Buyer | null;
  variants: SoldVariant[];
  locations: string[];
  has_automatic_promotions: boolean;
}

/** A cart with things in it, as the platform would make it, refused for the same reasons as each step on the way. */
export async function newCart(container: MedusaContainer, wish: NewCartWish): Promise<CheckoutCart> {
  const on = database(container);
  const facts = await readFacts(on, wish);
  const place = placeOf(facts);
  const { region, buyer } = place;
  const lines = newLines(wish.items, facts.variants);
  const cartId = generateEntityId(undefined, "cart");
  const person = { email: buyer?.email ?? null, customerId: buyer?.id ?? null };
  await checkEditionLimit(container, cartId, person, editionsOf(lines));
  await checkAvailable(on, lines, facts.locations);

  const draft = emptyCart(cartId, wish, place);
  const { cart, taxes } = await pricedCart(container, draft, lines, { region, buyer });
  if (cart.items.length < lines.length) throw notSold();
  await insertRows(on, cartRows(cart, taxes));
  await container.resolve(Modules.EVENT_BUS).emit({ name: "cart.created", data: { id: cartId } });
  if (facts.has_automatic_promotions)
    await updateCartPromotionsWorkflow(container).run({ input: { cart_id: cartId, promo_codes: [] } });
  return loadCheckoutCart(on, cartId);
}

/** The cart with its lines at their prices, and the tax on them; what has no price here is left out. */
export async function pricedCart(
  container: MedusaContainer,
  empty: CheckoutCart,
  lines: NewLine[],
  around: { region: CartRegion; buyer: Buyer | null },
): Promise<{ cart: CheckoutCart; taxes: TaxLines }> {
  const price_sets = Object.fromEntries(
    lines.map(({ variant }) => [variant.variant_id, variant.price_set_id as string]),
  );
  const unpriced = lines.map(({ item }) => item);
  const draft = { ...empty, items: unpriced };
  const priced = await repricedItems(container, draft, { region: around.region, price_sets }, around.buyer);
  const items = priced.filter((item) => !unpriced.includes(item));
  const cart = { ...empty, items };
  const taxes = await taxLinesFor(container, database(container), cart, around, { items, methods: [] });
  return { cart, taxes };
}

/** @throws DomainError `no_sales_channel`, `region_not_found` */
export function placeOf(facts: Facts): Placed {
  const { sales_channel_id, region, currency_code } = facts;
  if (!sales_channel_id)
    throw new DomainError("invalid_data", "no_sales_channel", "The publishable key names no channel");
  if (!region || !currency_code)
    throw new DomainError("not_found", "region_not_found", "There is no such region", { field: "region_id" });
  return { ...facts, sales_channel_id, currency_code, region };
}

export async function readFacts(on: Connection, wish: NewCartWish): Promise<Facts> {
  const { publishable_key, region_id, locale, customer_id, items } = wish;
  const variants = items.map(({ variant_id }) => variant_id);
  const bindings = [publishable_key, region_id, locale, customer_id ?? null, variants];
  return (await on.raw<Facts>(NEW_CART_SQL, bindings)).rows[0] as Facts;
}

/** Where a region is one country, that much of the address is known, and with it the tax. */
export function emptyCart(
  id: string,
  wish: NewCartWish,
  { sales_channel_id, currency_code, region, buyer }: Placed,
): CheckoutCart {
  const [country, ...others] = region.countries;
  const address = { id: generateEntityId(undefined, "caaddr"), country_code: country ?? null };
  return {
    id,
    email: buyer?.email ?? null,
    customer_id: buyer?.id ?? null,
    currency_code,
    sales_channel_id,
    region_id: wish.region_id,
    completed_at: null,
    read_at: new Date(),
    locale: wish.locale,
    metadata: { locale: wish.locale },
    total: "0",
    shipping_address: country && others.length === 0 ? address : null,
    billing_address: null,
    items: [],
    shipping_methods: [],
    credit_lines: [],
    promotions: [],
    payment_collection: null,
  };
}

const CART_COLUMNS = [
  ...["id", "email", "customer_id", "currency_code", "sales_channel_id", "region_id", "locale", "metadata"],
  "shipping_address_id",
];

function cartRows(cart: CheckoutCart, taxes: TaxLines) {
  return {
    cart_address: cart.shipping_address ? [cart.shipping_address] : [],
    cart: [pick({ ...cart, shipping_address_id: cart.shipping_address?.id }, CART_COLUMNS)],
    cart_line_item: cart.items.map((item) => ({ ...lineRow(item), cart_id: cart.id })),
    cart_line_item_tax_line: taxes.items,
  };
}

function lineRow({ tax_lines: _, adjustments: __, ...told }: CheckoutItem): Record<string, unknown> {
  const compareAt = (told.raw_compare_at_unit_price ?? null) as { value: string } | null;
  return {
    ...told,
    unit_price: told.raw_unit_price.value,
    compare_at_unit_price: compareAt?.value ?? null,
    raw_compare_at_unit_price: compareAt,
    is_custom_price: false,
  };
}
