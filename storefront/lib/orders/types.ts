import type { AddressField } from "../addresses/address.ts";

/** The fields of an order that its page shows; amounts are major units. */
export interface Order {
  id: string;
  display_id: number;
  status: string;
  email: string | null;
  created_at: string;
  canceled_at: string | null;
  currency_code: string;
  total: number;
  tax_total: number;
  discount_total: number;
  discount_subtotal: number;
  original_item_total: number;
  original_item_subtotal: number;
  shipping_total: number;
  shipping_subtotal: number;
  items: OrderItem[];
  shipping_methods: { name: string }[];
  shipping_address: Partial<Record<AddressField, string | null>> | null;
  fulfillments?: Fulfillment[];
  payment_collections?: PaymentCollection[];
}

export interface OrderItem {
  id: string;
  variant_id: string | null;
  title: string;
  product_title: string | null;
  variant_title: string | null;
  quantity: number;
  unit_price: number;
  is_tax_inclusive: boolean;
  original_total: number;
  original_subtotal: number;
}

export interface Fulfillment {
  id: string;
  packed_at: string | null;
  shipped_at: string | null;
  delivered_at: string | null;
  canceled_at: string | null;
  items?: { title: string; quantity: number }[];
  labels?: { tracking_number: string; tracking_url: string | null }[];
}

export interface PaymentCollection {
  status: string;
  amount: number;
  captured_amount: number | null;
  refunded_amount: number | null;
  payments?: { captured_at: string | null; canceled_at: string | null }[];
}
