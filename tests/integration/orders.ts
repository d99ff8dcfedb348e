import type { Admin } from "./admin-client.ts";
import { ordersOf } from "./books.ts";
import { complete, eventually, filledCart, pageOf, pay } from "./buyer.ts";
import type { TestShop } from "./harness.ts";

export interface Bought {
  cartId: string;
  orderId: string;
  email: string;
}

/** An order of one line, paid and captured. */
export async function buy(
  shop: TestShop,
  variant: keyof TestShop["catalogue"]["variantId"],
  quantity = 1,
  region: keyof TestShop["catalogue"]["regions"] = "us",
): Promise<Bought> {
  const lines = [{ variantId: shop.catalogue.variantId[variant], quantity }];
  const cart = await filledCart(shop, { regionId: shop.catalogue.regions[region], lines });
  const page = await pageOf(shop, cart.id);
  await pay(page.url);
  await complete(shop, page.id);
  const [order] = await eventually(
    () => ordersOf(shop, cart.id),
    ([found]) => Number(found?.paid) > 0,
  );
  return { cartId: cart.id, orderId: order?.id as string, email: cart.email };
}

/** For steps that are only the way to what a test is about. */
export async function mustAdmin<T>(shop: { admin: Admin }, path: string, body: unknown = {}): Promise<T> {
  const answer = await shop.admin<T>("POST", path, body);
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export async function linesOf(shop: TestShop, orderId: string): Promise<{ id: string; quantity: number }[]> {
  const rows = await shop.sql<{ id: string; quantity: string }>(
    `select item.item_id as id, item.quantity from order_item item join "order" o on o.id = item.order_id and o.version = item.version
      where o.id = $1 and item.deleted_at is null`,
    [orderId],
  );
  return rows.map(({ id, quantity }) => ({ id, quantity: Number(quantity) }));
}

export async function pack(shop: TestShop, orderId: string) {
  const items = await linesOf(shop, orderId);
  return shop.admin<{ code?: string; message?: string; data?: { reasons?: { reason: string }[] } }>(
    "POST",
    `/admin/orders/${orderId}/fulfillments`,
    { items, location_id: shop.catalogue.locationId },
  );
}

export async function parcelOf(shop: TestShop, orderId: string): Promise<string> {
  const [row] = await shop.sql<{ id: string }>(
    `select f.id from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id
      where l.order_id = $1 and f.canceled_at is null`,
    [orderId],
  );
  return row?.id as string;
}

export async function send(shop: TestShop, orderId: string) {
  const parcel = await parcelOf(shop, orderId);
  return shop.admin<{ code?: string }>("POST", `/admin/orders/${orderId}/fulfillments/${parcel}/shipments`, {
    items: await linesOf(shop, orderId),
  });
}

export async function paymentOf(
  shop: TestShop,
  orderId: string,
): Promise<{ id: string; intent: string; total: number }> {
  const [row] = await shop.sql<{ id: string; intent: string; total: string }>(
    `select p.id, p.data->>'payment_intent_id' as intent, p.amount as total from payment p
       join order_payment_collection l on l.payment_collection_id = p.payment_collection_id where l.order_id = $1`,
    [orderId],
  );
  return { id: row?.id as string, intent: row?.intent as string, total: Number(row?.total) };
}
