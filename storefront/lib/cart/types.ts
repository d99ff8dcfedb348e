import type { AddressField } from "../addresses/address.ts";

type RawAddress = Partial<Record<AddressField, string | null>>;

/** The fields of a cart that the shop asks for; amounts are major units, as Medusa keeps them. */
export interface Cart {
  id: string;
  email: string | null;
  locale: string | null;
  region_id: string;
  currency_code: string;
  completed_at: string | null;
  metadata: Record<string, unknown> | null;
  customer: { id: string } | null;
  total: number;
  tax_total: number;
  discount_total: number;
  discount_subtotal: number;
  original_item_total: number;
  original_item_subtotal: number;
  shipping_total: number;
  shipping_subtotal: number;
  items: CartItem[];
  promotions: { code: string | null; is_automatic: boolean }[];
  shipping_methods: { id: string; name: string; shipping_option_id: string | null }[];
  shipping_address: RawAddress | null;
  billing_address: RawAddress | null;
}

export interface CartItem {
  id: string;
  variant_id: string | null;
  product_title: string | null;
  variant_title: string | null;
  title: string;
  quantity: number;
  unit_price: number;
  original_total: number;
  original_subtotal: number;
}

export interface ShippingChoice {
  id: string;
  name: string;
  /** "2–4 days" */
  promise: string;
  amountMajor: number;
}
