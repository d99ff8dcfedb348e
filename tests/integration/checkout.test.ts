import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moneyOf, ordersOf, stockOf } from "./books.ts";
import {
  CARDS,
  call,
  complete,
  eventually,
  filledCart,
  hangzhou,
  must,
  openPage,
  pageOf,
  pay,
  portland,
} from "./buyer.ts";
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

async function quietly<T>(work: () => Promise<T>): Promise<T> {
  shop.stripe.deliveryMode({ hold: true });
  try {
    return await work();
  } finally {
    shop.stripe.deliveryMode({ hold: false });
  }
}

/** One order, paid in full and captured once, and nothing else at Stripe. */
async function expectOneOrder(cartId: string, amountMinor: number): Promise<void> {
  const orders = await eventually(
    () => ordersOf(shop, cartId),
    (found) => Number(found[0]?.paid) > 0,
  );
  expect(orders).toHaveLength(1);
  expect(Number(orders[0]?.paid)).toBe(Number(orders[0]?.total));
  expect(moneyOf(shop, cartId)).toEqual({ heldMinor: 0, keptMinor: amountMinor, captures: 1 });
}

describe("a checkout ends in one order", () => {
  it("is open before, complete after, and listed in the buyer's language", async () => {
    const cart = await filledCart(shop, { regionId: shop.catalogue.regions.cn, lines: plush(), address: hangzhou });
    const page = await openPage(shop, cart.id, "zh-CN");
    expect(page.status).toBe(200);
    expect(await openPage(shop, cart.id, "zh-CN")).toEqual(page);
    const id = page.body.session_id as string;
    expect((await complete(shop, id)).body).toEqual({ status: "open", url: page.body.url });
    const location = (await pay(page.body.url)).headers.get("location");
    expect(location).toBe(`${shop.storefrontUrl}/zh/checkout/return?session_id=${id}`);
    const answer = (await complete(shop, id)).body;
    expect(answer).toMatchObject({ status: "complete", order: { id: expect.stringMatching(/^order_/) } });
    await expectOneOrder(cart.id, 13_993 + 3500);
  });

  it("in yen, which has no decimals", async () => {
    const address = { ...portland, country_code: "jp", province: "東京都", city: "千代田区", postal_code: "100-0001" };
    const cart = await filledCart(shop, { regionId: shop.catalogue.regions.jp, lines: plush(), address });
    const page = await pageOf(shop, cart.id);
    await pay(page.url);
    await complete(shop, page.id);
    await expectOneOrder(cart.id, 2998 + 750);
  });

  it("when the page is returned to early and late, twenty times at once, with the webhooks", async () => {
    const cart = await plushCart();
    const page = await pageOf(shop, cart.id);
    shop.stripe.deliveryMode({ duplicate: 2, shuffle: true });
    const early = complete(shop, page.id);
    await pay(page.url);
    const answers = await Promise.all(Array.from({ length: 20 }, () => complete(shop, page.id)));
    shop.stripe.deliveryMode({ duplicate: 0, shuffle: false });
    expect((await early).status).toBe(200);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers[0]?.body.status).toBe("complete");
    await expectOneOrder(cart.id, 2499);
  });

  it("when nobody ever returns", async () => {
    const cart = await plushCart(2);
    await pay((await pageOf(shop, cart.id)).url);
    await expectOneOrder(cart.id, 4498);
  });

  it("when the page is returned to before any webhook", async () => {
    const cart = await plushCart();
    const page = await pageOf(shop, cart.id);
    await quietly(async () => {
      await pay(page.url);
      expect((await complete(shop, page.id)).body.status).toBe("complete");
    });
    await expectOneOrder(cart.id, 2499);
  });

  it("after a declined card and another try", async () => {
    const cart = await plushCart();
    const page = await pageOf(shop, cart.id);
    expect((await pay(page.url, { testCard: CARDS.declined })).status).toBe(402);
    expect((await complete(shop, page.id)).body.status).toBe("open");
    await pay(page.url);
    expect((await complete(shop, page.id)).body.status).toBe("complete");
    await expectOneOrder(cart.id, 2499);
  });

  it("with Alipay, which takes the money at once", async () => {
    const cart = await filledCart(shop, { regionId: shop.catalogue.regions.cn, lines: plush(), address: hangzhou });
    const page = await pageOf(shop, cart.id);
    const first = await pay(page.url, { paymentMethod: "alipay" });
    const next = first.headers.get("location");
    if (next?.includes("/authenticate/")) await pay(new URL(next, shop.stripe.url).href, { outcome: "complete" });
    await eventually(
      async () => (await complete(shop, page.id)).body.status,
      (status) => status === "complete",
    );
    await expectOneOrder(cart.id, 17_493);
  });

  it("when the cart is asked for another page after it was paid", async () => {
    const cart = await plushCart();
    const page = await pageOf(shop, cart.id);
    await quietly(async () => {
      await pay(page.url);
      const again = await openPage(shop, cart.id);
      expect(again.body.url).toContain(`/checkout/return?session_id=${page.id}`);
      await complete(shop, page.id);
    });
    await expectOneOrder(cart.id, 2499);
    expect(await openPage(shop, cart.id)).toMatchObject({ status: 409, body: { code: "cart_completed" } });
  });
});

describe("or in no charge", () => {
  it("closes the old page when the cart changes, so that two tabs cannot pay twice", async () => {
    const cart = await plushCart();
    const first = await pageOf(shop, cart.id);
    await must(shop, `/store/carts/${cart.id}/line-items`, { variant_id: shop.catalogue.variantId.plush, quantity: 1 });
    const second = await pageOf(shop, cart.id);
    expect(second.id).not.toBe(first.id);
    expect((await complete(shop, first.id)).body).toEqual({ status: "expired" });
    await pay(first.url);
    await pay(second.url);
    expect((await complete(shop, second.id)).body.status).toBe("complete");
    await expectOneOrder(cart.id, 4498);
  });

  it("gives the money back when the cart was changed after it was paid", async () => {
    const cart = await plushCart();
    const page = await pageOf(shop, cart.id);
    await quietly(async () => {
      await pay(page.url);
      await must(shop, `/store/carts/${cart.id}/line-items`, {
        variant_id: shop.catalogue.variantId.plush,
        quantity: 1,
      });
    });
    const answers = await Promise.all([complete(shop, page.id), complete(shop, page.id)]);
    for (const { body } of answers) expect(body).toEqual({ status: "refunded", reason: "cart_changed" });
    expect(await ordersOf(shop, cart.id)).toEqual([]);
    expect(moneyOf(shop, cart.id)).toEqual({ heldMinor: 0, keptMinor: 0, captures: 0 });
    const again = await pageOf(shop, cart.id);
    await pay(again.url);
    expect((await complete(shop, again.id)).body.status).toBe("complete");
  });

  it("gives the money back once when the last one was sold meanwhile, and says so however often it is asked", async () => {
    const item = shop.catalogue.inventoryItemId.rare;
    const before = await stockOf(shop, item);
    const level = `/admin/inventory-items/${item}/location-levels/${shop.catalogue.locationId}`;
    await shop.admin("POST", level, { stocked_quantity: before.reserved + 1 });
    const lines = [{ variantId: shop.catalogue.variantId.rare, quantity: 1 }];
    const basket = { regionId: shop.catalogue.regions.us, lines };
    const slow = await filledCart(shop, basket);
    const quick = await filledCart(shop, basket);
    const slowPage = await pageOf(shop, slow.id);
    expect(await openPage(shop, quick.id)).toMatchObject({
      status: 409,
      body: { code: "out_of_stock", data: { items: [{ id: quick.items[0]?.id, available: 0 }] } },
    });
    // The slow buyer's time runs out, and somebody else takes the unit before they pay all the same.
    await shop.sql("update stock_hold set expires_at = now() where cart_id = $1", [slow.id]);
    const quickPage = await pageOf(shop, quick.id);
    await Promise.all([pay(slowPage.url), pay(quickPage.url)]);
    const answers = await Promise.all(
      [slowPage, quickPage, slowPage, quickPage].map(async ({ id }) => ({ id, body: (await complete(shop, id)).body })),
    );
    for (const { id, body } of answers)
      if (id === quickPage.id) expect(body.status).toBe("complete");
      else expect(body).toEqual({ status: "refunded", reason: "out_of_stock" });
    expect(moneyOf(shop, slow.id)).toEqual({ heldMinor: 0, keptMinor: 0, captures: 0 });
    expect(moneyOf(shop, quick.id).keptMinor).toBe(5500);
    expect(await stockOf(shop, item)).toEqual({ stocked: before.reserved + 1, reserved: before.reserved + 1 });
    const [told] = await eventually(
      () =>
        shop.sql<{ to: string }>(
          `select "to" from notification where template = 'payment-refunded-no-order' and "to" = $1`,
          [slow.email],
        ),
      (rows) => rows.length > 0,
    );
    expect(told).toEqual({ to: slow.email });
    const exceptions = await shop.sql("select done, state from shop_exception where cart_id = $1", [slow.id]);
    expect(exceptions).toEqual([{ done: "money_returned", state: "settled" }]);
  });

  it("frees the cart when the page has expired", async () => {
    const cart = await plushCart();
    const page = await pageOf(shop, cart.id);
    shop.stripe.expireSession(page.id);
    expect((await complete(shop, page.id)).body).toEqual({ status: "expired" });
    const next = await pageOf(shop, cart.id);
    expect(next.id).not.toBe(page.id);
  });

  it("does not give back a live order's money because somebody asks for a new payment session", async () => {
    const cart = await plushCart();
    const page = await pageOf(shop, cart.id);
    await pay(page.url);
    await complete(shop, page.id);
    const [row] = await shop.sql<{ id: string }>(
      "select payment_collection_id as id from cart_payment_collection where cart_id = $1",
      [cart.id],
    );
    await call(shop, `/store/payment-collections/${row?.id}/payment-sessions`, {
      provider_id: "pp_stripe-checkout_stripe-checkout",
    });
    await expectOneOrder(cart.id, 2499);
  });

  it("ignores whatever a stock payment session claims about lines, sums and addresses", async () => {
    const cart = await plushCart();
    const { payment_collection } = await must<{ payment_collection: { id: string } }>(
      shop,
      "/store/payment-collections",
      { cart_id: cart.id },
    );
    const data = {
      lines: [{ name: "x", quantity: 1, unitAmountMinor: 1 }],
      success_url: "https://evil.example",
      amount_minor: 1,
      stripe_session_id: "cs_test_other",
    };
    await must(shop, `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
      provider_id: "pp_stripe-checkout_stripe-checkout",
      data,
    });
    const [session] = shop.stripe
      .requests()
      .filter(({ path, method }) => method === "POST" && path === "/v1/checkout/sessions")
      .slice(-1);
    const sent = JSON.stringify(session);
    expect(sent).not.toContain("evil.example");
    expect(sent).toContain("2499");
  });
});
