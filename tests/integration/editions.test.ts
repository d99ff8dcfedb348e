import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  AdminOrderEditionsAnswer,
  AdminProductEditionAnswer,
  CustomerEditionsAnswer,
  OrderEditionsAnswer,
} from "../../plugins/community/src/types/editions.ts";
import { openAccount } from "./account.ts";
import { ordersOf } from "./books.ts";
import { call, eventually, filledCart, must, openPage } from "./buyer.ts";
import { editionDesk } from "./edition-orders.ts";
import { openShop, type TestShop } from "./harness.ts";

let shop: TestShop;
let desk: ReturnType<typeof editionDesk>;

beforeAll(async () => {
  shop = await openShop();
  desk = editionDesk(shop);
});
afterAll(async () => {
  await shop?.close();
});

const held = (orderId: string) =>
  shop.sql<{ number: number; line_item_id: string }>(
    "select number, line_item_id from edition_number where order_id = $1 order by number",
    [orderId],
  );
const numbersOf = async (orderId: string) => (await held(orderId)).map(({ number }) => number);
const historyOf = async (orderId: string) => {
  const rows = await shop.sql<{ event: string; number: number }>(
    "select event, number from edition_number_history where order_id = $1 order by id",
    [orderId],
  );
  return rows.map(({ event, number }) => `${event} ${number}`);
};
const ascending = (a: number, b: number) => a - b;

/** A numbered product of its own, so that what happens to one edition says nothing about another. */
async function newEdition(size: number, stocked: number, price = 80) {
  const { plush } = shop.catalogue.productId;
  const known = await desk.must<{ product: { shipping_profile: { id: string }; sales_channels: { id: string }[] } }>(
    "GET",
    `/admin/products/${plush}?fields=shipping_profile.id,sales_channels.id`,
  );
  const { inventory_item: item } = await desk.must<{ inventory_item: { id: string } }>(
    "POST",
    "/admin/inventory-items",
    { sku: `EDITION-${Date.now()}-${size}`, requires_shipping: true },
  );
  await desk.must("POST", `/admin/inventory-items/${item.id}/location-levels`, {
    location_id: shop.catalogue.locationId,
    stocked_quantity: stocked,
  });
  const { product } = await desk.must<{ product: { id: string; variants: { id: string }[] } }>(
    "POST",
    "/admin/products",
    {
      title: `Edition of ${size}, ${Date.now()}`,
      metadata: { edition: { size, limit_per_person: 5 } },
      status: "published",
      shipping_profile_id: known.product.shipping_profile.id,
      sales_channels: known.product.sales_channels.map(({ id }) => ({ id })),
      options: [{ title: "Size", values: ["One"] }],
      variants: [
        {
          title: "One",
          options: { Size: "One" },
          manage_inventory: true,
          prices: [{ currency_code: "usd", amount: price }],
          inventory_items: [{ inventory_item_id: item.id, required_quantity: 1 }],
        },
      ],
    },
  );
  return { productId: product.id, variantId: product.variants[0]?.id as string };
}

describe("the numbers of an edition", () => {
  it("go to twenty buyers at once, one each, the smallest first, and once only", async () => {
    const orders = await Promise.all(Array.from({ length: 20 }, () => desk.buy()));
    const numbers = (await Promise.all(orders.map(({ id }) => numbersOf(id)))).flat();
    expect(numbers.sort(ascending)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    // The same capture again, five at a time.
    await Promise.all(
      orders.flatMap(({ id }) => Array.from({ length: 5 }, () => shop.sql("select keepsake_give_numbers($1)", [id]))),
    );
    for (const { id } of orders) expect(await historyOf(id)).toEqual([`given ${(await numbersOf(id))[0]}`]);
  });

  it("come back with the money of a cancelled order, and the next buyer gets them", async () => {
    const { variantId } = await newEdition(9, 9);
    await desk.buy(1, variantId);
    const { id } = await desk.buy(2, variantId);
    expect(await numbersOf(id)).toEqual([2, 3]);
    await desk.cancel(id);
    await eventually(
      () => numbersOf(id),
      (numbers) => numbers.length === 0,
    );
    expect(await historyOf(id)).toEqual(["given 2", "given 3", "returned 2", "returned 3"]);
    expect(await numbersOf((await desk.buy(1, variantId)).id)).toEqual([2]);
  });

  it("stay with a unit that was returned until the money is back", async () => {
    const { variantId } = await newEdition(9, 9);
    const { id } = await desk.buy(2, variantId);
    await desk.ship(id, 2);
    await desk.takeBack(id);
    await desk.clock();
    expect(await numbersOf(id)).toEqual([1, 2]);
    await desk.refund(id, 30);
    await desk.clock();
    expect(await numbersOf(id)).toEqual([1, 2]);
    await desk.refund(id, 50);
    await eventually(
      () => numbersOf(id),
      (numbers) => numbers.length === 1,
    );
    expect(await numbersOf(id)).toEqual([1]);
    expect(await numbersOf((await desk.buy(1, variantId)).id)).toEqual([2]);
  });

  it("are given with an order that costs nothing, as soon as it stands", async () => {
    const { variantId } = await newEdition(9, 9);
    const codes = ["FREEPIECE", "FREEPARCEL"].map((code) => `${code}${Date.now()}`);
    for (const [index, target_type] of ["items", "shipping_methods"].entries())
      await desk.must("POST", "/admin/promotions", {
        code: codes[index],
        type: "standard",
        status: "active",
        application_method: {
          type: "percentage",
          target_type,
          allocation: "across",
          value: 100,
          currency_code: "usd",
        },
      });
    const lines = [{ variantId, quantity: 1 }];
    const cart = await filledCart(shop, { regionId: shop.catalogue.regions.us, lines });
    await must(shop, `/store/carts/${cart.id}`, { promo_codes: codes });
    expect((await openPage(shop, cart.id)).body.session_id).toBeNull();
    const [order] = await ordersOf(shop, cart.id);
    expect(await numbersOf(order?.id as string)).toEqual([1]);
  });

  it("are not given up by money that goes back for another reason", async () => {
    const { variantId } = await newEdition(9, 9);
    const { id } = await desk.buy(1, variantId);
    await desk.refund(id, 80);
    await desk.clock();
    expect(await numbersOf(id)).toEqual([1]);
  });

  it("go with the unit in an exchange", async () => {
    const { variantId } = await newEdition(9, 9);
    const { id } = await desk.buy(2, variantId);
    await desk.ship(id, 2);
    const before = await held(id);
    const exchange = await desk.exchange(id, variantId);
    await eventually(
      () => historyOf(id),
      (history) => history.includes("moved 2"),
    );
    await exchange.receive();
    await desk.clock();
    const after = await held(id);
    expect(after.map(({ number }) => number)).toEqual([1, 2]);
    expect(after[0]?.line_item_id).toBe(before[0]?.line_item_id);
    expect(after[1]?.line_item_id).not.toBe(before[1]?.line_item_id);
    expect(await historyOf(id)).toEqual(["given 1", "given 2", "moved 2"]);
    expect(await numbersOf((await desk.buy(1, variantId)).id)).toEqual([3]);
  });

  it("that are missing do not keep the money from being taken: a person hears of it, and growing the edition heals it", async () => {
    const { productId, variantId } = await newEdition(1, 3);
    const { id } = await desk.buy(2, variantId);
    expect(await numbersOf(id)).toEqual([1]);
    const exceptions = () =>
      shop.sql<{ state: string; done: string; occurrences: number }>(
        "select state, done, occurrences from shop_exception where kind = 'edition_number_missing' and order_id = $1",
        [id],
      );
    expect(await exceptions()).toEqual([{ state: "open", done: "nothing", occurrences: 1 }]);
    await desk.clock();
    expect(await exceptions()).toEqual([{ state: "open", done: "nothing", occurrences: 1 }]);
    await desk.must("POST", `/admin/products/${productId}`, {
      metadata: { edition: { size: 2, limit_per_person: 5 } },
    });
    await desk.clock();
    expect(await numbersOf(id)).toEqual([1, 2]);
    expect(await exceptions()).toMatchObject([{ state: "settled", done: "number_given" }]);
  });
});

describe("who hears of the numbers", () => {
  it("the buyer, in the confirmation and by the order's link; nobody without it", async () => {
    const { productId, variantId } = await newEdition(50, 9);
    const { id, token, email } = await desk.buy(2, variantId);
    const [mail] = await eventually(
      () =>
        shop.sql<{ data: { items: { numbers: number[]; editionSize: number }[] } }>(
          `select data from notification where template = 'order-confirmation' and "to" = $1`,
          [email],
        ),
      (rows) => rows.length > 0,
    );
    expect(mail?.data.items).toMatchObject([{ numbers: [1, 2], editionSize: 50 }]);
    const path = `/store/orders/${id}/edition-numbers`;
    const { status, body } = await call<OrderEditionsAnswer>(shop, path, undefined, { "x-order-token": token });
    expect({ status, body }).toEqual({
      status: 200,
      body: { lines: [{ line_item_id: await desk.lineOf(id), product_id: productId, size: 50, numbers: [1, 2] }] },
    });
    expect((await call(shop, path)).status).toBe(404);
    expect((await call(shop, path, undefined, { "x-order-token": "v1.wrong" })).status).toBe(404);
    expect((await call(shop, "/store/customers/me/edition-numbers")).status).toBe(401);
  });

  it("the customer, over all orders, and no other customer", async () => {
    const { variantId } = await newEdition(50, 9);
    const [owner, other] = [await openAccount(shop), await openAccount(shop)];
    const { id } = await desk.buy(1, variantId, owner.email);
    await shop.sql(`update "order" set customer_id = $1 where id = $2`, [owner.id, id]);
    const numbersFor = async (headers: Record<string, string>) =>
      (await call<CustomerEditionsAnswer>(shop, "/store/customers/me/edition-numbers", undefined, headers)).body.lines;
    expect(await numbersFor(owner.as)).toMatchObject([{ order_id: id, size: 50, numbers: [1] }]);
    expect(await numbersFor(other.as)).toEqual([]);
  });

  it("the admin, by order and by product", async () => {
    const { productId, variantId } = await newEdition(3, 9);
    const first = await desk.buy(1, variantId);
    const second = await desk.buy(1, variantId);
    await desk.cancel(first.id);
    await eventually(
      () => numbersOf(first.id),
      (numbers) => numbers.length === 0,
    );
    const byOrder = await desk.must<AdminOrderEditionsAnswer>("GET", `/admin/orders/${first.id}/edition-numbers`);
    expect(byOrder.lines).toEqual([]);
    expect(byOrder.history.map(({ event, number }) => `${event} ${number}`)).toEqual(["given 1", "returned 1"]);
    const path = `/admin/products/${productId}/edition-numbers`;
    const byProduct = await desk.must<AdminProductEditionAnswer>("GET", path);
    expect(byProduct).toMatchObject({
      edition: { size: 3, given: 1, free: 2 },
      owners: [{ number: 2, order_id: second.id, email: second.email }],
      count: 1,
    });
    expect((await shop.admin("GET", `${path}?limit=9999`)).status).toBe(400);
    const { plush } = shop.catalogue.productId;
    const none = await desk.must<AdminProductEditionAnswer>("GET", `/admin/products/${plush}/edition-numbers`);
    expect(none).toMatchObject({ edition: null, owners: [] });
  });
});
