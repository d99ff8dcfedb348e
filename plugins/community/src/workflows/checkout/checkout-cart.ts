import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { DomainError } from "../../domain/errors";

type Big = number | string | { value: string };

export interface CheckoutItem {
  id: string;
  title: string;
  product_title: string | null;
  variant_title: string | null;
  quantity: number;
  total: Big;
  product_id: string | null;
  variant_id: string | null;
  requires_shipping: boolean;
  variant: CheckoutVariant | null;
}

export interface CheckoutVariant {
  id: string;
  manage_inventory: boolean;
  allow_backorder: boolean;
  product: { id: string; status: string; metadata: unknown } | null;
  inventory_items: {
    inventory_item_id: string;
    required_quantity: number;
    inventory: {
      location_levels: {
        stocked_quantity: number;
        reserved_quantity: number;
        stock_locations: { sales_channels: { id: string }[] }[];
      }[];
    } | null;
  }[];
}

export interface CheckoutCart {
  id: string;
  email: string | null;
  customer_id: string | null;
  currency_code: string;
  sales_channel_id: string;
  region_id: string;
  completed_at: string | null;
  total: Big;
  raw_total: Big;
  shipping_address: Record<string, string | null> | null;
  items: CheckoutItem[];
  shipping_methods: { name: string; total: Big }[];
  promotions: { id: string }[];
  payment_collection: {
    id: string;
    raw_amount: Big;
    currency_code: string;
    payment_sessions: PaymentSessionRow[];
  } | null;
}

export interface PaymentSessionRow {
  id: string;
  provider_id: string;
  status: string;
  data: Record<string, unknown>;
}

const VARIANT_FIELDS = [
  "id",
  "manage_inventory",
  "allow_backorder",
  "product.id",
  "product.status",
  "product.metadata",
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
  "inventory_items.inventory.location_levels.stock_locations.sales_channels.id",
];

const CART_FIELDS = [
  "id",
  "email",
  "customer_id",
  "currency_code",
  "sales_channel_id",
  "region_id",
  "completed_at",
  "total",
  "raw_total",
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  ...VARIANT_FIELDS.map((field) => `items.variant.${field}`),
  "shipping_address.*",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "promotions.id",
  "payment_collection.id",
  "payment_collection.raw_amount",
  "payment_collection.currency_code",
  "payment_collection.payment_sessions.id",
  "payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.status",
  "payment_collection.payment_sessions.data",
];

/** The cart with all that a sale depends on, as it is now. */
export async function loadCheckoutCart(container: MedusaContainer, cartId: string): Promise<CheckoutCart> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields: CART_FIELDS, filters: { id: cartId } });
  const cart = data[0] as unknown as CheckoutCart | undefined;
  if (!cart) throw new DomainError("not_found", "cart_not_found", "There is no such cart");
  return cart;
}
