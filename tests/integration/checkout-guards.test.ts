import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moneyOf, ordersOf } from "./books.ts";
import { call, complete, filledCart, hangzhou, must, newEmail, openPage, pageOf, pay, portland } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";

let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
});
afterAll(async () => {
  await shop?.close();
});

const plush = (quantity = 1) => [{ variantId: shop.catalogue.variantId.plush, quantity }];
const plushCart = (quantity = 1) => filledCart(shop, { regionId: shop.catalogue.regions.us, lines: plush(quantity) });

describe("what cannot be bought is refused before it is paid", () => {
  it("names every field of the address that needs another look", async () => {
    const address = {
      ...hangzhou,
      phone: "12345",
      postal_code: "31001",
      address_1: "x".repeat(201),
      first_name: "🐘 مريم",
    };
    const cart = await filledCart(shop, { regionId: shop.catalogue.regions.cn, lines: plush(), address });
    const { status, body } = await openPage(shop, cart.id);
    expect({ status, code: body.code, type: body.type }).toEqual({
      status: 400,
      code: "checkout_details_invalid",
      type: "invalid_data",
    });
    expect(body.errors?.map(({ field, code }) => [field, code]).sort()).toEqual([
      ["shipping_address.address_1", "too_long"],
      ["shipping_address.phone", "invalid"],
      ["shipping_address.postal_code", "invalid"],
    ]);
  });

  it("sums what several lines take from one shelf", async () => {
    const { plush: variantId, set } = shop.catalogue.variantId;
    const lines = [
      { variantId, quantity: 500 },
      { variantId: set, quantity: 300 },
    ];
    const cart = await filledCart(shop, { regionId: shop.catalogue.regions.us, lines });
    const { status, body } = await openPage(shop, cart.id);
    expect({ status, code: body.code, field: body.field }).toEqual({
      status: 409,
      code: "out_of_stock",
      field: "items",
    });
  });

  it("keeps an edition to two per person, however the address is spelt", async () => {
    const lines = [{ variantId: shop.catalogue.variantId.edition, quantity: 2 }];
    const email = newEmail();
    const [name, host] = email.split("@");
    const basket = { regionId: shop.catalogue.regions.us, lines };
    const cart = await filledCart(shop, { ...basket, email });
    const rival = await filledCart(shop, { ...basket, email: `${name?.toUpperCase()}+2@${host}` });
    const page = await pageOf(shop, cart.id);
    expect(await openPage(shop, rival.id)).toMatchObject({
      status: 403,
      body: { code: "edition_limit", data: { limit: 2, remaining: 0 } },
    });
    await shop.sql("update stock_hold set expires_at = now() where cart_id = $1", [cart.id]);
    const rivalPage = await pageOf(shop, rival.id);
    await Promise.all([pay(page.url), pay(rivalPage.url)]);
    expect((await complete(shop, rivalPage.id)).body.status).toBe("complete");
    expect((await complete(shop, page.id)).body).toEqual({ status: "refunded", reason: "edition_limit" });
    const third = await call(shop, "/store/carts", { region_id: basket.regionId, email });
    const id = (third.body as { cart: { id: string } }).cart.id;
    const added = await call(shop, `/store/carts/${id}/line-items`, {
      variant_id: shop.catalogue.variantId.edition,
      quantity: 1,
    });
    expect(added).toMatchObject({ status: 403, body: { code: "edition_limit", data: { limit: 2, remaining: 0 } } });
  });

  it("follows a cart into another region, and closes the page in the old currency", async () => {
    const cart = await plushCart();
    const first = await pageOf(shop, cart.id);
    const address = { ...portland, country_code: "de", province: "", city: "Berlin", postal_code: "10115" };
    await must(shop, `/store/carts/${cart.id}`, { region_id: shop.catalogue.regions.eu, shipping_address: address });
    const { shipping_options } = await must<{ shipping_options: { id: string }[] }>(
      shop,
      `/store/shipping-options?cart_id=${cart.id}`,
    );
    await must(shop, `/store/carts/${cart.id}/shipping-methods`, { option_id: shipping_options[0]?.id });
    const second = await pageOf(shop, cart.id);
    expect((await complete(shop, first.id)).body).toEqual({ status: "expired" });
    await pay(second.url);
    expect((await complete(shop, second.id)).body.status).toBe("complete");
    const [row] = await shop.sql<{ currency_code: string }>(
      `select o.currency_code from "order" o join order_cart c on c.order_id = o.id where c.cart_id = $1`,
      [cart.id],
    );
    expect(row?.currency_code).toBe("eur");
  });

  it("places an order that promotions have made free at once, and refuses one that has no price by mistake", async () => {
    const codes = ["FREEITEMS", "FREESHIPPING"].map((code) => `${code}${Date.now()}`);
    for (const [index, target_type] of ["items", "shipping_methods"].entries()) {
      const application_method = {
        type: "percentage",
        target_type,
        allocation: "across",
        value: 100,
        currency_code: "usd",
      };
      const made = await shop.admin("POST", "/admin/promotions", {
        code: codes[index],
        type: "standard",
        status: "active",
        application_method,
      });
      expect(made.status).toBe(200);
    }
    const cart = await plushCart();
    await must(shop, `/store/carts/${cart.id}`, { promo_codes: codes });
    const { status, body } = await openPage(shop, cart.id);
    expect({ status, session: body.session_id }).toEqual({ status: 200, session: null });
    expect(body.url).toMatch(/\/en\/orders\/order_\w+\?token=v1\./);
    expect(await ordersOf(shop, cart.id)).toHaveLength(1);
    expect(moneyOf(shop, cart.id)).toEqual({ heldMinor: 0, keptMinor: 0, captures: 0 });
  });

  it("says so when a product is no longer sold", async () => {
    const lines = [{ variantId: shop.catalogue.variantId.set, quantity: 1 }];
    const cart = await filledCart(shop, { regionId: shop.catalogue.regions.us, lines });
    const page = await pageOf(shop, cart.id);
    await pay(page.url);
    const later = await filledCart(shop, { regionId: shop.catalogue.regions.us, lines });
    const product = `/admin/products/${shop.catalogue.productId.set}`;
    await shop.admin("POST", product, { status: "draft" });
    expect(await openPage(shop, later.id)).toMatchObject({
      status: 403,
      body: { code: "product_unavailable", field: "items" },
    });
    await shop.admin("POST", product, { status: "published" });
  });

  it("answers unknown and malformed things with a 4xx", async () => {
    expect(await complete(shop, "cs_test_unknown0123456789")).toMatchObject({
      status: 404,
      body: { code: "checkout_session_not_found" },
    });
    expect((await complete(shop, "nonsense")).status).toBe(404);
    expect(await openPage(shop, "cart_unknown")).toMatchObject({ status: 404, body: { code: "cart_not_found" } });
    expect((await openPage(shop, "cart_unknown", "fr")).status).toBe(400);
    const { cart } = await must<{ cart: { id: string } }>(shop, "/store/carts", {
      region_id: shop.catalogue.regions.us,
    });
    expect(await openPage(shop, cart.id)).toMatchObject({ status: 400, body: { code: "cart_empty" } });
  });
});

interface PromotionWish {
  limit?: number;
  campaign?: { type: "usage" | "spend" | "use_by_attribute"; limit: number; attribute?: string };
}

/** One euro-cent-exact discount of five dollars on the order, with limits of its own or of its campaign. */
async function promotion({ limit, campaign }: PromotionWish): Promise<string> {
  const code = `FIVE${Math.random().toString(36).slice(2, 10).toUpperCase()}`;
  const budget = campaign && { ...campaign, ...(campaign.type === "spend" ? { currency_code: "usd" } : {}) };
  const made = await shop.admin("POST", "/admin/promotions", {
    code,
    type: "standard",
    status: "active",
    ...(limit === undefined ? {} : { limit }),
    application_method: { type: "fixed", target_type: "order", value: 5, currency_code: "usd", allocation: "across" },
    ...(budget ? { campaign: { name: code, campaign_identifier: code, budget } } : {}),
  });
  expect(made.status).toBe(200);
  return code;
}

async function cartWith(code: string, email?: string) {
  const cart = await filledCart(shop, {
    regionId: shop.catalogue.regions.us,
    lines: plush(),
    ...(email ? { email } : {}),
  });
  await must(shop, `/store/carts/${cart.id}`, { promo_codes: [code] });
  return cart;
}

/** Everybody wants to pay at once; those who may do. */
async function rush(carts: { id: string }[]) {
  const pages = await Promise.all(carts.map(({ id }) => openPage(shop, id)));
  const winners = pages.filter(({ status }) => status === 200);
  await Promise.all(winners.map(({ body }) => pay(body.url)));
  const ends = await Promise.all(winners.map(({ body }) => complete(shop, body.session_id as string)));
  for (const { body } of ends) expect(body.status).toBe("complete");
  for (const { status, body } of pages)
    if (status !== 200) expect({ status, code: body.code }).toEqual({ status: 409, code: "promotion_limit" });
  return winners.length;
}

describe("a promotion is used exactly as often as it may be", () => {
  it("over all orders, when more want it at once than may have it", async () => {
    const code = await promotion({ limit: 4 });
    const carts = await Promise.all(Array.from({ length: 10 }, () => cartWith(code)));
    expect(await rush(carts)).toBe(4);
    const [row] = await shop.sql<{ used: number }>("select used from promotion where code = $1", [code]);
    expect(row?.used).toBe(4);
  });

  it.each([
    ["usage", 3, 3],
    // Five dollars each: the third would be the fifteenth dollar of fourteen.
    ["spend", 14, 2],
  ] as const)("within its campaign's budget of %s", async (type, limit, expected) => {
    const code = await promotion({ campaign: { type, limit } });
    const carts = await Promise.all(Array.from({ length: 7 }, () => cartWith(code)));
    expect(await rush(carts)).toBe(expected);
    const [row] = await shop.sql<{ used: string }>(
      "select b.used from promotion p join promotion_campaign_budget b on b.campaign_id = p.campaign_id where p.code = $1",
      [code],
    );
    expect(Number(row?.used)).toBe(type === "spend" ? expected * 5 : expected);
  });

  it("by each buyer", async () => {
    const code = await promotion({ campaign: { type: "use_by_attribute", limit: 1, attribute: "customer_email" } });
    const [mine, theirs] = [newEmail(), newEmail()];
    const carts: Awaited<ReturnType<typeof cartWith>>[] = [];
    // One after the other: the platform makes a guest of each new address, and refuses two at once.
    for (const email of [mine, mine, mine, theirs]) carts.push(await cartWith(code, email));
    expect(await rush(carts)).toBe(2);
  });

  it("and is free again when the buyer gives up", async () => {
    const code = await promotion({ limit: 1 });
    const [first, second] = [await cartWith(code), await cartWith(code)];
    expect((await openPage(shop, first.id)).status).toBe(200);
    expect((await openPage(shop, second.id)).status).toBe(409);
    await fetch(`${shop.backendUrl}/checkout/carts/${first.id}/hold`, { method: "DELETE" });
    expect(await rush([second])).toBe(1);
  });
});

describe("units are held while somebody pays", () => {
  const holdOf = async (cartId: string) =>
    (await call<{ hold: { expires_at: string } | null }>(shop, `/checkout/carts/${cartId}/hold`)).body.hold;
  const give = (cartId: string) => fetch(`${shop.backendUrl}/checkout/carts/${cartId}/hold`, { method: "DELETE" });

  it("for as long as the page is open, until they are given back; and the page closes with them", async () => {
    const cart = await plushCart();
    expect(await holdOf(cart.id)).toBeNull();
    const page = await openPage(shop, cart.id);
    const end = new Date((await holdOf(cart.id))?.expires_at ?? 0).getTime();
    expect(end).toBeGreaterThan(new Date(page.body.expires_at as string).getTime());
    expect(end).toBeLessThan(new Date(page.body.expires_at as string).getTime() + 120_000);
    expect((await give(cart.id)).status).toBe(200);
    expect(await holdOf(cart.id)).toBeNull();
    expect((await complete(shop, page.body.session_id as string)).body).toEqual({ status: "expired" });
    expect((await openPage(shop, cart.id)).status).toBe(200);
    expect(await holdOf(cart.id)).not.toBeNull();
  });

  it("all of a cart's, or none: bundles and single pieces are summed", async () => {
    const { plush: variantId, set } = shop.catalogue.variantId;
    const item = shop.catalogue.inventoryItemId.plush;
    const [free] = await shop.sql<{ units: string }>(
      `select stocked_quantity - reserved_quantity - coalesce((select sum(quantity) from stock_held where inventory_item_id = $1), 0) as units
         from inventory_level where inventory_item_id = $1`,
      [item],
    );
    const units = Number(free?.units);
    const lines = [
      { variantId: set, quantity: 2 },
      { variantId, quantity: units - 4 },
    ];
    const cart = await filledCart(shop, { regionId: shop.catalogue.regions.us, lines });
    expect((await openPage(shop, cart.id)).status).toBe(200);
    const late = await plushCart();
    expect(await openPage(shop, late.id)).toMatchObject({ status: 409, body: { code: "out_of_stock" } });
    await give(cart.id);
    expect((await openPage(shop, late.id)).status).toBe(200);
  });

  it("and twenty who want the last three at once get three, before anybody pays", async () => {
    const item = shop.catalogue.inventoryItemId.rare;
    const level = `/admin/inventory-items/${item}/location-levels/${shop.catalogue.locationId}`;
    await shop.admin("POST", level, { stocked_quantity: 3 });
    const lines = [{ variantId: shop.catalogue.variantId.rare, quantity: 1 }];
    const carts = await Promise.all(
      Array.from({ length: 20 }, () => filledCart(shop, { regionId: shop.catalogue.regions.us, lines })),
    );
    const pages = await Promise.all(carts.map(({ id }) => openPage(shop, id)));
    const winners = pages.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(3);
    expect(pages.filter(({ body }) => body.code === "out_of_stock")).toHaveLength(17);
    await Promise.all(winners.map(({ body }) => pay(body.url)));
    await Promise.all(winners.map(({ body }) => complete(shop, body.session_id as string)));
    const [row] = await shop.sql<{ reserved: string; held: string }>(
      `select reserved_quantity as reserved, coalesce((select sum(quantity) from stock_held where inventory_item_id = $1), 0) as held
         from inventory_level where inventory_item_id = $1`,
      [item],
    );
    expect({ reserved: Number(row?.reserved), held: Number(row?.held) }).toEqual({ reserved: 3, held: 0 });
  });
});

describe("a parallel tab", () => {
  it("never makes an order whose captured amount differs from its total", async () => {
    const carts = await Promise.all(Array.from({ length: 8 }, () => plushCart()));
    await Promise.all(
      carts.map(async (cart, index) => {
        const page = await pageOf(shop, cart.id);
        await pay(page.url);
        const raise = async () => {
          await new Promise((resolve) => setTimeout(resolve, index * 25));
          return call(shop, `/store/carts/${cart.id}/line-items/${cart.items[0]?.id}`, { quantity: 2 });
        };
        await Promise.all([complete(shop, page.id), raise()]);
        await complete(shop, page.id);
        const orders = await ordersOf(shop, cart.id);
        const { keptMinor, heldMinor } = moneyOf(shop, cart.id);
        expect(orders.length).toBeLessThanOrEqual(1);
        expect(heldMinor).toBe(0);
        expect(keptMinor).toBe(orders.length === 0 ? 0 : Math.round(Number(orders[0]?.total) * 100));
      }),
    );
  });
});
