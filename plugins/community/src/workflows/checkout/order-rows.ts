import { generateEntityId, MathBN } from "@medusajs/framework/utils";
import type { Held } from "../../modules/stock-hold/service";
import type { Rows } from "../database/insert-rows";
import type { Adjustment, CheckoutCart, CheckoutItem, CheckoutShipping, TaxLine } from "./checkout-cart";
import { addressRow, LINE_COLUMNS, pick, rawNumber, summaryTotals, ZERO_QUANTITIES } from "./order-columns";

type Row = Record<string, unknown>;
const newId = (prefix: string) => generateEntityId(undefined, prefix);

/**
 * The rows an order consists of, as the platform would write them for this cart (a contract test holds the two against
 * each other, column by column). All of them go into the database together, or none does.
 */
export function orderRows(cart: CheckoutCart, held: Held): { orderId: string; rows: Rows } {
  const orderId = newId("order");
  const now = new Date().toISOString();
  const stamps = { created_at: now, updated_at: now };
  const shipping = addressRow(cart.shipping_address, newId("ordaddr"), stamps);
  const billing = addressRow(cart.billing_address, newId("ordaddr"), stamps);
  const lines = cart.items.map((item) => ({ item, id: newId("ordli") }));
  const methods = cart.shipping_methods.map((method) => ({ method, id: newId("ordsm") }));
  const order: Row = {
    id: orderId,
    region_id: cart.region_id,
    customer_id: cart.customer_id,
    version: 1,
    sales_channel_id: cart.sales_channel_id,
    status: "pending",
    is_draft_order: false,
    email: cart.email,
    currency_code: cart.currency_code,
    shipping_address_id: shipping?.id ?? null,
    billing_address_id: billing?.id ?? null,
    no_notification: false,
    metadata: cart.metadata,
    locale: cart.locale,
    ...stamps,
  };
  return {
    orderId,
    rows: {
      order_address: [shipping, billing].filter((row) => row !== null),
      order: [order],
      order_line_item: lines.map(({ item, id }) => lineRow(item, id, stamps)),
      order_item: lines.map(({ item, id }) => itemRow(item, id, orderId, stamps)),
      order_line_item_tax_line: lines.flatMap(({ item, id }) =>
        item.tax_lines.map((line) => ({ ...taxRow(line, "ordlitxl", stamps), item_id: id })),
      ),
      order_line_item_adjustment: lines.flatMap(({ item, id }) =>
        item.adjustments.map((each) => ({
          ...adjustmentRow(each, "ordliadj", stamps),
          is_tax_inclusive: each.is_tax_inclusive,
          item_id: id,
        })),
      ),
      order_shipping_method: methods.map(({ method, id }) => methodRow(method, id, stamps)),
      order_shipping: methods.map(({ id }) => ({
        id: newId("ordspmv"),
        order_id: orderId,
        version: 1,
        shipping_method_id: id,
        ...stamps,
      })),
      order_shipping_method_tax_line: methods.flatMap(({ method, id }) =>
        method.tax_lines.map((line) => ({ ...taxRow(line, "ordsmtxl", stamps), shipping_method_id: id })),
      ),
      order_shipping_method_adjustment: methods.flatMap(({ method, id }) =>
        method.adjustments.map((each) => ({ ...adjustmentRow(each, "ordsmadj", stamps), shipping_method_id: id })),
      ),
      order_credit_line: cart.credit_lines.map((credit) => ({
        ...pick(credit, ["amount", "raw_amount", "reference", "reference_id", "metadata"]),
        id: newId("ordcl"),
        order_id: orderId,
        version: 1,
        ...stamps,
      })),
      order_summary: [{ id: newId("ordsum"), order_id: orderId, version: 1, totals: summaryTotals(cart), ...stamps }],
      order_cart: [{ id: newId("ordercart"), order_id: orderId, cart_id: cart.id, ...stamps }],
      order_promotion: cart.promotions.map(({ id }) => ({
        id: newId("orderpromo"),
        order_id: orderId,
        promotion_id: id,
        ...stamps,
      })),
      reservation_item: lines.flatMap(({ item, id }) => reservationRows(item, id, held, stamps)),
    },
  };
}

function lineRow(item: CheckoutItem, id: string, stamps: Row): Row {
  return { ...pick(item, LINE_COLUMNS), id, metadata: item.metadata ?? {}, ...stamps };
}

function itemRow(item: CheckoutItem, lineId: string, orderId: string, stamps: Row): Row {
  return {
    id: newId("orditem"),
    order_id: orderId,
    version: 1,
    item_id: lineId,
    quantity: item.quantity,
    raw_quantity: rawNumber(item.quantity),
    ...ZERO_QUANTITIES,
    metadata: item.metadata ?? {},
    ...stamps,
  };
}

function taxRow(line: TaxLine, prefix: string, stamps: Row): Row {
  return {
    ...pick(line, ["description", "tax_rate_id", "code", "rate", "provider_id", "metadata", "data"]),
    id: newId(prefix),
    raw_rate: rawNumber(line.rate),
    ...stamps,
  };
}

function adjustmentRow(each: Adjustment, prefix: string, stamps: Row): Row {
  return {
    ...pick(each, ["description", "promotion_id", "code", "amount", "raw_amount", "provider_id"]),
    id: newId(prefix),
    version: 1,
    ...stamps,
  };
}

function methodRow(method: CheckoutShipping, id: string, stamps: Row): Row {
  const kept = ["name", "amount", "raw_amount", "is_tax_inclusive", "shipping_option_id", "data", "metadata"];
  return { ...pick(method, kept), id, description: null, is_custom_amount: false, ...stamps };
}

/** A thing that may be sold without stock is reserved all the same, at the first place that keeps it. */
function reservationRows({ variant, quantity }: CheckoutItem, lineId: string, held: Held, stamps: Row): Row[] {
  if (!variant?.manage_inventory) return [];
  return variant.parts.flatMap(({ inventory_item_id, required_quantity, location_ids }) => {
    const place = held.items.find((each) => each.inventory_item_id === inventory_item_id)?.location_id;
    const location_id = place ?? location_ids[0];
    if (!location_id) return [];
    const units = MathBN.mult(required_quantity, quantity).toFixed();
    return [
      {
        id: newId("resitem"),
        line_item_id: lineId,
        inventory_item_id,
        location_id,
        quantity: units,
        raw_quantity: rawNumber(units),
        allow_backorder: variant.allow_backorder,
        ...stamps,
      },
    ];
  });
}
