import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OrderlessReason } from "../../types/mails";

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
  payments?: PaymentRow[];
  total: number;
  tax_total: number;
  original_item_total: number;
  original_item_subtotal: number;
  original_shipping_total: number;
  original_shipping_subtotal: number;
  discount_total: number;
  discount_subtotal: number;
}

export interface ReturnedPaymentRow {
  email: string;
  locale: string | null;
  reason: OrderlessReason | null;
  currency: string;
  amount_minor: string;
}

/** A payment that never became an order is told to whoever paid. */
export async function loadReturnedPayment(
  container: MedusaContainer,
  paymentIntentId: string,
): Promise<ReturnedPaymentRow | undefined> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await connection.raw<{ rows: ReturnedPaymentRow[] }>(
    `select email, details->>'locale' as locale, details->>'reason' as reason, currency, amount_minor
       from shop_exception where kind = 'payment_without_order' and subject = :paymentIntentId`,
    { paymentIntentId },
  );
  return rows[0];
}
