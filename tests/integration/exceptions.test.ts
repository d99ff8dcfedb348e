import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  ExceptionActionAnswer,
  ExceptionAnswer,
  ExceptionListAnswer,
} from "../../plugins/community/src/types/exceptions.ts";
import { moneyOf, stockOf } from "./books.ts";
import { eventually } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import { buy, linesOf, mustAdmin, pack, parcelOf, paymentOf, send } from "./orders.ts";

let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
});
afterAll(async () => {
  await shop?.close();
});

const list = async (query = "") => (await shop.admin<ExceptionListAnswer>("GET", `/admin/exceptions${query}`)).body;
const one = async (id: string) =>
  (await shop.admin<{ exception: ExceptionAnswer }>("GET", `/admin/exceptions/${id}`)).body.exception;
const aboutOrder = async (orderId: string) => (await list(`?state=all&order_id=${orderId}`)).exceptions;
const act = (id: string, action: string) =>
  shop.admin<ExceptionActionAnswer & { code?: string }>("POST", `/admin/exceptions/${id}/actions`, { action });
const settle = (id: string, note: unknown) =>
  shop.admin<{ exception: ExceptionAnswer; code?: string }>("POST", `/admin/exceptions/${id}/settle`, { note });
const statusOf = async (orderId: string) =>
  (await shop.sql<{ status: string }>('select status from "order" where id = $1', [orderId]))[0]?.status;
const totalOf = (orderId: string, change: string) =>
  shop.sql(
    `update order_summary set totals = jsonb_set(totals, '{raw_current_order_total,value}',
       to_jsonb(((totals#>>'{raw_current_order_total,value}')::numeric ${change})::text)) where order_id = $1`,
    [orderId],
  );
/** As a process leaves it that died half-way: the units of one line are anybody's again. */
async function loseReservation(orderId: string): Promise<void> {
  const [line] = await linesOf(shop, orderId);
  await shop.sql("update reservation_item set deleted_at = now() where line_item_id = $1", [line?.id]);
}
const plushes = () => stockOf(shop, shop.catalogue.inventoryItemId.plush);

describe("the gate before every parcel", () => {
  it("lets out what is paid for and reserved", async () => {
    const { orderId } = await buy(shop, "set", 2);
    expect((await pack(shop, orderId)).status).toBe(200);
    expect((await send(shop, orderId)).status).toBe(200);
    expect(await aboutOrder(orderId)).toEqual([]);
  });

  it("holds back an order that nobody has paid, says why, and tells the administrators", async () => {
    const { draft_order: draft } = await mustAdmin<{ draft_order: { id: string } }>(shop, "/admin/draft-orders", {
      email: "walk-in@example.org",
      region_id: shop.catalogue.regions.us,
      sales_channel_id: (await shop.sql<{ id: string }>("select id from sales_channel where name = 'Shop'"))[0]?.id,
      items: [{ variant_id: shop.catalogue.variantId.plush, quantity: 1 }],
    });
    await mustAdmin(shop, `/admin/draft-orders/${draft.id}/convert-to-order`);
    const before = await plushes();
    const refused = await pack(shop, draft.id);
    expect(refused.status).toBe(409);
    expect(refused.body.code).toBe("order_not_ready_to_ship");
    expect(refused.body.message).toContain("less was paid than it costs");
    expect(refused.body.data?.reasons).toMatchObject([{ reason: "underpaid", currency: "usd" }]);
    expect(await plushes()).toEqual(before);
    const [exception] = await aboutOrder(draft.id);
    expect(exception).toMatchObject({
      kind: "shipping_blocked",
      state: "open",
      done: "stopped",
      email: "walk-in@example.org",
    });
    await pack(shop, draft.id);
    expect(await aboutOrder(draft.id)).toMatchObject([{ id: exception?.id, occurrences: 2 }]);
    // Neither is it taken for what a crash has left.
    await shop.sql("update \"order\" set created_at = created_at - interval '1 hour' where id = $1", [draft.id]);
    await mustAdmin(shop, "/admin/checkout/repair", { hours: 1 });
    expect(await statusOf(draft.id)).toBe("pending");
  });

  it("stops a packed parcel whose money has gone back, at the door and at the counter", async () => {
    const { orderId } = await buy(shop, "plush");
    expect((await pack(shop, orderId)).status).toBe(200);
    const { id, total } = await paymentOf(shop, orderId);
    await mustAdmin(shop, `/admin/payments/${id}/refund`, { amount: total });
    const reasons = (body: unknown) => (body as { data: { reasons: { reason: string }[] } }).data.reasons;
    const sent = await send(shop, orderId);
    expect([sent.status, sent.body.code]).toEqual([409, "order_not_ready_to_ship"]);
    expect(reasons(sent.body)).toMatchObject([{ reason: "payment_returned" }]);
    const parcel = await parcelOf(shop, orderId);
    const handed = await shop.admin("POST", `/admin/orders/${orderId}/fulfillments/${parcel}/mark-as-delivered`, {});
    expect(handed.status).toBe(409);
    expect((await shop.admin("POST", `/admin/fulfillments/${parcel}/shipment`, { labels: [] })).status).toBe(409);
    expect((await shop.admin("POST", `/admin/orders/${orderId}/fulfillments/${parcel}/cancel`, {})).status).toBe(200);
  });

  it("stands in the workflow too: a parcel packed from inside is unpacked again", async () => {
    const { orderId } = await buy(shop, "set", 1);
    const [line] = await linesOf(shop, orderId);
    const packInside = () =>
      shop.inside("pack-inside.ts", [orderId, shop.catalogue.locationId, `${line?.id}:${line?.quantity}`]);
    const capture = (change: string) =>
      shop.sql(`update capture set amount = amount ${change} where payment_id = $1`, [payment.id]);
    const payment = await paymentOf(shop, orderId);
    await capture("- 1");
    const before = await plushes();
    await expect(packInside()).rejects.toThrow(/ended with/);
    expect(await plushes()).toEqual(before);
    expect(await parcelOf(shop, orderId)).toBeUndefined();
    expect(await aboutOrder(orderId)).toMatchObject([{ kind: "shipping_blocked" }]);
    await capture("+ 1");
    await packInside();
    expect(await aboutOrder(orderId)).toMatchObject([{ state: "settled", settled_by: null, left_to_do: null }]);
    expect(await plushes()).toEqual({ stocked: before.stocked - 2, reserved: before.reserved - 2 });
  });
});

describe("the list", () => {
  it("is filtered, searched and paged, and says how many wait", async () => {
    await shop.sql(`insert into shop_exception (id, kind, subject, state, done, left_to_do, email, amount_minor, currency, updated_at)
      select 'exc_' || n, 'dispute', 'dp_' || n, case when n <= 25 then 'open' else 'settled' end, 'recorded', 'answer_dispute',
             'Person' || n || '@example.org', 1980, 'jpy', now() - interval '1 day' * n from generate_series(1, 30) n`);
    const first = await list("?kind=dispute");
    expect([first.count, first.exceptions.length, first.limit]).toEqual([25, 20, 20]);
    expect(first.exceptions[0]).toMatchObject({
      id: "exc_1",
      amount: "1980",
      currency: "jpy",
      order: null,
      actions: [],
    });
    expect((await list("?kind=dispute&offset=20")).exceptions.map(({ id }) => id)).toEqual(
      [21, 22, 23, 24, 25].map((n) => `exc_${n}`),
    );
    expect((await list("?kind=dispute&state=settled")).count).toBe(5);
    expect((await list("?kind=dispute&state=all&q=PERSON30@")).exceptions.map(({ id }) => id)).toEqual(["exc_30"]);
    expect(first.open_count).toBe((await list("?limit=1")).count);
    await shop.sql("delete from shop_exception where kind = 'dispute'");
  });

  it.each([
    ["state", "?state=half"],
    ["kind", "?kind=nonsense"],
    ["limit", "?limit=0"],
    ["offset", "?offset=-1"],
  ])("names what is wrong with %s", async (field, query) => {
    const { status, body } = await shop.admin<{ message: string }>("GET", `/admin/exceptions${query}`);
    expect(status).toBe(400);
    expect(body.message).toContain(field);
  });

  it("is closed to everybody else, and knows what is not there", async () => {
    expect((await fetch(`${shop.backendUrl}/admin/exceptions`)).status).toBe(401);
    expect((await shop.admin<{ code: string }>("GET", "/admin/exceptions/exc_none")).body.code).toBe(
      "exception_not_found",
    );
    expect((await settle("exc_none", "gone")).status).toBe(404);
  });
});

describe("settling", () => {
  it("needs a note, happens once, and can be taken back", async () => {
    await shop.sql(
      `insert into shop_exception (id, kind, subject, done, left_to_do) values ('exc_s', 'dispute', 'dp_s', 'recorded', 'answer_dispute')`,
    );
    expect((await settle("exc_s", "  ")).status).toBe(400);
    expect((await settle("exc_s", 5)).status).toBe(400);
    const settled = await settle("exc_s", " Answered by mail. ");
    expect(settled.body.exception).toMatchObject({ state: "settled", note: "Answered by mail.", actions: [] });
    expect(settled.body.exception.settled_by?.email).toBe("admin@example.org");
    expect((await settle("exc_s", "Answered by mail.")).status).toBe(200);
    expect((await settle("exc_s", "Something else.")).body.code).toBe("exception_already_settled");
    const reopened = await shop.admin<{ exception: ExceptionAnswer }>("POST", "/admin/exceptions/exc_s/reopen", {});
    expect(reopened.body.exception).toMatchObject({ state: "open", note: null, settled_by: null });
    expect((await one("exc_s")).log.map(({ what }) => what)).toEqual(["settled", "reopened"]);
  });

  it("is a person's word: the same trouble seen again is counted, a new one opens it", async () => {
    const { orderId } = await buy(shop, "plush");
    await totalOf(orderId, "+ 1");
    await pack(shop, orderId);
    const [exception] = await aboutOrder(orderId);
    await settle(exception?.id as string, "The rest comes by bank transfer.");
    await pack(shop, orderId);
    expect(await aboutOrder(orderId)).toMatchObject([{ state: "settled", occurrences: 2 }]);
    await totalOf(orderId, "+ 1");
    await pack(shop, orderId);
    expect(await aboutOrder(orderId)).toMatchObject([{ state: "open", occurrences: 3, note: null }]);
  });
});

describe("the buttons", () => {
  it("reserve what an order lacks, once, and then it can be packed", async () => {
    const { orderId } = await buy(shop, "set", 2);
    const before = await plushes();
    await loseReservation(orderId);
    expect((await pack(shop, orderId)).body.data?.reasons).toMatchObject([{ reason: "not_reserved" }]);
    const [exception] = await aboutOrder(orderId);
    expect(exception).toMatchObject({
      left_to_do: "restock_or_refund",
      actions: ["repair", "make_reservation", "cancel_order"],
    });
    const answers = await Promise.all([1, 2, 3].map(() => act(exception?.id as string, "make_reservation")));
    expect(answers.map(({ status, body }) => [status, body.outcome])).toEqual(Array(3).fill([200, "settled"]));
    expect(answers[0]?.body.exception).toMatchObject({ state: "settled", done: "reservation_made", left_to_do: null });
    expect(await plushes()).toEqual(before);
    expect((await pack(shop, orderId)).status).toBe(200);
  });

  it("do not reserve what others have", async () => {
    const { orderId } = await buy(shop, "plush", 2);
    await loseReservation(orderId);
    const item = shop.catalogue.inventoryItemId.plush;
    const { stocked, reserved } = await plushes();
    await shop.sql("update inventory_level set stocked_quantity = $1 where inventory_item_id = $2", [
      reserved + 1,
      item,
    ]);
    await pack(shop, orderId);
    const [exception] = await aboutOrder(orderId);
    const refused = await act(exception?.id as string, "make_reservation");
    await shop.sql("update inventory_level set stocked_quantity = $1 where inventory_item_id = $2", [stocked, item]);
    expect([refused.status, refused.body.code]).toEqual([409, "out_of_stock"]);
    expect(await one(exception?.id as string)).toMatchObject({ state: "open" });
    expect((await plushes()).reserved).toBe(reserved);
  });

  it("cancel an order and give its money back, once", async () => {
    const { orderId, cartId } = await buy(shop, "plush");
    await totalOf(orderId, "+ 1");
    await pack(shop, orderId);
    const [exception] = await aboutOrder(orderId);
    const answers = await Promise.all([1, 2].map(() => act(exception?.id as string, "cancel_order")));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await statusOf(orderId)).toBe("canceled");
    await eventually(
      async () => moneyOf(shop, cartId).keptMinor,
      (kept) => kept === 0,
    );
    expect(await one(exception?.id as string)).toMatchObject({
      state: "settled",
      done: "order_cancelled",
      actions: [],
    });
    expect((await act(exception?.id as string, "repair")).body.code).toBe("action_not_possible");
  });

  it("ask Stripe again for what it refused, under a new key, and the money goes back once", async () => {
    const { orderId, cartId } = await buy(shop, "plush");
    const { intent } = await paymentOf(shop, orderId);
    await shop.sql(
      `insert into stripe_intent (id, kind, payment_intent_id, amount_minor, currency, order_id)
       values ('refund-by-hand', 'refund', $1, 500, 'usd', $2)`,
      [intent, orderId],
    );
    const refuse = () =>
      shop.stripe.failNextCall({ kind: "status", status: 400, method: "POST", path: "/v1/refunds", times: 1 });
    refuse();
    await mustAdmin(shop, "/admin/checkout/repair", { hours: 1 });
    const [exception] = await aboutOrder(orderId);
    expect(exception).toMatchObject({
      kind: "refund_refused",
      left_to_do: "check_at_stripe",
      amount: "5.00",
      actions: ["retry"],
    });
    refuse();
    expect((await act(exception?.id as string, "retry")).body.outcome).toBe("open");
    const answers = await Promise.all([1, 2].map(() => act(exception?.id as string, "retry")));
    expect(answers.map(({ body }) => body.outcome)).toEqual(["settled", "settled"]);
    await eventually(
      async () => moneyOf(shop, cartId).keptMinor,
      (kept) => kept === 1999,
    );
    expect(await aboutOrder(orderId)).toMatchObject([{ id: exception?.id, state: "settled", done: "money_returned" }]);
    expect((await one(exception?.id as string)).log.map(({ outcome }) => outcome)).toEqual(["open", "settled"]);
  });

  it("are only those that fit", async () => {
    await shop.sql(
      `insert into shop_exception (id, kind, subject, done, left_to_do) values ('exc_b', 'dispute', 'dp_b', 'recorded', 'answer_dispute')`,
    );
    expect((await act("exc_b", "cancel_order")).body.code).toBe("action_not_possible");
    expect((await act("exc_b", "explode")).status).toBe(400);
  });
});
