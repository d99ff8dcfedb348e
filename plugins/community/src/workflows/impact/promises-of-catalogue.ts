import type { MedusaContainer } from "@medusajs/framework/types";
import { splitOrder } from "../../domain/order-split";
import type { CataloguePromisesAnswer } from "../../types/promises";
import { type SoldItemRow, soldOrder } from "../books/sold-orders";
import { oneOfEach } from "../carts/one-of-each";
import type { CheckoutCart } from "../checkout/checkout-cart";
import { type Connection, database } from "../database/connection";
import { giftsOf, goalName } from "./gifts";
import { type Giving, readGiving } from "./giving-rules";

export interface CataloguePromisesWish {
  region_id: string;
  /** Says what is sold where the reader looks. */
  publishable_key: string;
}

type Shelves = Pick<SoldItemRow, "collection_id" | "category_ids">;

const VARIANTS = `
  select v.id, p.collection_id,
         array(select c.product_category_id from product_category_product c where c.product_id = p.id order by 1) as category_ids
    from product_variant v join product p on p.id = v.product_id
   where p.status = 'published' and p.deleted_at is null and v.deleted_at is null`;

/** @throws DomainError `no_sales_channel`, `region_not_found` */
export async function promisesOfCatalogue(
  container: MedusaContainer,
  wish: CataloguePromisesWish,
): Promise<CataloguePromisesAnswer> {
  const shelves = await readShelves(database(container));
  const cart = await oneOfEach(container, { ...wish, variantIds: [...shelves.keys()] });
  const giving = await readGiving(container);
  const variants: CataloguePromisesAnswer["variants"] = {};
  for (const item of cart.items) {
    const id = item.variant_id as string;
    const gifts = giftsOfItem({ ...item, ...(shelves.get(id) as Shelves) }, cart, giving);
    if (gifts.length > 0)
      variants[id] = gifts.map(({ goal_id, amount_minor, units }) => ({ goal_id, amount_minor, units }));
  }
  const named = new Set(Object.values(variants).flatMap((gifts) => gifts.map(({ goal_id }) => goal_id)));
  return { goals: [...giving.goals.values()].filter(({ id }) => named.has(id)).map(goalName), variants };
}

async function readShelves(on: Connection): Promise<Map<string, Shelves>> {
  const { rows } = await on.raw<Shelves & { id: string }>(VARIANTS);
  return new Map(rows.map(({ id, collection_id, category_ids }) => [id, { collection_id, category_ids }]));
}

function giftsOfItem(item: SoldItemRow, cart: CheckoutCart, { rules, goals }: Giving) {
  const { id, currency_code, sales_channel_id } = cart;
  const order = { id, currency_code, sales_channel_id, created_at: new Date(), shipping_methods: [] };
  return giftsOf(splitOrder(soldOrder({ ...order, items: [item] }), rules).parts, goals, currency_code);
}
