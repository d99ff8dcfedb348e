import Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moneyOf, ordersOf } from "./books.ts";
import { call, complete, eventually, filledCart, must, openPage, pageOf, pay } from "./buyer.ts";
import { openShop, type TestShop, WEBHOOK_SECRET } from "./harness.ts";

let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
});
afterAll(async () => {
  await shop?.close();
});

async function paidPage(options: { quietly?: boolean } = {}) {
  const lines = [{ variantId: shop.catalogue.variantId.plush, quantity: 1 }];
  const cart = await filledCart(shop, { regionId: shop.catalogue.regions.us, lines });
  const page = await pageOf(shop, cart.id);
  if (options.quietly) shop.stripe.deliveryMode({ drop: { count: 1000 } });
  await pay(page.url);
  return { cartId: cart.id, pageId: page.id };
}

const repair = () => shop.admin<{ fetched: { missed: number } }>("POST", "/admin/checkout/repair", { hours: 1 });
const settled = (cartId: string) =>
  eventually(
    () => ordersOf(shop, cartId),
    ([order]) => Number(order?.paid) === 24.99,
  );
const kept = { heldMinor: 0, keptMinor: 2499, captures: 1 };

describe("webhooks", () => {
  const send = async (payload: string, signature: string) => {
    const headers = { "content-type": "application/json", "stripe-signature": signature };
    return (await fetch(`${shop.backendUrl}/hooks/stripe`, { method: "POST", headers, body: payload })).status;
  };
  const sign = (payload: string, secondsAway = 0, secret = WEBHOOK_SECRET) => {
    const timestamp = Math.floor(Date.now() / 1000) + secondsAway;
    return Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
  };
  const event = (id: string) =>
    JSON.stringify({
      id,
      object: "event",
      type: "charge.refunded",
      data: { object: { id: "ch_1", object: "charge" } },
    });
  const rows = (id: string) =>
    shop.sql<{ applied_at: Date | null }>("select applied_at from stripe_inbox where id = $1", [id]);

  it("are stored once, however often they come, and applied", async () => {
    const payload = event("evt_genuine");
    const statuses = await Promise.all(Array.from({ length: 5 }, () => send(payload, sign(payload))));
    expect(new Set(statuses)).toEqual(new Set([200]));
    const stored = await eventually(
      () => rows("evt_genuine"),
      ([row]) => row?.applied_at !== null,
    );
    expect(stored).toHaveLength(1);
  });

  it.each([
    ["forged", 0, "whsec_somebody_else"],
    ["old", -301, WEBHOOK_SECRET],
    ["from the future", 301, WEBHOOK_SECRET],
  ])("that are %s are refused and leave nothing", async (_name, secondsAway, secret) => {
    const payload = event(`evt_refused_${secondsAway}`);
    expect(await send(payload, sign(payload, secondsAway, secret))).toBe(400);
    expect(await send(payload, "")).toBe(400);
    expect(await send(`${payload} `, sign(payload))).toBe(400);
    expect(await rows(`evt_refused_${secondsAway}`)).toEqual([]);
  });

  it("that were lost for good are fetched by the sweep, and nothing happens twice", async () => {
    const { cartId } = await paidPage({ quietly: true });
    expect(await ordersOf(shop, cartId)).toEqual([]);
    const { status, body } = await repair();
    expect(status).toBe(200);
    expect(body.fetched.missed).toBeGreaterThan(0);
    shop.stripe.deliveryMode({ drop: { count: 0 } });
    await settled(cartId);
    await repair();
    expect(moneyOf(shop, cartId)).toEqual(kept);
    expect(await ordersOf(shop, cartId)).toHaveLength(1);
  });
});

describe("replies that never arrive", () => {
  it("of a capture: the money moves once and the books know it", async () => {
    shop.stripe.deliveryMode({ drop: { count: 1000 } });
    const { cartId, pageId } = await paidPage({ quietly: true });
    shop.stripe.failNextCall({ kind: "lost_reply", method: "POST", path: "/v1/payment_intents", times: 3 });
    expect((await complete(shop, pageId)).body.status).toBe("complete");
    shop.stripe.clearFaults();
    shop.stripe.deliveryMode({ drop: { count: 0 } });
    await settled(cartId);
    expect(moneyOf(shop, cartId)).toEqual(kept);
  });

  it("of a capture while Stripe is down: the order stands and the money is taken later, once", async () => {
    const { cartId, pageId } = await paidPage({ quietly: true });
    shop.stripe.failNextCall({ kind: "status", status: 503, method: "POST", path: "/v1/payment_intents", times: 3 });
    expect((await complete(shop, pageId)).body.status).toBe("complete");
    expect(moneyOf(shop, cartId)).toMatchObject({ heldMinor: 2499, captures: 0 });
    shop.stripe.clearFaults();
    await Promise.all([repair(), repair(), complete(shop, pageId)]);
    shop.stripe.deliveryMode({ drop: { count: 0 } });
    await settled(cartId);
    expect(moneyOf(shop, cartId)).toEqual(kept);
  });

  it("of a partial refund: it is written down and goes out once, and a second one still goes out", async () => {
    const { cartId, pageId } = await paidPage();
    await complete(shop, pageId);
    await settled(cartId);
    const [payment] = await shop.sql<{ id: string }>(
      `select p.id from payment p join cart_payment_collection c on c.payment_collection_id = p.payment_collection_id where c.cart_id = $1`,
      [cartId],
    );
    const refund = () => shop.admin("POST", `/admin/payments/${payment?.id}/refund`, { amount: 5 });
    shop.stripe.failNextCall({ kind: "lost_reply", method: "POST", path: "/v1/refunds", times: 3 });
    shop.stripe.failNextCall({ kind: "status", status: 503, method: "GET", path: "/v1/refunds", times: 30 });
    expect((await refund()).status).toBe(200);
    shop.stripe.clearFaults();
    await Promise.all([repair(), repair()]);
    expect(moneyOf(shop, cartId).keptMinor).toBe(1999);
    expect((await refund()).status).toBe(200);
    await repair();
    expect(moneyOf(shop, cartId).keptMinor).toBe(1499);
  });

  it("of our own database after a refund has gone: nobody sends it again, and the books know it in the end", async () => {
    const { cartId, pageId } = await paidPage();
    await complete(shop, pageId);
    const [order] = await settled(cartId);
    const [payment] = await shop.sql<{ id: string }>(
      "select p.id from payment p join order_payment_collection l using (payment_collection_id) where l.order_id = $1",
      [order?.id],
    );
    const refund = (amount: number) => shop.admin("POST", `/admin/payments/${payment?.id}/refund`, { amount });
    // What the platform does with its row when anything fails after its provider was asked.
    const takeBack = async () => {
      await shop.sql("update refund set deleted_at = now() where payment_id = $1", [payment?.id]);
      await shop.sql("delete from order_transaction where order_id = $1 and amount < 0", [order?.id]);
    };
    expect((await refund(3)).status).toBe(200);
    await takeBack();
    expect((await refund(3)).status).toBe(200);
    expect(moneyOf(shop, cartId).keptMinor).toBe(2199);
    await takeBack();
    await repair();
    await repair();
    const [books] = await shop.sql<{ refunded: string; rows: number }>(
      `select s.totals->>'refunded_total' as refunded,
              (select count(*) from refund where payment_id = $2 and deleted_at is null)::int as rows
         from order_summary s where s.order_id = $1`,
      [order?.id, payment?.id],
    );
    expect({ ...books, refunded: Number(books?.refunded) }).toEqual({ refunded: 3, rows: 1 });
    expect(moneyOf(shop, cartId).keptMinor).toBe(2199);
  });

  it("of a refund while Stripe is down: the order is cancelled, and the money follows", async () => {
    const { cartId, pageId } = await paidPage();
    await complete(shop, pageId);
    const [order] = await settled(cartId);
    shop.stripe.failNextCall({ kind: "status", status: 503, path: "/v1/refunds", times: 30 });
    expect((await shop.admin("POST", `/admin/orders/${order?.id}/cancel`, {})).status).toBe(200);
    expect(moneyOf(shop, cartId).keptMinor).toBe(2499);
    shop.stripe.clearFaults();
    await repair();
    expect(moneyOf(shop, cartId).keptMinor).toBe(0);
  });
});

describe("a buyer who comes back to pay", () => {
  const unpaid = async () => {
    const lines = [{ variantId: shop.catalogue.variantId.plush, quantity: 1 }];
    const cart = await filledCart(shop, { regionId: shop.catalogue.regions.us, lines });
    return { cartId: cart.id, pageId: (await pageOf(shop, cart.id)).id };
  };

  it("while Stripe is down is told so, and finds the same page afterwards", async () => {
    const { cartId, pageId } = await unpaid();
    shop.stripe.failNextCall({ kind: "status", status: 503, method: "GET", path: "/v1/checkout/sessions", times: 50 });
    expect(await openPage(shop, cartId)).toMatchObject({ status: 503, body: { code: "payment_unavailable" } });
    shop.stripe.clearFaults();
    expect((await pageOf(shop, cartId)).id).toBe(pageId);
  });

  it("on a page that Stripe does not know gets another one", async () => {
    const { cartId, pageId } = await unpaid();
    await shop.sql(
      `update payment_session s set data = s.data || '{"stripe_session_id": "cs_test_of_another_account"}'
         from cart_payment_collection c where c.payment_collection_id = s.payment_collection_id and c.cart_id = $1`,
      [cartId],
    );
    expect((await pageOf(shop, cartId)).id).not.toBe(pageId);
  });
});

describe("a backend that is killed", () => {
  it("while ten buyers come back from paying leaves each with one order, paid once", async () => {
    const pages = await Promise.all(Array.from({ length: 10 }, () => paidPage({ quietly: true })));
    const answers = pages.map(({ pageId }) => complete(shop, pageId).catch(() => null));
    await new Promise((resolve) => setTimeout(resolve, 900));
    await shop.restartBackend("SIGKILL");
    await Promise.all(answers);
    shop.stripe.deliveryMode({ drop: { count: 0 } });
    await repair();
    for (const { cartId } of pages) {
      await settled(cartId);
      expect(await ordersOf(shop, cartId)).toHaveLength(1);
      expect(moneyOf(shop, cartId)).toEqual(kept);
    }
  });
});

describe("the catalogue's fingerprints", () => {
  type Version = { catalogue: string; stock: string };
  const version = () => must<Version>(shop, "/store/catalogue/version");

  it("change with a price, a name and a unit of stock, and only then", async () => {
    const first = await version();
    expect(await version()).toEqual(first);
    const { plush: productId } = shop.catalogue.productId;
    const { plush: variantId } = shop.catalogue.variantId;
    await shop.admin("POST", `/admin/products/${productId}`, { subtitle: `soft ${Date.now()}` });
    const named = await version();
    expect(named.catalogue).not.toBe(first.catalogue);
    const price = { prices: [{ currency_code: "usd", amount: 21.5 }] };
    await shop.admin("POST", `/admin/products/${productId}/variants/${variantId}`, price);
    const priced = await version();
    expect(priced.catalogue).not.toBe(named.catalogue);
    const level = `/admin/inventory-items/${shop.catalogue.inventoryItemId.plush}/location-levels/${shop.catalogue.locationId}`;
    await shop.admin("POST", level, { stocked_quantity: 777 });
    const stocked = await version();
    expect(stocked.catalogue).toBe(priced.catalogue);
    expect(stocked.stock).not.toBe(priced.stock);
  });

  it("go with the units that can be bought: kits by their scarcest part, less what is reserved or held", async () => {
    const { body } = await call<{ variants: Record<string, number> }>(shop, "/store/catalogue/stock");
    const { plush, set, rare } = shop.catalogue.variantId;
    const [row] = await shop.sql<{ taken: string }>(
      `select (select sum(reserved_quantity) from inventory_level where inventory_item_id = $1)
            + (select coalesce(sum(quantity), 0) from stock_held where inventory_item_id = $1) as taken`,
      [shop.catalogue.inventoryItemId.plush],
    );
    const free = 777 - Number(row?.taken);
    expect(body.variants).toMatchObject({ [plush]: free, [set]: Math.floor(free / 2) });
    expect(body.variants[rare]).toBeTypeOf("number");
  });
});
