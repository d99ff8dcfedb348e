import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAccount } from "./account.ts";
import { type Cart, call, complete, eventually, filledCart, must, newEmail, openPage, pageOf, pay } from "./buyer.ts";
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

/** Of the edition here one person may own two. Who it is for is told last, when nothing but the payment is left. */
async function cartOf(email: string, quantity: number): Promise<Cart> {
  const lines = [{ variantId: shop.catalogue.variantId.edition, quantity }];
  const cart = await filledCart(shop, { regionId: shop.catalogue.regions.us, lines });
  await must(shop, `/store/carts/${cart.id}`, { email });
  return cart;
}

/** One mailbox as five people would write it who hope to be five. */
function spellings(): [string, string, string, string, string] {
  const [name = ""] = newEmail().split("@");
  const plain = name.replaceAll("-", "");
  const dotted = plain.replace(/^(..)/, "$1.");
  return [
    `${plain}@gmail.com`,
    `${plain.toUpperCase()}@GMAIL.com`,
    `${plain}+drop@gmail.com`,
    `${dotted}@gmail.com`,
    `${dotted}+2@googlemail.com`,
  ];
}

const limited = { status: 403, body: { code: "edition_limit", data: { limit: 2, remaining: 0 } } };
const owned = async (emails: string[]) => {
  const [row] = await shop.sql<{ units: string }>(
    `select coalesce(sum(i.quantity - i.return_received_quantity), 0) as units from "order" o
       join order_item i on i.order_id = o.id and i.version = o.version
      where o.email = any($1) and o.canceled_at is null`,
    [emails.map((email) => email.toLowerCase())],
  );
  return Number(row?.units);
};

describe("of an edition one person gets two", () => {
  it("however the address is spelt, order after order", async () => {
    const emails = spellings();
    await desk.buy(1, undefined, emails[0]);
    await desk.buy(1, undefined, emails[3]);
    for (const email of emails) expect(await openPage(shop, (await cartOf(email, 1)).id)).toMatchObject(limited);
    expect(await owned(emails)).toBe(2);
  });

  it("however the address is spelt, all at once", async () => {
    const emails = spellings();
    const carts: Cart[] = [];
    for (const email of [...emails, ...emails]) carts.push(await cartOf(email, 1));
    const answers = await Promise.all(carts.map(({ id }) => openPage(shop, id)));
    const opened = answers.filter(({ status }) => status === 200);
    expect(opened).toHaveLength(2);
    for (const answer of answers.filter((each) => !opened.includes(each))) expect(answer).toMatchObject(limited);
    await Promise.all(opened.map(({ body }) => pay(body.url)));
    await Promise.all(opened.map(({ body }) => complete(shop, body.session_id as string)));
    await eventually(
      () => owned(emails),
      (units) => units === 2,
    );
  });

  it("as a guest and with an account, under whatever address", async () => {
    const account = await openAccount(shop);
    const asAccount = async (email: string) => {
      const cart = await cartOf(email, 1);
      await call(shop, `/store/carts/${cart.id}/customer`, {}, account.as);
      return cart;
    };
    const [name, host] = account.email.split("@");
    await desk.buy(1, undefined, `${name}+guest@${host}`);
    const own = await asAccount(account.email);
    const page = await pageOf(shop, own.id);
    await pay(page.url);
    expect((await complete(shop, page.id)).body.status).toBe("complete");
    expect(await openPage(shop, (await asAccount(newEmail())).id)).toMatchObject(limited);
    expect(await openPage(shop, (await cartOf(account.email, 1)).id)).toMatchObject(limited);
  });

  it("and again what came back: an order that was cancelled, a unit that was returned, a page that was left", async () => {
    const email = newEmail();
    const order = await desk.buy(2, undefined, email);
    expect(await openPage(shop, (await cartOf(email, 1)).id)).toMatchObject(limited);
    await desk.cancel(order.id);
    const again = await desk.buy(2, undefined, email);
    await desk.ship(again.id, 2);
    await desk.takeBack(again.id);
    const left = await cartOf(email, 1);
    expect((await openPage(shop, left.id)).status).toBe(200);
    const next = await cartOf(email, 1);
    expect(await openPage(shop, next.id)).toMatchObject(limited);
    await fetch(`${shop.backendUrl}/checkout/carts/${left.id}/hold`, { method: "DELETE" });
    expect((await openPage(shop, next.id)).status).toBe(200);
    expect(await openPage(shop, (await cartOf(email, 2)).id)).toMatchObject(limited);
  });
});
