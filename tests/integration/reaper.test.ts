import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moneyOf, ordersOf, stockOf } from "./books.ts";
import { complete, eventually, filledCart, openPage, pageOf, pay } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";

let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
});
afterAll(async () => {
  await shop?.close();
});

const repair = async () => expect((await shop.admin("POST", "/admin/checkout/repair", { hours: 1 })).status).toBe(200);
const plushCart = () =>
  filledCart(shop, {
    regionId: shop.catalogue.regions.us,
    lines: [{ variantId: shop.catalogue.variantId.plush, quantity: 1 }],
  });

async function paidOrder() {
  const cart = await plushCart();
  const page = await pageOf(shop, cart.id);
  await pay(page.url);
  await complete(shop, page.id);
  const [order] = await eventually(
    () => ordersOf(shop, cart.id),
    (orders) => Number(orders[0]?.paid) === 24.99,
  );
  return { cartId: cart.id, orderId: order?.id as string, pageId: page.id };
}

const exceptionsOf = (orderId: string) =>
  shop.sql<{ kind: string; done: string; state: string; left_to_do: string | null }>(
    "select kind, done, state, left_to_do from shop_exception where order_id = $1 order by kind",
    [orderId],
  );
const reservations = (orderId: string) =>
  shop.sql(
    `select 1 from reservation_item r join order_item i on i.item_id = r.line_item_id where i.order_id = $1 and r.deleted_at is null`,
    [orderId],
  );

describe("what a dying process leaves behind", () => {
  it("an order that nothing stands behind is cancelled, its units are free again, and a person is told", async () => {
    const { orderId } = await paidOrder();
    const before = await stockOf(shop, shop.catalogue.inventoryItemId.plush);
    await shop.sql("delete from order_cart where order_id = $1", [orderId]);
    await shop.sql("delete from order_payment_collection where order_id = $1", [orderId]);
    await repair();
    const [order] = await shop.sql<{ status: string }>(`select status from "order" where id = $1`, [orderId]);
    expect(order?.status).toBe("canceled");
    expect(await reservations(orderId)).toEqual([]);
    expect((await stockOf(shop, shop.catalogue.inventoryItemId.plush)).reserved).toBe(before.reserved - 1);
    expect(await exceptionsOf(orderId)).toEqual([
      { kind: "orphan_order", done: "order_cancelled", state: "open", left_to_do: "contact_buyer" },
    ]);
  });

  it("the money of an order that was cancelled while its refund could not even be written goes back once", async () => {
    const { cartId, orderId } = await paidOrder();
    await shop.sql(
      `create function no_refund() returns trigger language plpgsql as $$ begin raise exception 'away'; end $$`,
    );
    await shop.sql(
      "create trigger no_refund before insert on stripe_intent for each row when (new.kind = 'refund') execute function no_refund()",
    );
    await shop.admin("POST", `/admin/orders/${orderId}/cancel`, {});
    await shop.sql("drop trigger no_refund on stripe_intent");
    await shop.sql("drop function no_refund()");
    expect((await ordersOf(shop, cartId))[0]?.status).toBe("canceled");
    expect(moneyOf(shop, cartId).keptMinor).toBe(2499);
    await eventually(
      async () => {
        await repair();
        return moneyOf(shop, cartId).keptMinor;
      },
      (kept) => kept === 0,
      40,
    );
    await repair();
    const refunds = await shop.sql<{ amount: string }>(
      `select r.amount from refund r join payment p on p.id = r.payment_id
         join order_payment_collection l on l.payment_collection_id = p.payment_collection_id
        where l.order_id = $1 and r.deleted_at is null`,
      [orderId],
    );
    expect(refunds.map(({ amount }) => Number(amount))).toEqual([24.99]);
    const entered = await shop.sql<{ amount: string }>(
      "select amount from order_transaction where order_id = $1 and deleted_at is null order by amount",
      [orderId],
    );
    expect(entered.map(({ amount }) => Number(amount))).toEqual([-24.99, 24.99]);
    expect(await exceptionsOf(orderId)).toEqual([]);
  });

  it("an order whose payment was not noted gets it back from Stripe, and nobody pays twice", async () => {
    const { cartId, orderId } = await paidOrder();
    await shop.sql("delete from order_transaction where order_id = $1", [orderId]);
    await shop.sql(
      `delete from capture where payment_id in (select p.id from payment p join order_payment_collection l
         on l.payment_collection_id = p.payment_collection_id where l.order_id = $1)`,
      [orderId],
    );
    await shop.sql(
      "delete from payment where payment_collection_id in (select payment_collection_id from order_payment_collection where order_id = $1)",
      [orderId],
    );
    await repair();
    const [order] = await ordersOf(shop, cartId);
    expect(order).toMatchObject({ status: "pending" });
    expect(Number(order?.paid)).toBe(24.99);
    expect(moneyOf(shop, cartId)).toEqual({ heldMinor: 0, keptMinor: 2499, captures: 1 });
    expect(await exceptionsOf(orderId)).toEqual([
      { kind: "unpaid_order", done: "payment_adopted", state: "settled", left_to_do: null },
    ]);
  });

  it("an order for which there is no money at all is cancelled", async () => {
    const { orderId, cartId } = await paidOrder();
    await shop.sql(
      `update payment set canceled_at = now() where payment_collection_id in
         (select payment_collection_id from order_payment_collection where order_id = $1)`,
      [orderId],
    );
    await shop.sql(
      "update payment_session set data = data - 'stripe_session_id' where payment_collection_id in (select payment_collection_id from cart_payment_collection where cart_id = $1)",
      [cartId],
    );
    await repair();
    const [order] = await shop.sql<{ status: string }>(`select status from "order" where id = $1`, [orderId]);
    expect(order?.status).toBe("canceled");
    expect((await exceptionsOf(orderId))[0]).toMatchObject({ kind: "unpaid_order", done: "order_cancelled" });
  });

  it("units reserved for a line that does not live are free again", async () => {
    const { orderId } = await paidOrder();
    const item = shop.catalogue.inventoryItemId.plush;
    const before = await stockOf(shop, item);
    const made = await shop.admin("POST", "/admin/reservations", {
      line_item_id: "ordli_never_came_to_be",
      inventory_item_id: item,
      location_id: shop.catalogue.locationId,
      quantity: 2,
    });
    expect(made.status).toBe(200);
    await repair();
    expect(await stockOf(shop, item)).toEqual(before);
    expect(await reservations(orderId)).toHaveLength(1);
    expect(await shop.sql("select done from shop_exception where kind = 'stray_reservation'")).toEqual([
      { done: "reservation_removed" },
    ]);
  });

  it("a payment nobody came back for becomes an order without any webhook", async () => {
    shop.stripe.deliveryMode({ drop: { count: 1000 } });
    const cart = await plushCart();
    await pay((await pageOf(shop, cart.id)).url);
    await repair();
    shop.stripe.deliveryMode({ drop: { count: 0 } });
    expect(await ordersOf(shop, cart.id)).toHaveLength(1);
    expect(moneyOf(shop, cart.id)).toEqual({ heldMinor: 0, keptMinor: 2499, captures: 1 });
  });

  it("holds whose time is over are written off, and a live one is left alone", async () => {
    const [gone, alive] = [await plushCart(), await plushCart()];
    await openPage(shop, gone.id);
    await openPage(shop, alive.id);
    await shop.sql("update stock_hold set expires_at = now() where cart_id = $1", [gone.id]);
    await repair();
    const states = await shop.sql<{ state: string; release_reason: string | null }>(
      "select state, release_reason from stock_hold where cart_id = any($1) order by array_position($1, cart_id)",
      [[gone.id, alive.id]],
    );
    expect(states).toEqual([
      { state: "released", release_reason: "expired" },
      { state: "held", release_reason: null },
    ]);
  });

  it("and doing all of it again finds nothing more to do", async () => {
    const count = async () =>
      (await shop.sql<{ n: string }>("select count(*) as n, sum(occurrences) as o from shop_exception"))[0];
    await repair();
    const before = await count();
    await repair();
    expect(await count()).toEqual(before);
  });
});
