import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CheckoutSessionAnswer, ErrorAnswer } from "../../plugins/community/src/types/checkout.ts";
import type { IntegrityAnswer } from "../../plugins/community/src/types/integrity.ts";
import type { JoinWaitListAnswer } from "../../plugins/community/src/types/wait-list.ts";
import { call, eventually, filledCart, must, newEmail, openPage, pageOf } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import { buy, paymentOf } from "./orders.ts";
import { STRIPE_KEY } from "./shop-environment.ts";

let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
});
afterAll(async () => {
  await shop?.close();
});

const plushCart = () =>
  filledCart(shop, {
    regionId: shop.catalogue.regions.us,
    lines: [{ variantId: shop.catalogue.variantId.plush, quantity: 1 }],
  });
interface Page {
  id: string;
  status: string;
  metadata: { cart_id?: string };
}

/** Pages at Stripe on which a cart can be paid. */
async function openPagesOf(cartId: string): Promise<string[]> {
  const response = await fetch(`${shop.stripe.url}/v1/checkout/sessions?limit=100`, {
    headers: { authorization: `Bearer ${STRIPE_KEY}` },
  });
  const { data } = (await response.json()) as { data: Page[] };
  return data.filter(({ metadata, status }) => metadata.cart_id === cartId && status === "open").map(({ id }) => id);
}

/** What somebody asks stands still before it writes, until `meanwhile` has happened. */
async function standingStill<T>(
  locks: string,
  ask: () => Promise<T>,
  meanwhile: string,
  values: unknown[],
): Promise<T> {
  const other = new pg.Client({ connectionString: shop.databaseUrl });
  await other.connect();
  await other.query("begin");
  await other.query(locks);
  const [{ pid }] = (await other.query("select pg_backend_pid() as pid")).rows;
  const answer = ask();
  const waiting = "select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid))";
  await eventually(
    () => shop.sql(waiting, [pid]),
    (rows) => rows.length > 0,
  );
  await other.query(meanwhile, values);
  await other.query("commit");
  await other.end();
  return answer;
}

describe("a process that stood still", () => {
  it("holds nothing for a cart that has become an order meanwhile", async () => {
    const { id } = await plushCart();
    const answer = await standingStill(
      `select 1 from cart where id = '${id}' for update`,
      () => openPage(shop, id),
      "update cart set completed_at = now() where id = $1",
      [id],
    );
    expect(answer).toMatchObject({ status: 409, body: { code: "cart_completed" } });
    expect(await shop.sql("select 1 from stock_hold where cart_id = $1", [id])).toEqual([]);
    expect(await openPagesOf(id)).toEqual([]);
  });

  it("opens no page beside the one that was opened meanwhile", async () => {
    const { id } = await plushCart();
    const other = await plushCart();
    const { body: open } = await openPage(shop, other.id);
    // What was opened meanwhile for another cart stands for what would have been opened for this one.
    const answer = await standingStill(
      `select 1 from cart where id = '${id}' for update`,
      () => openPage(shop, id),
      `insert into cart_payment_collection (id, cart_id, payment_collection_id)
       select 'moved_link', $1, payment_collection_id from cart_payment_collection where cart_id = $2`,
      [id, other.id],
    );
    expect(answer.status).toBe(200);
    expect(await openPagesOf(id)).toHaveLength(1);
    const sessions = await shop.sql<{ page: string }>(
      `select s.data->>'stripe_session_id' as page from payment_session s
         join cart_payment_collection link on link.payment_collection_id = s.payment_collection_id
        where link.cart_id = $1 and s.deleted_at is null`,
      [id],
    );
    expect(sessions).toEqual([{ page: (answer.body as CheckoutSessionAnswer).session_id }]);
    // Of another buyer, so it does not fit, and is closed like every page that does not.
    expect(await openPagesOf(other.id)).not.toContain(open.session_id);
  });

  it("keeps no units that were given back meanwhile", async () => {
    const { id } = await plushCart();
    const answer = await standingStill(
      `select 1 from cart where id = '${id}' for update`,
      () => openPage(shop, id),
      `insert into stock_hold (id, cart_id, state, release_reason, expires_at, ended_at)
       values ('hold_given', $1, 'released', 'given_back', now(), clock_timestamp())`,
      [id],
    );
    expect(answer).toMatchObject({ status: 409, body: { code: "hold_given_back" } });
    expect(await shop.sql("select 1 from stock_held where cart_id = $1", [id])).toEqual([]);
    expect((await openPage(shop, id)).status, "whoever asks now means it").toBe(200);
  });

  it("begins nothing for those who have turned away", async () => {
    const { id } = await plushCart();
    const other = await plushCart();
    shop.freeze();
    const body = JSON.stringify({ locale: "en" });
    const head = { method: "POST", body, headers: { "content-type": "application/json" } };
    const page = (cartId: string) => `${shop.backendUrl}/checkout/carts/${cartId}/page`;
    await expect(fetch(page(id), { ...head, signal: AbortSignal.timeout(500) })).rejects.toThrow();
    const waiting = fetch(page(other.id), head);
    shop.thaw();
    expect((await waiting).status).toBe(200);
    expect(await shop.sql("select cart_id from stock_held where cart_id = any($1)", [[id, other.id]])).toEqual([
      { cart_id: other.id },
    ]);
  });

  it("leaves the buyer the page that they asked for later", async () => {
    const { id } = await plushCart();
    const later = await must<CheckoutSessionAnswer>(shop, `/checkout/carts/${id}/page`, { locale: "zh-CN" });
    const answer = await standingStill(
      "lock table payment_session in access exclusive mode",
      () => openPage(shop, id),
      `update payment_session set created_at = clock_timestamp() where data->>'stripe_session_id' = $1`,
      [later.session_id],
    );
    expect(answer).toMatchObject({ status: 200, body: { session_id: later.session_id } });
    expect(await openPagesOf(id)).toEqual([later.session_id]);
    const { body } = await openPage(shop, id);
    expect((body as CheckoutSessionAnswer).session_id, "whoever asks now gets their language").not.toBe(
      later.session_id,
    );
  });

  it.each([
    ["before it writes", "lock table wait_list_entry in share row exclusive mode"],
    ["before it has asked anything", "lock table api_key in access exclusive mode"],
  ])("%s puts nobody into a line again that they have left meanwhile", async (_, lock) => {
    const { variantId, inventoryItemId, regions } = shop.catalogue;
    await shop.sql(
      `update inventory_level set stocked_quantity = 0, raw_stocked_quantity = '{"value":"0","precision":20}' where inventory_item_id = $1`,
      [inventoryItemId.rare],
    );
    const email = newEmail();
    const wish = { variant_id: variantId.rare, quantity: 1, email, locale: "en", region_id: regions.us };
    await standingStill(
      lock,
      () => call<JoinWaitListAnswer>(shop, "/checkout/wait-list", wish),
      `insert into wait_list_entry (id, variant_id, quantity, email, mailbox, locale, sales_channel_id, region_id, state, ended_at)
       values ('wait_left_' || $2, $1, 1, $2, $2, 'en', 'any', 'any', 'cancelled', clock_timestamp())`,
      [variantId.rare, email],
    );
    const places = "select state from wait_list_entry where mailbox = $1";
    expect(await shop.sql(places, [email])).toEqual([{ state: "cancelled" }]);
    await must(shop, "/checkout/wait-list", wish);
    expect(await shop.sql(`${places} order by joined_at`, [email])).toEqual([
      { state: "cancelled" },
      { state: "waiting" },
    ]);
  });

  it("has noted a refund a second time: it is taken out of the books, and nobody is troubled", async () => {
    const { orderId, paymentId } = await refunded(5);
    await shop.sql(
      `insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id, created_at)
       select 'ordtrx_again', order_id, version, amount, raw_amount, currency_code, reference,
              (select id from refund where payment_id = $2), now() - interval '1 minute'
         from order_transaction where order_id = $1 and amount < 0`,
      [orderId, paymentId],
    );
    await longAgo(orderId, paymentId);
    expect((await shop.admin("POST", "/admin/checkout/repair", { hours: 1 })).status).toBe(200);
    const entries = "select amount from order_transaction where order_id = $1 and deleted_at is null order by amount";
    expect((await shop.sql<{ amount: string }>(entries, [orderId])).map(({ amount }) => Number(amount))).toEqual([
      -5, 24.99,
    ]);
    expect(await shop.sql("select kind from shop_exception where order_id = $1", [orderId])).toEqual([]);
  });

  it("has lowered an order's total a second time for one refund: it is set right", async () => {
    const { orderId, paymentId } = await refunded(5);
    const total = async () => {
      const [row] = await shop.sql<{ total: string }>(
        `select s.totals->>'current_order_total' as total from order_summary s join "order" o on o.id = s.order_id
          where o.id = $1 and s.version = o.version and s.deleted_at is null`,
        [orderId],
      );
      return Number(row?.total);
    };
    await eventually(total, (now) => now === 19.99);
    await lowerAgain(orderId, 5);
    expect(await total()).toBe(14.99);
    expect(await brokenOrders()).toEqual([orderId]);
    await longAgo(orderId, paymentId);
    expect((await shop.admin("POST", "/admin/checkout/repair", { hours: 1 })).status).toBe(200);
    expect(await total()).toBe(19.99);
    expect(await brokenOrders()).toEqual([]);
  });

  it("has left an order that cannot be changed now: the others are set right all the same, and it when it can be", async () => {
    const loweredTwice = async () => {
      const { orderId, paymentId } = await refunded(5);
      await eventually(
        () => shop.sql("select 1 from order_credit_line where order_id = $1", [orderId]),
        (lines) => lines.length === 1,
      );
      await lowerAgain(orderId, 5);
      await longAgo(orderId, paymentId);
      return orderId;
    };
    const [edited, other] = [await loweredTwice(), await loweredTwice()];
    expect((await shop.admin("POST", "/admin/order-edits", { order_id: edited })).status).toBe(200);
    expect((await brokenOrders()).sort()).toEqual([edited, other].sort());
    const repair = () => shop.admin("POST", "/admin/checkout/repair", { hours: 1 });
    expect((await repair()).status).toBe(200);
    expect(await brokenOrders()).toEqual([edited]);
    expect((await shop.admin("DELETE", `/admin/order-edits/${edited}`)).status).toBe(200);
    expect((await repair()).status).toBe(200);
    expect(await brokenOrders()).toEqual([]);
  });
});

/** An order of which a part was paid back. */
async function refunded(amount: number): Promise<{ orderId: string; paymentId: string }> {
  const { orderId } = await buy(shop, "plush");
  const { id: paymentId } = await paymentOf(shop, orderId);
  expect((await shop.admin("POST", `/admin/payments/${paymentId}/refund`, { amount })).status).toBe(200);
  return { orderId, paymentId };
}

/** Whoever may be at work still is given a while. */
async function longAgo(orderId: string, paymentId: string): Promise<void> {
  await shop.sql("update refund set created_at = now() - interval '1 minute' where payment_id = $1", [paymentId]);
  await shop.sql("update order_transaction set created_at = now() - interval '1 minute' where order_id = $1", [
    orderId,
  ]);
}

/** As the platform does it, for an order that was lowered once. */
async function lowerAgain(orderId: string, amount: number): Promise<void> {
  await shop.sql(
    `insert into order_credit_line
     select (jsonb_populate_record(line, jsonb_build_object('id', line.id || '_again'))).* from order_credit_line line where order_id = $1`,
    [orderId],
  );
  const lowered = ["current_order_total", "accounting_total", "pending_difference"].map((name) => {
    const value = `(s.totals->'raw_${name}'->>'value')::numeric - $2`;
    return `'${name}', ${value}, 'raw_${name}', jsonb_build_object('value', (${value})::text, 'precision', 20)`;
  });
  await shop.sql(
    `update order_summary s set totals = s.totals || jsonb_build_object(${lowered.join(", ")})
       from "order" o where o.id = s.order_id and o.id = $1 and s.version = o.version`,
    [orderId, amount],
  );
}

async function brokenOrders(): Promise<unknown[]> {
  const { body } = await shop.admin<IntegrityAnswer>("GET", "/admin/integrity");
  return body.invariants
    .filter(({ code }) => code === "P1")
    .flatMap(({ rows }) => rows.map(({ order_id }) => order_id));
}

describe("windows of one buyer", () => {
  it("that go to pay in the same moment are sent to one page", async () => {
    const { id } = await plushCart();
    const answers = await Promise.all(Array.from({ length: 8 }, () => openPage(shop, id)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(new Set(answers.map(({ body }) => body.session_id)).size).toBe(1);
    expect(await openPagesOf(id)).toHaveLength(1);
  });

  it("cannot change a cart whose order is being made: they are told so, and it stays as it was", async () => {
    const { id } = await plushCart();
    await pageOf(shop, id);
    await shop.sql(
      `update payment_session s set status = 'authorized' from cart_payment_collection link
        where link.payment_collection_id = s.payment_collection_id and link.cart_id = $1`,
      [id],
    );
    const body = { variant_id: shop.catalogue.variantId.plush, quantity: 1 };
    const answer = await call<ErrorAnswer>(shop, `/store/carts/${id}/line-items`, body);
    expect(answer).toMatchObject({ status: 409, body: { type: "conflict", code: "cart_being_paid" } });
    const { cart } = await must<{ cart: { items: { quantity: number }[] } }>(shop, `/store/carts/${id}`);
    expect(cart.items.map(({ quantity }) => quantity)).toEqual([1]);
  });
});
