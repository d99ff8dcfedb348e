import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OrderMail } from "../../plugins/community/src/types/mails.ts";
import { call, complete, eventually, must, newEmail, pageOf, pay, portland } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";

/**
 * The shop writes an order's rows by itself, in one transaction, where the platform needs many. This holds them against
 * what the platform writes for the same cart, column by column: on an upgrade it says what has changed.
 */
let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
  const us = shop.catalogue.regions.us;
  const providers = ["pp_stripe-checkout_stripe-checkout", "pp_system_default"];
  await shop.admin("POST", `/admin/regions/${us}`, { payment_providers: providers });
  const [region] = await shop.sql<{ id: string }>("select id from tax_region where country_code = 'us'");
  await shop.admin("POST", "/admin/tax-rates", {
    tax_region_id: region?.id,
    name: "Sales tax",
    code: "US",
    rate: 8.25,
    is_default: true,
  });
  await shop.admin("POST", "/admin/promotions", {
    code: "TENTH",
    type: "standard",
    status: "active",
    limit: 100,
    application_method: {
      type: "percentage",
      target_type: "items",
      allocation: "across",
      value: 10,
      currency_code: "usd",
    },
  });
});
afterAll(async () => {
  await shop?.close();
});

async function cart() {
  const { variantId, regions } = shop.catalogue;
  const { cart: made } = await must<{ cart: { id: string } }>(shop, "/store/carts", {
    region_id: regions.us,
    email: newEmail(),
    shipping_address: portland,
    billing_address: { ...portland, first_name: "Billing", company: "ACM" },
    metadata: { from: "contract" },
    locale: "en",
  });
  for (const [variant_id, quantity] of [
    [variantId.plush, 3],
    [variantId.set, 1],
  ])
    await must(shop, `/store/carts/${made.id}/line-items`, { variant_id, quantity, metadata: { wrap: true } });
  const { shipping_options } = await must<{ shipping_options: { id: string }[] }>(
    shop,
    `/store/shipping-options?cart_id=${made.id}`,
  );
  await must(shop, `/store/carts/${made.id}/shipping-methods`, { option_id: shipping_options[0]?.id });
  await must(shop, `/store/carts/${made.id}`, { promo_codes: ["TENTH"] });
  return made.id;
}

async function orderOfOurs(cartId: string): Promise<string> {
  const page = await pageOf(shop, cartId);
  await pay(page.url);
  const { body } = await complete(shop, page.id);
  if (body.status !== "complete") throw new Error(JSON.stringify(body));
  return body.order.id;
}

async function orderOfThePlatform(cartId: string): Promise<string> {
  const { payment_collection } = await must<{ payment_collection: { id: string } }>(
    shop,
    "/store/payment-collections",
    {
      cart_id: cartId,
    },
  );
  await must(shop, `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  });
  const { order } = await must<{ order: { id: string } }>(shop, `/store/carts/${cartId}/complete`, {});
  const [payment] = await shop.sql<{ id: string }>("select id from payment where payment_collection_id = $1", [
    payment_collection.id,
  ]);
  expect((await shop.admin("POST", `/admin/payments/${payment?.id}/capture`, {})).status).toBe(200);
  return order.id;
}

const LINES = "select item_id from order_item where order_id = $1";
const METHODS = "select shipping_method_id from order_shipping where order_id = $1";
const COLLECTION = "select payment_collection_id from order_payment_collection where order_id = $1";
const PAYMENTS = `select id from payment where payment_collection_id in (${COLLECTION})`;
const TABLES: Record<string, string> = {
  order: "id = $1",
  order_address: `id in (select unnest(array[shipping_address_id, billing_address_id]) from "order" where id = $1)`,
  order_item: "order_id = $1",
  order_line_item: `id in (${LINES})`,
  order_line_item_tax_line: `item_id in (${LINES})`,
  order_line_item_adjustment: `item_id in (${LINES})`,
  order_shipping: "order_id = $1",
  order_shipping_method: `id in (${METHODS})`,
  order_shipping_method_tax_line: `shipping_method_id in (${METHODS})`,
  order_shipping_method_adjustment: `shipping_method_id in (${METHODS})`,
  order_summary: "order_id = $1",
  order_transaction: "order_id = $1",
  order_cart: "order_id = $1",
  order_payment_collection: "order_id = $1",
  order_promotion: "order_id = $1",
  order_change: "order_id = $1",
  order_credit_line: "order_id = $1",
  reservation_item: `line_item_id in (${LINES})`,
  payment_collection: `id in (${COLLECTION})`,
  payment: `payment_collection_id in (${COLLECTION})`,
  capture: `payment_id in (${PAYMENTS})`,
  cart: "id in (select cart_id from order_cart where order_id = $1)",
};

/** What differs between any two orders, whoever writes them. */
const OWN = /^(id|display_id|email|created_at|updated_at|completed_at|captured_at|authorized_at|data|provider_id)$/;
const REFERENCE = /_id$/;
const SHARED = new Set([
  "region_id",
  "sales_channel_id",
  "variant_id",
  "product_id",
  "product_type_id",
  "inventory_item_id",
  "location_id",
  "promotion_id",
  "shipping_option_id",
  "tax_rate_id",
]);

/** Exact numbers are compared as numbers: "8.2500" and "8.25" are one. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value && typeof value === "object" && !(value instanceof Date)) {
    const raw = value as { value?: unknown; precision?: unknown };
    if (typeof raw.value === "string" && "precision" in raw) return Number(raw.value);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  }
  return value;
}

function comparable(row: Record<string, unknown>): Record<string, unknown> {
  // Who took the money is somebody there and the shop itself here.
  const { created_by: _, ...kept } = row;
  const entries = Object.entries(kept).map(([column, value]): [string, unknown] => {
    if (OWN.test(column)) return [column, value === null ? null : "its own"];
    if (REFERENCE.test(column) && !SHARED.has(column)) return [column, value === null ? null : "another row"];
    if (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) && column !== "postal_code")
      return [column, Number(value)];
    return [column, plain(value)];
  });
  return Object.fromEntries(entries);
}

async function rowsOf(table: string, orderId: string) {
  const rows = await shop.sql<Record<string, unknown>>(`select * from "${table}" where ${TABLES[table]}`, [orderId]);
  return rows.map(comparable).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

describe("an order of ours", () => {
  it("consists of the rows that the platform would have written", async () => {
    const ours = await orderOfOurs(await cart());
    const theirs = await orderOfThePlatform(await cart());
    await eventually(
      () => shop.sql("select 1 from order_transaction where order_id = $1", [ours]),
      (rows) => rows.length > 0,
    );
    for (const table of Object.keys(TABLES))
      expect({ table, rows: await rowsOf(table, ours) }).toEqual({ table, rows: await rowsOf(table, theirs) });
  });

  it("counts its promotion's use as the platform does, and leaves no unit held", async () => {
    const before = await shop.sql<{ used: number }>("select used from promotion where code = 'TENTH'");
    await orderOfOurs(await cart());
    const between = await shop.sql<{ used: number }>("select used from promotion where code = 'TENTH'");
    await orderOfThePlatform(await cart());
    const after = await shop.sql<{ used: number }>("select used from promotion where code = 'TENTH'");
    expect((between[0]?.used ?? 0) - (before[0]?.used ?? 0)).toBe((after[0]?.used ?? 0) - (between[0]?.used ?? 0));
    expect(await shop.sql("select 1 from stock_held")).toEqual([]);
    const [level] = await shop.sql<{ reserved: string; rows: string }>(
      `select sum(reserved_quantity) as reserved, (select sum(quantity) from reservation_item where deleted_at is null) as rows
         from inventory_level`,
    );
    expect(Number(level?.reserved)).toBe(Number(level?.rows));
  });

  it("totals what the platform totals, in the cart and in the order, through its own API", async () => {
    const cartId = await cart();
    const { cart: before } = await must<{ cart: { total: number } }>(shop, `/store/carts/${cartId}?fields=total`);
    const orderId = await orderOfOurs(cartId);
    const { body } = await shop.admin<{
      order: { total: number; payment_status: string; summary: { pending_difference: number } };
    }>("GET", `/admin/orders/${orderId}?fields=total,payment_status,*summary`);
    expect(body.order.total).toBeCloseTo(before.total, 9);
    expect(body.order.payment_status).toBe("captured");
    expect(body.order.summary.pending_difference).toBe(0);
    expect((await call(shop, `/store/carts/${cartId}/complete`, {})).body).toMatchObject({
      type: "order",
      order: { id: orderId },
    });
  });

  it("is told in its mail with the sums that the platform's own API gives", async () => {
    const orderId = await orderOfOurs(await cart());
    const [mail] = await eventually(
      () =>
        shop.sql<{ data: OrderMail }>("select data from notification where idempotency_key = $1", [
          `order-confirmation:${orderId}`,
        ]),
      (rows) => rows.length > 0,
    );
    const fields = ["original_item_subtotal", "original_shipping_subtotal", "discount_subtotal", "tax_total", "total"];
    const { body } = await shop.admin<{ order: Record<string, number> & { items: Record<string, unknown>[] } }>(
      "GET",
      `/admin/orders/${orderId}?fields=${fields.join(",")},items.product_title,items.original_subtotal`,
    );
    const cents = (major: unknown) => Math.round(Number(major) * 100);
    const { itemsMajor, shippingMajor, discountMajor, taxMajor, totalMajor, items } = (mail as { data: OrderMail })
      .data;
    expect(taxMajor).toBeGreaterThan(0);
    expect(discountMajor).toBeGreaterThan(0);
    expect([itemsMajor, shippingMajor, discountMajor, taxMajor, totalMajor].map(cents)).toEqual(
      fields.map((field) => cents(body.order[field])),
    );
    const told = items.map(({ title, totalMajor: sum }) => `${title} ${cents(sum)}`);
    expect(told.sort()).toEqual(
      body.order.items.map((item) => `${item.product_title} ${cents(item.original_subtotal)}`).sort(),
    );
  });
});
