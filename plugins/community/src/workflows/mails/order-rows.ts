import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

export interface AddressRow {
  first_name?: string | null;
  last_name?: string | null;
  company?: string | null;
  address_1?: string | null;
  address_2?: string | null;
  city?: string | null;
  province?: string | null;
  postal_code?: string | null;
  country_code?: string | null;
}

export interface ItemRow {
  id: string;
  title: string;
  variant_id?: string | null;
  product_title?: string | null;
  variant_title?: string | null;
  quantity: number;
  is_tax_inclusive?: boolean;
  original_total: number;
  original_subtotal: number;
}

export interface FulfillmentRow {
  id: string;
  shipped_at?: string | Date | null;
  canceled_at?: string | Date | null;
  items?: { line_item_id?: string | null; title: string; quantity: number }[];
  labels?: { tracking_number?: string | null; tracking_url?: string | null }[];
}

export interface PaymentRow {
  captures?: { amount: number }[];
  refunds?: { id: string; amount: number }[];
}

export interface OrderRow {
  id: string;
  display_id: number;
  email: string;
  locale?: string | null;
  metadata?: Record<string, unknown> | null;
  currency_code: string;
  created_at: string | Date;
  customer?: { metadata?: Record<string, unknown> | null } | null;
  items: ItemRow[];
  shipping_address?: AddressRow | null;
  shipping_methods?: { name: string; shipping_option_id?: string | null }[];
  fulfillments?: FulfillmentRow[];
  payment_collections?: { payments?: PaymentRow[] }[];
  total: number;
  tax_total: number;
  original_item_total: number;
  original_item_subtotal: number;
  original_shipping_total: number;
  original_shipping_subtotal: number;
  discount_total: number;
  discount_subtotal: number;
}

const FIELDS = [
  "id",
  "display_id",
  "email",
  "locale",
  "metadata",
  "currency_code",
  "created_at",
  "customer.metadata",
  "items.*",
  "items.original_total",
  "items.original_subtotal",
  "shipping_address.*",
  "shipping_methods.*",
  "fulfillments.id",
  "fulfillments.shipped_at",
  "fulfillments.canceled_at",
  "fulfillments.items.*",
  "fulfillments.labels.*",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
  "total",
  "tax_total",
  "original_item_total",
  "original_item_subtotal",
  "original_shipping_total",
  "original_shipping_subtotal",
  "discount_total",
  "discount_subtotal",
];

export async function loadOrder(container: MedusaContainer, orderId: string): Promise<OrderRow | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } });
  return data[0] as unknown as OrderRow | undefined;
}

export interface OrderlessRefundRow {
  email: string;
  locale: string | null;
  country_code: string | null;
  currency_code: string;
  amount: string;
}

/** A refund whose payment never became an order is told to the e-mail of the cart. */
export async function loadOrderlessRefund(
  container: MedusaContainer,
  refundId: string,
): Promise<OrderlessRefundRow | undefined> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: OrderlessRefundRow[] }>(
    `select c.email, coalesce(c.locale, c.metadata ->> 'locale') as locale, a.country_code, p.currency_code, r.amount
     from refund r join payment p on p.id = r.payment_id
     join cart_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
     join cart c on c.id = l.cart_id left join cart_address a on a.id = c.shipping_address_id
     where r.id = :refundId limit 1`,
    { refundId },
  );
  return rows[0];
}
