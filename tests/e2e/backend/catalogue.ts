import type { AdminApi } from "./admin-api.ts";

export interface VariantPrice {
  id: string;
  currency_code: string;
  amount: number;
}

export interface Variant {
  id: string;
  sku: string;
  title: string;
  manage_inventory: boolean;
  prices: VariantPrice[];
  inventory_items: { inventory_item_id: string }[];
}

export interface Product {
  id: string;
  handle: string;
  title: string;
  status: string;
  variants: Variant[];
}

interface StockLevel {
  location_id: string;
  stocked_quantity: number;
  reserved_quantity: number;
  available_quantity: number;
}

const FIELDS = "id,handle,title,status,*variants,*variants.prices,*variants.inventory_items";

export async function productByHandle(admin: AdminApi, handle: string): Promise<Product> {
  const { products } = await admin.get<{ products: Product[] }>("/admin/products", { handle, fields: FIELDS });
  const product = products[0];
  if (!product) throw new Error(`no product has the handle ${handle}`);
  return product;
}

export async function setPrice(
  admin: AdminApi,
  product: Product,
  variant: Variant,
  price: VariantPrice,
): Promise<void> {
  const prices = variant.prices.map((each) => (each.id === price.id ? price : each));
  const body = { prices: prices.map(({ id, currency_code, amount }) => ({ id, currency_code, amount })) };
  await admin.post(`/admin/products/${product.id}/variants/${variant.id}`, body);
}

/** Every stock level of a variant that is made of one item. */
export async function stockLevels(admin: AdminApi, variant: Variant): Promise<StockLevel[]> {
  const { inventory_levels } = await admin.get<{ inventory_levels: StockLevel[] }>(
    `/admin/inventory-items/${itemOf(variant)}/location-levels`,
  );
  return inventory_levels;
}

export async function setStock(admin: AdminApi, variant: Variant, locationId: string, quantity: number): Promise<void> {
  const path = `/admin/inventory-items/${itemOf(variant)}/location-levels/${locationId}`;
  await admin.post(path, { stocked_quantity: quantity });
}

/** Leaves exactly `available` units to be sold and returns what puts the old numbers back. */
export async function leaveAvailable(
  admin: AdminApi,
  variant: Variant,
  available: number,
): Promise<() => Promise<void>> {
  const levels = await stockLevels(admin, variant);
  for (const [index, level] of levels.entries()) {
    const quantity = level.reserved_quantity + (index === 0 ? available : 0);
    await setStock(admin, variant, level.location_id, quantity);
  }
  return async () => {
    for (const level of levels) await setStock(admin, variant, level.location_id, level.stocked_quantity);
  };
}

function itemOf(variant: Variant): string {
  const item = variant.inventory_items[0]?.inventory_item_id;
  if (!item || variant.inventory_items.length > 1) throw new Error(`${variant.sku} is not made of exactly one item`);
  return item;
}

/** A draft is out of the shop but not gone. */
export async function setStatus(admin: AdminApi, product: Product, status: "draft" | "published"): Promise<void> {
  await admin.post(`/admin/products/${product.id}`, { status });
}
