import type { MedusaContainer } from "@medusajs/framework/types";
import { numberOf, sumsOf } from "../checkout/cart-sums";
import type { CheckoutCart, CheckoutItem, CheckoutShipping } from "../checkout/checkout-cart";
import { database } from "../database/connection";
import { list } from "../database/list-sql";
import type { OrderRow } from "./order-rows";

const taxLines = (table: string, parent: string, id: string) =>
  list(`select tax.rate from ${table} tax where tax.${parent} = ${id} and tax.deleted_at is null order by tax.id`);
const adjustments = (table: string, parent: string, id: string) =>
  list(`select a.raw_amount from ${table} a
         where a.${parent} = ${id} and a.version = o.version and a.deleted_at is null order by a.id`);

/** An order as it stands, with all that a mail tells of it, in one statement: the platform's own query needs a dozen. */
const ORDER = `
  select o.id, o.display_id, o.email, o.locale, o.metadata, o.currency_code, o.created_at,
         (select to_jsonb(x) from (select person.metadata from customer person where person.id = o.customer_id) x) as customer,
         (select to_jsonb(a) from order_address a where a.id = o.shipping_address_id) as shipping_address,
         ${list(`select line.id, line.title, line.variant_id, line.product_title, line.variant_title, line.is_tax_inclusive,
                        item.quantity, coalesce(item.raw_unit_price, line.raw_unit_price) as raw_unit_price,
                        ${taxLines("order_line_item_tax_line", "item_id", "line.id")} as tax_lines,
                        ${adjustments("order_line_item_adjustment", "item_id", "line.id")} as adjustments
                   from order_item item
                   join order_line_item line on line.id = item.item_id
                  where item.order_id = o.id and item.version = o.version and item.deleted_at is null
                  order by line.created_at, line.id`)} as items,
         ${list(`select method.id, method.name, method.shipping_option_id, method.raw_amount, method.is_tax_inclusive,
                        ${taxLines("order_shipping_method_tax_line", "shipping_method_id", "method.id")} as tax_lines,
                        ${adjustments("order_shipping_method_adjustment", "shipping_method_id", "method.id")} as adjustments
                   from order_shipping own
                   join order_shipping_method method on method.id = own.shipping_method_id
                  where own.order_id = o.id and own.version = o.version and own.deleted_at is null
                  order by method.id`)} as shipping_methods,
         ${list(`select credit.raw_amount from order_credit_line credit
                  where credit.order_id = o.id and credit.version = o.version and credit.deleted_at is null`)} as credit_lines,
         ${list(`select parcel.id, parcel.shipped_at, parcel.canceled_at,
                        ${list(`select sent.line_item_id, sent.title, sent.quantity from fulfillment_item sent
                                 where sent.fulfillment_id = parcel.id and sent.deleted_at is null order by sent.id`)} as items,
                        ${list(`select label.tracking_number, label.tracking_url from fulfillment_label label
                                 where label.fulfillment_id = parcel.id and label.deleted_at is null order by label.id`)} as labels
                   from order_fulfillment own
                   join fulfillment parcel on parcel.id = own.fulfillment_id and parcel.deleted_at is null
                  where own.order_id = o.id and own.deleted_at is null order by parcel.id`)} as fulfillments,
         ${list(`select ${list("select taken.amount from capture taken where taken.payment_id = p.id and taken.deleted_at is null")} as captures,
                        ${list(`select back.id, back.amount from refund back
                                 where back.payment_id = p.id and back.deleted_at is null order by back.id`)} as refunds
                   from order_payment_collection own
                   join payment p on p.payment_collection_id = own.payment_collection_id and p.deleted_at is null
                  where own.order_id = o.id and own.deleted_at is null order by p.id`)} as payments
    from "order" o
   where o.id = ? and o.deleted_at is null`;

interface OrderedRow extends Omit<OrderRow, "items" | "shipping_methods"> {
  items: (CheckoutItem & OrderRow["items"][number])[];
  shipping_methods: (CheckoutShipping & { shipping_option_id: string | null })[];
  credit_lines: CheckoutCart["credit_lines"];
}

/** @returns the order in major units, added up by the platform's own rules. */
export async function readOrder(container: MedusaContainer, orderId: string): Promise<OrderRow | undefined> {
  const { rows } = await database(container).raw<OrderedRow>(ORDER, [orderId]);
  const order = rows[0];
  if (!order) return undefined;
  const sums = sumsOf(order);
  return {
    ...order,
    items: order.items.map((item, index) => ({
      ...item,
      original_total: numberOf(sums.items[index]?.original_total),
      original_subtotal: numberOf(sums.items[index]?.original_subtotal),
    })),
    total: numberOf(sums.total),
    tax_total: numberOf(sums.tax_total),
    original_item_total: numberOf(sums.original_item_total),
    original_item_subtotal: numberOf(sums.original_item_subtotal),
    original_shipping_total: numberOf(sums.original_shipping_total),
    original_shipping_subtotal: numberOf(sums.original_shipping_subtotal),
    discount_total: numberOf(sums.discount_total),
    discount_subtotal: numberOf(sums.discount_subtotal),
  };
}
