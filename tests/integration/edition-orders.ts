import { ordersOf } from "./books.ts";
import { complete, eventually, filledCart, newEmail, pageOf, pay } from "./buyer.ts";
import type { TestShop } from "./harness.ts";

export interface Bought {
  id: string;
  token: string;
  email: string;
}

/** What an admin and a buyer do with orders of limited editions, for tests that look at numbers and limits. */
export function editionDesk(shop: TestShop) {
  async function must<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await shop.admin<T>(method, path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  const lineOf = async (orderId: string): Promise<string> => {
    const lines = await shop.sql<{ item_id: string }>(
      `select i.item_id from order_item i join "order" o on o.id = i.order_id and o.version = i.version
        where o.id = $1 order by i.item_id`,
      [orderId],
    );
    return lines[0]?.item_id as string;
  };

  async function receive(returnId: string, lineId: string, quantity: number): Promise<void> {
    await must("POST", `/admin/returns/${returnId}/receive`, {});
    await must("POST", `/admin/returns/${returnId}/receive-items`, { items: [{ id: lineId, quantity }] });
    await must("POST", `/admin/returns/${returnId}/receive/confirm`, {});
  }

  return {
    must,
    lineOf,

    /** A paid order whose money is in the books. */
    async buy(quantity = 1, variantId = shop.catalogue.variantId.edition, email = newEmail()): Promise<Bought> {
      const lines = [{ variantId, quantity }];
      const cart = await filledCart(shop, { regionId: shop.catalogue.regions.us, lines, email });
      const page = await pageOf(shop, cart.id);
      await pay(page.url);
      const { body } = await eventually(
        () => complete(shop, page.id),
        (answer) => answer.body.status === "complete",
      );
      await eventually(
        () => ordersOf(shop, cart.id),
        ([found]) => Number(found?.paid) > 0,
      );
      if (body.status !== "complete") throw new Error(body.status);
      return { id: body.order.id, token: body.token, email };
    },

    cancel: (orderId: string) => must("POST", `/admin/orders/${orderId}/cancel`, {}),

    async ship(orderId: string, quantity: number): Promise<void> {
      const items = [{ id: await lineOf(orderId), quantity }];
      await must("POST", `/admin/orders/${orderId}/fulfillments`, { items, location_id: shop.catalogue.locationId });
    },

    /** Of the order's first line, from the request to the unit on the shelf. */
    async takeBack(orderId: string, quantity = 1): Promise<void> {
      const lineId = await lineOf(orderId);
      const location_id = shop.catalogue.locationId;
      const { return: made } = await must<{ return: { id: string } }>("POST", "/admin/returns", {
        order_id: orderId,
        location_id,
      });
      await must("POST", `/admin/returns/${made.id}/request-items`, { items: [{ id: lineId, quantity }] });
      await must("POST", `/admin/returns/${made.id}/request`, {});
      await receive(made.id, lineId, quantity);
    },

    /** One unit of the order's first line for one of a variant, agreed but not received yet. */
    async exchange(orderId: string, variantId: string): Promise<{ receive(): Promise<void> }> {
      const lineId = await lineOf(orderId);
      const path = "/admin/exchanges";
      const { exchange } = await must<{ exchange: { id: string } }>("POST", path, { order_id: orderId });
      const { return: back } = await must<{ return: { id: string } }>("POST", `${path}/${exchange.id}/inbound/items`, {
        items: [{ id: lineId, quantity: 1 }],
        location_id: shop.catalogue.locationId,
      });
      await must("POST", `${path}/${exchange.id}/outbound/items`, { items: [{ variant_id: variantId, quantity: 1 }] });
      await must("POST", `${path}/${exchange.id}/request`, {});
      return { receive: () => receive(back.id, lineId, 1) };
    },

    async refund(orderId: string, amount: number): Promise<void> {
      const [payment] = await shop.sql<{ id: string }>(
        `select p.id from payment p
           join order_payment_collection l on l.payment_collection_id = p.payment_collection_id
          where l.order_id = $1 and p.captured_at is not null`,
        [orderId],
      );
      await must("POST", `/admin/payments/${payment?.id}/refund`, { amount });
    },

    /** Everything the clocks do each minute, at once. */
    clock: () => must("POST", "/admin/checkout/repair", { hours: 1 }),
  };
}
