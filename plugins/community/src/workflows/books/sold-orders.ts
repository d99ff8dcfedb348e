import { MathBN } from "@medusajs/framework/utils";
import { toMinorUnits } from "../../domain/minor-units";
import type { SoldOrder, SoldOrderLine } from "../../domain/order-split";
import { type Sum, sumsOf, textOf } from "../checkout/cart-sums";
import type { CheckoutItem, CheckoutShipping } from "../checkout/checkout-cart";
import type { Connection } from "../database/connection";
import { list } from "../database/list-sql";

const children = (table: string, parent: string, id: string) =>
  list(
    `select child.* from ${table} child where child.${parent} = ${id} and child.deleted_at is null order by child.id`,
  );

const CATEGORIES = `array(select category.product_category_id from product_category_product category
                               where category.product_id = line.product_id order by 1)`;

/** As they were ordered: later changes of an order have captures and refunds of their own. */
const ORDERS = `
  select o.id, o.currency_code, o.created_at, o.sales_channel_id,
         ${list(`select line.*, item.quantity, p.collection_id, ${CATEGORIES} as category_ids,
                        ${children("order_line_item_tax_line", "item_id", "line.id")} as tax_lines,
                        ${children("order_line_item_adjustment", "item_id", "line.id")} as adjustments
                   from order_item item
                   join order_line_item line on line.id = item.item_id
                   left join product p on p.id = line.product_id
                  where item.order_id = o.id and item.version = 1 order by line.id`)} as items,
         ${list(`select method.*,
                        ${children("order_shipping_method_tax_line", "shipping_method_id", "method.id")} as tax_lines,
                        ${children("order_shipping_method_adjustment", "shipping_method_id", "method.id")} as adjustments
                   from order_shipping own
                   join order_shipping_method method on method.id = own.shipping_method_id
                  where own.order_id = o.id and own.version = 1 order by method.id`)} as shipping_methods
    from "order" o
   where o.id = any(?)`;

/** As it would be ordered now. */
const CARTS = `
  select c.id, c.currency_code, now() as created_at, c.sales_channel_id,
         ${list(`select line.*, p.collection_id, ${CATEGORIES} as category_ids,
                        ${children("cart_line_item_tax_line", "item_id", "line.id")} as tax_lines,
                        ${children("cart_line_item_adjustment", "item_id", "line.id")} as adjustments
                   from cart_line_item line
                   left join product p on p.id = line.product_id
                  where line.cart_id = c.id and line.deleted_at is null order by line.id`)} as items,
         ${list(`select method.*,
                        ${children("cart_shipping_method_tax_line", "shipping_method_id", "method.id")} as tax_lines,
                        ${children("cart_shipping_method_adjustment", "shipping_method_id", "method.id")} as adjustments
                   from cart_shipping_method method
                  where method.cart_id = c.id and method.deleted_at is null order by method.id`)} as shipping_methods
    from cart c
   where c.id = ? and c.deleted_at is null`;

export interface SoldItemRow extends CheckoutItem {
  collection_id: string | null;
  category_ids: string[];
}

export interface OrderRow {
  id: string;
  currency_code: string;
  created_at: Date;
  sales_channel_id: string | null;
  items: SoldItemRow[];
  shipping_methods: CheckoutShipping[];
}

/** @returns what was sold, by order id; each amount is rounded to minor units by itself. */
export async function readSoldOrders(on: Connection, orderIds: readonly string[]): Promise<Map<string, SoldOrder>> {
  const { rows } = await on.raw<OrderRow>(ORDERS, [[...orderIds]]);
  return new Map(rows.map((row) => [row.id, soldOrder(row)]));
}

/** @returns null when there is no such cart. */
export async function readSoldCart(on: Connection, cartId: string): Promise<SoldOrder | null> {
  const [row] = (await on.raw<OrderRow>(CARTS, [cartId])).rows;
  return row ? soldOrder(row) : null;
}

export function soldOrder(row: OrderRow): SoldOrder {
  const sums = sumsOf({ ...row, credit_lines: [] });
  const minor = (sum: Sum) => toMinorUnits(textOf(sum), row.currency_code);
  const net = ({ subtotal, discount_subtotal }: { subtotal: Sum; discount_subtotal: Sum }) =>
    minor(MathBN.sub(subtotal as never, discount_subtotal as never));
  return {
    currencyCode: row.currency_code,
    orderedAt: row.created_at,
    lines: row.items.map((item, index) => lineOf(row, item, net(sums.items[index] as never))),
    shippingMinor: sums.shipping_methods.reduce((total, method) => total + net(method), 0n),
    totalMinor: minor(sums.total),
  };
}

const lineOf = (order: OrderRow, item: SoldItemRow, baseMinor: bigint): SoldOrderLine => ({
  item: {
    productId: item.product_id,
    variantId: item.variant_id,
    categoryIds: item.category_ids,
    collectionId: item.collection_id,
    salesChannelId: order.sales_channel_id,
    tierId: null,
    partnerId: null,
  },
  quantity: Number(item.quantity),
  baseMinor: baseMinor > 0n ? baseMinor : 0n,
});
