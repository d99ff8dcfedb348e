/** A cart on its way through the checkout, between the storefront and the plugin. Plain types, no code. */
/** One address as a buyer types it, under the platform's names. */
export interface CheckoutAddress {
  first_name?: string | null;
  last_name?: string | null;
  company?: string | null;
  address_1?: string | null;
  address_2?: string | null;
  city?: string | null;
  province?: string | null;
  postal_code?: string | null;
  country_code?: string | null;
  phone?: string | null;
}

/** Any part of what a buyer says before paying; what is left out stays as it is. */
export interface CheckoutDetailsRequest {
  email?: string | undefined;
  shipping_address?: CheckoutAddress | undefined;
  billing_address?: CheckoutAddress | undefined;
  shipping_option_id?: string | undefined;
}

/** A cart as the shop's pages show it; amounts are major units. */
export interface CheckoutCartView {
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
  items: CheckoutItemView[];
  promotions: { code: string | null; is_automatic: boolean }[];
  shipping_methods: { id: string; name: string; shipping_option_id: string | null }[];
  shipping_address: CheckoutAddress | null;
  billing_address: CheckoutAddress | null;
}

export interface CheckoutItemView {
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

export interface CheckoutDelivery {
  id: string;
  name: string;
  description: string;
  amount: number;
}

export interface CheckoutCartAnswer {
  cart: CheckoutCartView;
}

export interface CheckoutDeliveriesAnswer extends CheckoutCartAnswer {
  /** The ways by which the cart can be sent to its address. */
  shipping_options: CheckoutDelivery[];
}

/** A cart begins with what is put into it. */
export interface NewCartRequest {
  region_id: string;
  locale: string;
  items: { variant_id: string; quantity: number }[];
}
