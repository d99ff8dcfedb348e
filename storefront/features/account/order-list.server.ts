import type { Caller } from "~/lib/cart/cart-api.server";
import { findVariant, variantPicture } from "~/lib/catalogue/find-variant";
import type { Catalogue, Picture } from "~/lib/catalogue/types";
import { medusa } from "~/lib/medusa.server";
import { numbersOfCustomer } from "~/lib/orders/numbers.server";

export interface OrderCard {
  id: string;
  displayId: number;
  placedAt: string;
  totalMajor: number;
  currencyCode: string;
  isCancelled: boolean;
  itemCount: number;
  pictures: Picture[];
  /** Units of limited editions, by edition. */
  editions: { lineId: string; numbers: number[]; size: number | null }[];
}

interface RawOrder {
  id: string;
  display_id: number;
  created_at: string;
  status: string;
  total: number;
  currency_code: string;
  items: { variant_id: string | null; quantity: number }[];
}

export const pageSize = 10;
const fields = "id,display_id,created_at,status,total,currency_code,items.variant_id,items.quantity";

/** The customer's orders, the newest first. */
export const listOrders = async (caller: Caller, catalogue: Catalogue, page: number) => {
  const { orders, count } = await medusa<{ orders: RawOrder[]; count: number }>("/store/orders", {
    ...caller,
    query: { fields, order: "-created_at", limit: pageSize, offset: (page - 1) * pageSize },
  });
  const editions = await numbersOfCustomer(
    orders.flatMap(({ items }) => items),
    catalogue,
    caller,
  );
  const cards: OrderCard[] = orders.map((order) => ({
    id: order.id,
    displayId: order.display_id,
    placedAt: order.created_at,
    totalMajor: order.total,
    currencyCode: order.currency_code,
    isCancelled: order.status === "canceled",
    itemCount: order.items.reduce((sum, { quantity }) => sum + quantity, 0),
    pictures: order.items.slice(0, 4).flatMap(({ variant_id }) => {
      const found = findVariant(catalogue, variant_id);
      const picture = found && variantPicture(found);
      return picture ? [picture] : [];
    }),
    editions: editions
      .filter(({ order_id }) => order_id === order.id)
      .map(({ line_item_id: lineId, numbers, size }) => ({ lineId, numbers, size })),
  }));
  return { cards, pageCount: Math.max(1, Math.ceil(count / pageSize)) };
};
