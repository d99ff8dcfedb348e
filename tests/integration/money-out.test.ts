import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complete, eventually, filledCart, pageOf, pay } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";

let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
});
afterAll(async () => {
  await shop?.close();
});

interface Sale {
  orderId: string;
  paymentId: string;
  intentId: string;
}

async function sale(): Promise<Sale> {
  const lines = [{ variantId: shop.catalogue.variantId.plush, quantity: 1 }];
  const cart = await filledCart(shop, { regionId: shop.catalogue.regions.us, lines });
  const page = await pageOf(shop, cart.id);
  await pay(page.url);
  await complete(shop, page.id);
  const [row] = await eventually(
    () =>
      shop.sql<{ order_id: string; id: string; intent: string }>(
        `select l.order_id, p.id, p.data->>'payment_intent_id' as intent from order_cart c
           join order_payment_collection l on l.order_id = c.order_id
           join payment p on p.payment_collection_id = l.payment_collection_id
          where c.cart_id = $1 and p.captured_at is not null`,
        [cart.id],
      ),
    (rows) => rows.length === 1,
  );
  return { orderId: row?.order_id as string, paymentId: row?.id as string, intentId: row?.intent as string };
}

const refund = (amount: number) => (sale: Sale) =>
  shop.admin("POST", `/admin/payments/${sale.paymentId}/refund`, { amount });
const MOVES: Record<string, (sale: Sale) => Promise<unknown>> = {
  five: refund(5),
  seven: refund(7),
  cancel: ({ orderId }) => shop.admin("POST", `/admin/orders/${orderId}/cancel`, {}),
  dispute: async ({ intentId }) => {
    const dispute = shop.stripe.openDispute(intentId);
    await eventually(
      () => shop.sql("select 1 from stripe_dispute where id = $1", [dispute.id]),
      (rows) => rows.length === 1,
    );
  },
};

function ordersOf<T>(items: T[]): T[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) =>
    ordersOf(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

const CHARGED = 2499;

/** What the double really paid out, and under which keys. */
function outOf(intentId: string) {
  const refunds = new Map<string, { amount: number; key: string }>();
  for (const { type, data } of shop.stripe.events()) {
    const object = data.object as unknown as {
      id: string;
      payment_intent?: string;
      amount: number;
      metadata?: Record<string, string>;
    };
    if (type === "refund.created" && object.payment_intent === intentId)
      refunds.set(object.id, { amount: object.amount, key: object.metadata?.refund_key ?? "" });
  }
  return [...refunds.values()];
}

describe("two partial refunds, a cancel and a dispute on one payment", () => {
  it.each(ordersOf(Object.keys(MOVES)))(
    "%s, %s, %s, %s: never more out than in, each refund once",
    async (...moves) => {
      const sold = await sale();
      for (const move of moves) await MOVES[move]?.(sold);
      // The platform's flows are given ten seconds before their books are corrected; these are given less.
      await shop.sql("update order_transaction set created_at = created_at - interval '1 minute' where order_id = $1", [
        sold.orderId,
      ]);
      await shop.sql("update refund set created_at = created_at - interval '1 minute' where payment_id = $1", [
        sold.paymentId,
      ]);
      await shop.admin("POST", "/admin/checkout/repair", { hours: 1 });
      const out = outOf(sold.intentId);
      const refunded = out.reduce((sum, { amount }) => sum + amount, 0);
      expect(refunded).toBeLessThanOrEqual(CHARGED);
      expect(new Set(out.map(({ key }) => key)).size).toBe(out.length);
      // Once the bank has taken the money back, nothing of it is ours to refund.
      const afterDispute = moves.slice(moves.indexOf("dispute") + 1);
      const before = moves.slice(0, moves.indexOf("dispute"));
      const expected = before.includes("cancel")
        ? CHARGED
        : before.reduce((sum, move) => sum + (move === "five" ? 500 : move === "seven" ? 700 : 0), 0);
      expect({ afterDispute, refunded }).toEqual({ afterDispute, refunded: expected });
      const [books] = await shop.sql<{ rows: string; refunded: string; disputed: string; seen: string }>(
        `select coalesce((select sum(amount) from refund where payment_id = $1 and deleted_at is null), 0) as rows,
              coalesce(-(select sum(amount) from order_transaction where order_id = $2 and amount < 0 and deleted_at is null), 0) as refunded,
              disputed_minor as disputed, refunded_minor as seen
         from stripe_payment where id = $3`,
        [sold.paymentId, sold.orderId, sold.intentId],
      );
      expect(Math.round(Number(books?.rows) * 100)).toBe(refunded);
      expect(Math.round(Number(books?.refunded) * 100)).toBe(refunded);
      expect(Number(books?.seen)).toBe(refunded);
      expect(Number(books?.disputed)).toBe(CHARGED);
      expect(
        await shop.sql(
          "select 1 from shop_exception where kind = 'dispute' and payment_intent_id = $1 and state = 'open'",
          [sold.intentId],
        ),
      ).toHaveLength(1);
    },
  );
});

describe("a refund made in Stripe's own dashboard", () => {
  it("is entered once, however often it is told, and put on record", async () => {
    const sold = await sale();
    const headers = {
      authorization: "Bearer sk_test_integration",
      "content-type": "application/x-www-form-urlencoded",
    };
    const body = new URLSearchParams({ payment_intent: sold.intentId, amount: "300" });
    shop.stripe.deliveryMode({ duplicate: 2 });
    expect((await fetch(`${shop.stripe.url}/v1/refunds`, { method: "POST", headers, body })).status).toBe(200);
    await eventually(
      () => shop.sql("select 1 from refund where payment_id = $1", [sold.paymentId]),
      (rows) => rows.length > 0,
    );
    shop.stripe.deliveryMode({ duplicate: 0 });
    await shop.admin("POST", "/admin/checkout/repair", { hours: 1 });
    const rows = await shop.sql<{ amount: string }>("select amount from refund where payment_id = $1", [
      sold.paymentId,
    ]);
    expect(rows.map(({ amount }) => Number(amount))).toEqual([3]);
    const told = await shop.sql<{ done: string }>(
      "select done from shop_exception where kind = 'moved_outside' and order_id = $1",
      [sold.orderId],
    );
    expect(told).toEqual([{ done: "recorded" }]);
    // What was paid out there counts: no more than the rest can follow.
    expect((await refund(22)(sold)).status).toBeGreaterThanOrEqual(400);
    expect((await refund(21.99)(sold)).status).toBe(200);
  });
});

describe("two administrators who refund at once", () => {
  it("get no more out than is there", async () => {
    const sold = await sale();
    const answers = await Promise.all(Array.from({ length: 5 }, () => refund(10)(sold)));
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(2);
    expect(outOf(sold.intentId).reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(CHARGED);
  });
});
