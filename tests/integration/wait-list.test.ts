import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { CartHoldAnswer, ErrorAnswer } from "../../plugins/community/src/types/checkout.ts";
import type {
  AcceptOfferAnswer,
  JoinWaitListAnswer,
  WaitListAnswer,
} from "../../plugins/community/src/types/wait-list.ts";
import { stockOf } from "./books.ts";
import {
  type Cart,
  call,
  complete,
  eventually,
  must,
  newEmail,
  openPage,
  pageOf,
  pay,
  portland,
  type Shop,
} from "./buyer.ts";
import { openShop, STOREFRONT_TOKEN, type TestShop } from "./harness.ts";
import { linkIn, type Mail, openPostOffice, type PostOffice } from "./post-office.ts";

let shop: TestShop;
let post: PostOffice;

beforeAll(async () => {
  post = await openPostOffice();
  shop = await openShop({ SMTP_URL: post.url });
});
afterEach(everybodyLeaves);
afterAll(async () => {
  await shop.close();
  await post.close();
});

/** Leaves so many units of the rare thing to be sold; it has one inventory item of its own, at one place. */
async function stock(units: number): Promise<void> {
  const { reserved } = await stockOf(shop, shop.catalogue.inventoryItemId.rare);
  await setStocked(reserved + units);
}

async function setStocked(stocked_quantity: number): Promise<void> {
  const { inventoryItemId, locationId } = shop.catalogue;
  const path = `/admin/inventory-items/${inventoryItemId.rare}/location-levels/${locationId}`;
  await shop.admin("POST", path, { stocked_quantity });
}

/** Each comes from an address of their own, as the storefront names it: the limits count addresses. */
let asking = 0;
const fromSomewhere = () => ({
  "x-storefront-token": STOREFRONT_TOKEN,
  "x-client-ip": `198.51.${Math.trunc(asking / 250)}.${asking++ % 250}`,
});

const join = (email: string, quantity = 1, more: Record<string, unknown> = {}, at: Shop = shop) =>
  call<JoinWaitListAnswer & ErrorAnswer>(
    at,
    "/checkout/wait-list",
    {
      variant_id: shop.catalogue.variantId.rare,
      quantity,
      email,
      locale: "en",
      region_id: shop.catalogue.regions.us,
      ...more,
    },
    fromSomewhere(),
  );

const tokenIn = (mail: Mail) => linkIn(mail, "/wait-list/").pathname.split("/").at(-1) as string;
const offerMail = (email: string) => post.mailTo(email, /your turn/i, 30);
const entryOf = (token: string) => must<WaitListAnswer>(shop, `/checkout/wait-list/${token}`);
const accept = (token: string, body = {}) =>
  call<AcceptOfferAnswer & ErrorAnswer>(shop, `/checkout/wait-list/${token}/accept`, body);
const leave = (token: string) =>
  fetch(`${shop.backendUrl}/checkout/wait-list/${token}`, { method: "DELETE" }).then(
    async (response) => (await response.json()) as WaitListAnswer,
  );
const offers = () =>
  shop.sql<{ email: string; offered_quantity: number }>(
    "select email, offered_quantity from wait_list_entry where state = 'offered' order by offered_at",
  );
const holdOf = (cartId: string) => must<CartHoldAnswer>(shop, `/checkout/carts/${cartId}/hold`);
const giveBack = (cartId: string, at: Shop = shop) =>
  fetch(`${at.backendUrl}/checkout/carts/${cartId}/hold`, { method: "DELETE" }).then(
    async (response) => (await response.json()) as CartHoldAnswer,
  );
/** What the clock does when a day is over. */
const endOfDay = async () => {
  await shop.sql(
    `update stock_hold set expires_at = clock_timestamp() where state = 'held' and wait_id is not null and cart_id is null`,
  );
  await shop.sql("update wait_list_entry set offer_expires_at = clock_timestamp() where state = 'offered'");
};
/** Whoever gives units back wakes the offers, also with empty hands. */
const wake = () => giveBack("cart_of_nobody");

async function everybodyLeaves(): Promise<void> {
  await shop.sql(
    "update wait_list_entry set state = 'cancelled', ended_at = now() where state in ('waiting', 'offered')",
  );
  await shop.sql("update stock_hold set state = 'released', ended_at = now() where state = 'held'");
  await shop.sql("update stock_hold_item set live = false");
}

async function readyCart(cartId: string): Promise<void> {
  await must(shop, `/store/carts/${cartId}`, { shipping_address: portland });
  const { shipping_options } = await must<{ shipping_options: { id: string }[] }>(
    shop,
    `/store/shipping-options?cart_id=${cartId}`,
  );
  await must(shop, `/store/carts/${cartId}/shipping-methods`, { option_id: shipping_options[0]?.id });
}

describe("joining", () => {
  it("is not needed for what can be bought at once", async () => {
    await stock(1);
    const answer = await join(newEmail());
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: "in_stock", data: { available: 1 } });
  });

  it("gives each their place, and the same one to whoever asks again", async () => {
    await stock(0);
    const [first, second] = [newEmail(), newEmail()];
    expect((await join(first)).body).toEqual({ position: 1 });
    expect((await join(second)).body).toEqual({ position: 2 });
    expect((await join(second.toUpperCase())).body).toEqual({ position: 2 });
    expect((await join(first.replace("@", "+again@"))).body).toEqual({ position: 1 });
    const mail = await post.mailTo(second, /wait list/i);
    expect(mail.parsed.text).toContain("Rare");
    expect(await entryOf(tokenIn(mail))).toMatchObject({ state: "waiting", position: 2, offer: null });
    expect(await leave(tokenIn(await post.mailTo(first, /wait list/i)))).toMatchObject({ state: "cancelled" });
    expect(await entryOf(tokenIn(mail))).toMatchObject({ position: 1 });
  });

  it("twenty at once at two processes are twenty places, the same person twenty times is one", async () => {
    await stock(0);
    const processes = [shop, await shop.another()];
    const twenty = (email: () => string) =>
      Promise.all(Array.from({ length: 20 }, (_, turn) => join(email(), 1, {}, processes[turn % 2])));
    const different = await twenty(newEmail);
    expect(different.map(({ status }) => status)).toEqual(Array(20).fill(200));
    const email = newEmail();
    expect(new Set((await twenty(() => email)).map(({ body }) => body.position))).toEqual(new Set([21]));
    const count = async (state: string) =>
      (await shop.sql("select 1 from wait_list_entry where state = $1", [state])).length;
    expect(await count("waiting")).toBe(21);

    await stock(5);
    await Promise.all(Array.from({ length: 8 }, (_, turn) => giveBack("cart_of_nobody", processes[turn % 2])));
    await eventually(
      () => count("offered"),
      (offered) => offered >= 5,
    );
    await wake();
    expect(await count("offered"), "five units are five offers, whoever makes them").toBe(5);
    const held = await shop.sql("select 1 from stock_held where wait_id is not null and quantity = 1");
    expect(held).toHaveLength(5);
  });

  it.each([
    ["an e-mail that is none", { email: "not an address" }, 400, "email_invalid"],
    ["an unknown thing", { variant_id: "variant_nowhere" }, 404, "variant_not_found"],
    ["an unknown region", { region_id: "reg_nowhere" }, 400, "region_unknown"],
    ["a lorry load", { quantity: 11 }, 400, "wait_list_quantity"],
  ])("refuses %s by name", async (_what, more, status, code) => {
    await stock(0);
    const answer = await join(newEmail(), 1, more);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it("opens nothing to a token that is not ours", async () => {
    expect((await call<ErrorAnswer>(shop, "/checkout/wait-list/wait_1.v1.guess")).status).toBe(404);
    expect((await accept("wait_1.v1.guess")).body.code).toBe("wait_list_not_found");
  });
});

describe("an offer", () => {
  it("goes to the first in line, once, blocks everybody else, and becomes an order", async () => {
    await stock(0);
    const [first, second] = [newEmail(), newEmail()];
    await join(first);
    await join(second);
    await stock(1);
    const token = tokenIn(await offerMail(first));
    expect(await entryOf(token)).toMatchObject({ state: "offered", offer: { quantity: 1 } });
    await wake();
    expect(await offers()).toEqual([{ email: first, offered_quantity: 1 }]);

    const { variants } = await must<{ variants: Record<string, number> }>(shop, "/store/catalogue/stock");
    expect(variants[shop.catalogue.variantId.rare], "nobody else sees it on the shelf").toBe(0);

    const [one, two] = await Promise.all([accept(token), accept(token)]);
    expect(one.status).toBe(200);
    expect(two.body, "accepting twice is accepting once").toEqual(one.body);
    const { cart } = await must<{ cart: Cart }>(shop, `/store/carts/${one.body.cart_id}`);
    expect(cart.items.map(({ quantity }) => quantity)).toEqual([1]);
    expect(await entryOf(token)).toMatchObject({ state: "accepted", cart_is_open: true });

    await readyCart(cart.id);
    const page = await pageOf(shop, cart.id);
    await pay(page.url);
    const done = await eventually(
      async () => (await complete(shop, page.id)).body,
      (body) => body.status === "complete",
    );
    expect(done.status).toBe("complete");
    expect(await entryOf(token)).toMatchObject({ state: "accepted", cart_is_open: false });
    expect(post.mailsTo(first).filter(({ parsed }) => /your turn/i.test(parsed.subject ?? ""))).toHaveLength(1);
    expect(post.mailsTo(second).filter(({ parsed }) => /your turn/i.test(parsed.subject ?? ""))).toEqual([]);
  });

  it("that is not taken goes to the next", async () => {
    await stock(0);
    const [first, second] = [newEmail(), newEmail()];
    await join(first);
    await join(second);
    await stock(1);
    const token = tokenIn(await offerMail(first));
    await endOfDay();
    expect(await entryOf(token)).toMatchObject({ state: "expired" });
    expect((await accept(token)).body).toMatchObject({ code: "offer_ended" });
    await wake();
    expect(await entryOf(tokenIn(await offerMail(second)))).toMatchObject({ state: "offered" });
    expect((await join(first)).body, "whoever let it pass lines up anew").toEqual({ position: 1 });
  });

  it("that is declined goes to the next at once", async () => {
    await stock(0);
    const [first, second] = [newEmail(), newEmail()];
    await join(first);
    await join(second);
    await stock(1);
    expect(await leave(tokenIn(await offerMail(first)))).toMatchObject({ state: "cancelled" });
    await offerMail(second);
  });

  it("is of what there is, when that is less than was wished for", async () => {
    await stock(0);
    const [greedy, modest] = [newEmail(), newEmail()];
    await join(greedy, 3);
    await join(modest, 1);
    await stock(2);
    const mail = await offerMail(greedy);
    expect(mail.parsed.text).toContain("You asked for 3");
    expect(await offers()).toEqual([{ email: greedy, offered_quantity: 2 }]);
  });

  it("puts its units into the cart that the reader has already", async () => {
    await stock(0);
    const email = newEmail();
    await join(email, 2);
    await stock(2);
    const token = tokenIn(await offerMail(email));
    const { cart } = await must<{ cart: Cart }>(shop, "/store/carts", { region_id: shop.catalogue.regions.us, email });
    await must(shop, `/store/carts/${cart.id}/line-items`, {
      variant_id: shop.catalogue.variantId.plush,
      quantity: 1,
    });
    expect((await accept(token, { cart_id: cart.id })).body).toEqual({ cart_id: cart.id });
    const filled = await must<{ cart: Cart }>(shop, `/store/carts/${cart.id}`);
    expect(filled.cart.items.map(({ quantity }) => quantity).sort()).toEqual([1, 2]);
  });

  it("keeps its day, whatever becomes of a payment page on the way", async () => {
    await stock(0);
    const email = newEmail();
    await join(email);
    await stock(1);
    const { cart_id } = (await accept(tokenIn(await offerMail(email)))).body;
    const { hold } = await holdOf(cart_id);
    await readyCart(cart_id);
    const page = await pageOf(shop, cart_id);
    expect((await holdOf(cart_id)).hold, "going to pay does not shorten it").toEqual(hold);
    shop.stripe.expireSession(page.id);
    expect((await complete(shop, page.id)).body.status).toBe("expired");
    expect((await holdOf(cart_id)).hold, "neither does a page that was left open").toEqual(hold);
    expect((await giveBack(cart_id)).hold).toBeNull();
    expect((await holdOf(cart_id)).available).toEqual({ [shop.catalogue.variantId.rare]: 1 });
  });

  it("counts towards the edition's limit per person", async () => {
    const { variantId, regions } = shop.catalogue;
    const answer = await join(newEmail(), 3, { variant_id: variantId.edition, region_id: regions.us });
    expect(answer.body).toMatchObject({ code: "edition_limit", data: { limit: 2 } });
  });
});

describe("what the shop shows", () => {
  const version = async () => (await must<{ stock: string }>(shop, "/store/catalogue/version")).stock;
  const shown = async () => {
    const { variants } = await must<{ variants: Record<string, number> }>(shop, "/store/catalogue/stock");
    return variants[shop.catalogue.variantId.rare];
  };

  it("is what nobody holds; whoever holds it sees it in their own cart, and when its time has run out", async () => {
    await stock(1);
    const { cart } = await must<{ cart: Cart }>(shop, "/store/carts", {
      region_id: shop.catalogue.regions.us,
      email: newEmail(),
    });
    await must(shop, `/store/carts/${cart.id}/line-items`, { variant_id: shop.catalogue.variantId.rare, quantity: 1 });
    await readyCart(cart.id);
    const before = await version();
    expect(await shown()).toBe(1);
    await pageOf(shop, cart.id);
    const held = await version();
    expect(held).not.toBe(before);
    expect(await shown()).toBe(0);
    expect(await holdOf(cart.id)).toMatchObject({
      hold: { expires_at: expect.any(String) },
      expired_at: null,
      available: { [shop.catalogue.variantId.rare]: 1 },
    });

    await shop.sql("update stock_hold set expires_at = clock_timestamp() where cart_id = $1", [cart.id]);
    expect(await version()).not.toBe(held);
    expect(await shown(), "an expired hold holds nothing, before any clock has seen it").toBe(1);
    expect(await holdOf(cart.id)).toMatchObject({ hold: null, expired_at: expect.any(String) });
  });

  it("is the most that one place can send, because a parcel starts from one place", async () => {
    const { inventoryItemId, locationId } = shop.catalogue;
    const [channel] = await shop.sql<{ id: string }>(
      "select sales_channel_id as id from sales_channel_stock_location where stock_location_id = $1",
      [locationId],
    );
    const { body } = await shop.admin<{ stock_location: { id: string } }>("POST", "/admin/stock-locations", {
      name: "Second shelf",
    });
    const other = body.stock_location.id;
    await shop.admin("POST", `/admin/stock-locations/${other}/sales-channels`, { add: [channel?.id] });
    await shop.admin("POST", `/admin/inventory-items/${inventoryItemId.rare}/location-levels`, {
      location_id: other,
      stocked_quantity: 2,
    });
    await stock(1);
    expect(await shown()).toBe(2);
    await shop.admin("POST", `/admin/inventory-items/${inventoryItemId.rare}/location-levels/${other}`, {
      stocked_quantity: 0,
    });
    expect(await shown()).toBe(1);
  });
});

it("says in the reader's language what is kept, and until when", async () => {
  await stock(0);
  const email = newEmail();
  await join(email, 1, { locale: "zh-CN" });
  expect((await post.mailTo(email, /候补名单/)).parsed.text).toContain("退出候补");
  await stock(1);
  expect((await post.mailTo(email, /轮到你了/)).parsed.text).toContain("北京时间");
});

it("tells a buyer who is too late before they pay, while the unit is kept for another", async () => {
  await stock(0);
  const email = newEmail();
  await join(email);
  await stock(1);
  await offerMail(email);
  const { cart } = await must<{ cart: Cart }>(shop, "/store/carts", {
    region_id: shop.catalogue.regions.us,
    email: newEmail(),
  });
  await must(shop, `/store/carts/${cart.id}/line-items`, { variant_id: shop.catalogue.variantId.rare, quantity: 1 });
  await readyCart(cart.id);
  const refusal = await openPage(shop, cart.id);
  expect(refusal.status).toBe(409);
  expect(refusal.body).toMatchObject({ code: "out_of_stock", data: { items: [{ available: 0 }] } });
});
