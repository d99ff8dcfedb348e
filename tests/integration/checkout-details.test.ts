import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ErrorAnswer } from "../../plugins/community/src/types/checkout.ts";
import type {
  CheckoutCartAnswer,
  CheckoutDeliveriesAnswer,
  CheckoutDetailsRequest,
} from "../../plugins/community/src/types/checkout-cart.ts";
import { openAccount } from "./account.ts";
import { call, complete, hangzhou, must, newEmail, openPage, pageOf, pay, portland } from "./buyer.ts";
import { cartRows } from "./cart-rows.ts";
import { openShop, type TestShop } from "./harness.ts";
import { addMarketRules, type MarketRules } from "./market-rules.ts";

let shop: TestShop;
let market: MarketRules;
let parcel: string;

beforeAll(async () => {
  shop = await openShop();
  market = await addMarketRules(shop);
  parcel = (await shop.sql<{ id: string }>("select id from shipping_option where name = 'Parcel'"))[0]?.id as string;
});
afterAll(async () => {
  await shop?.close();
});

type Region = "us" | "eu" | "cn" | "jp";
const berlin = { ...portland, country_code: "de", province: "", city: "Berlin", postal_code: "10115" };
const losAngeles = { ...portland, province: "CA", city: "Los Angeles", postal_code: "90001" };
const lines = (quantity = 2) => [
  { variant_id: shop.catalogue.variantId.plush, quantity },
  { variant_id: shop.catalogue.variantId.set, quantity: 1 },
];
async function newCart(region: Region, more: Record<string, unknown> = {}, quantity?: number): Promise<string> {
  const body = { region_id: shop.catalogue.regions[region], items: lines(quantity), ...more };
  return (await must<{ cart: { id: string } }>(shop, "/store/carts", body)).cart.id;
}

const details = (cartId: string, body: CheckoutDetailsRequest) =>
  call<CheckoutCartAnswer & ErrorAnswer>(shop, `/checkout/carts/${cartId}/details`, body);

/** The platform's way to the same: a request for each kind of thing. */
async function byThePlatform(cartId: string, body: CheckoutDetailsRequest): Promise<void> {
  const { email, shipping_address, billing_address, shipping_option_id } = body;
  if (email) await must(shop, `/store/carts/${cartId}`, { email });
  if (shipping_address || billing_address)
    await must(shop, `/store/carts/${cartId}`, { shipping_address, billing_address });
  if (shipping_option_id)
    await must(shop, `/store/carts/${cartId}/shipping-methods`, { option_id: shipping_option_id });
}

/** Two carts alike, each walked through the same steps on its own way, must end alike. */
async function bothWays(
  steps: CheckoutDetailsRequest[],
  { region = "us" as Region, between = async (_cartId: string) => {}, cart = {}, quantity = 2 } = {},
) {
  const [ours, theirs] = [await newCart(region, cart, quantity), await newCart(region, cart, quantity)];
  for (const step of steps) {
    await byThePlatform(theirs, step);
    await between(theirs);
    const answer = await details(ours, step);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    await between(ours);
  }
  const [mine, platforms] = [await cartRows(shop, ours), await cartRows(shop, theirs)];
  expect(mine).toEqual(platforms);
  const { cart: view } = await must<CheckoutCartAnswer>(shop, `/checkout/carts/${ours}`);
  for (const [name, sum] of Object.entries(mine.totals as Record<string, number>))
    if (name in view) expect([name, view[name as "total"]]).toEqual([name, sum]);
  return { ours, rows: mine };
}

const everything = (more: CheckoutDetailsRequest = {}): CheckoutDetailsRequest => ({
  email: newEmail(),
  shipping_address: portland,
  billing_address: portland,
  shipping_option_id: parcel,
  ...more,
});

describe("the details of a checkout leave the cart as the platform would", () => {
  it("all at once, with taxes on lines and delivery", async () => {
    const { rows } = await bothWays([everything()]);
    expect(rows.totals).toMatchObject({ total: (2 * 19.99 + 30 + 5) * 1.05 });
  });

  it("step by step, changing one's mind about the address, the delivery and the e-mail address", async () => {
    const steps: CheckoutDetailsRequest[] = [
      { email: newEmail() },
      { shipping_address: portland, billing_address: berlin },
      { shipping_option_id: parcel },
      { shipping_address: losAngeles },
      { shipping_option_id: market.express },
      { email: newEmail() },
      { shipping_address: portland },
    ];
    const { rows } = await bothWays(steps);
    expect(rows.methods).toMatchObject([{ name: "Express", amount: "12" }]);
  });

  it("where prices hold the tax, in another currency", async () => {
    await bothWays([everything({ shipping_address: berlin, billing_address: berlin })], { region: "eu" });
  });

  it("in Chinese", async () => {
    const address = { shipping_address: hangzhou, billing_address: hangzhou };
    const cart = { locale: "zh-CN" };
    const { rows } = await bothWays([everything({ ...address, shipping_option_id: market.express })], {
      region: "cn",
      cart,
    });
    expect(rows.methods).toMatchObject([{ name: "特快" }]);
    const american = await bothWays([everything()], { cart });
    expect(american.rows.lineTaxes).toMatchObject([{ description: "税" }, { description: "税" }]);
  });

  it("when delivery becomes free, and costs again", async () => {
    const { rows } = await bothWays([everything({ shipping_option_id: market.express })], { quantity: 5 });
    expect(rows.methods).toMatchObject([{ name: "Express", amount: "0" }]);
  });

  it("for whoever has an account, a guest, and a guest who comes again", async () => {
    const account = await openAccount(shop);
    const guest = newEmail();
    for (const email of [account.email, guest, guest, guest.toUpperCase()]) await bothWays([everything({ email })]);
    const twice = await bothWays([everything({ email: guest }), { email: account.email }, { email: newEmail() }]);
    expect(twice.rows.customer).toMatchObject([{ has_account: false }]);
  });

  it("when a price has been changed since the cart was filled", async () => {
    const set = await market.priceSetOf(shop.catalogue.variantId.set);
    const price = (usd: number) =>
      shop.sql(
        `update price set amount = $1, raw_amount = jsonb_build_object('value', $2::text, 'precision', 20)
          where price_set_id = $3 and currency_code = 'usd'`,
        [usd, String(usd), set],
      );
    const [ours, theirs] = [await newCart("us"), await newCart("us")];
    await price(33);
    const wanted = everything();
    await byThePlatform(theirs, wanted);
    await details(ours, wanted);
    await price(30);
    expect(await cartRows(shop, ours)).toEqual(await cartRows(shop, theirs));
  });

  it("with a code, and with a promotion that applies by itself", async () => {
    const promotion = (code: string, is_automatic: boolean, target_type: string) =>
      shop.admin<{ promotion: { id: string } }>("POST", "/admin/promotions", {
        code,
        type: "standard",
        status: "active",
        is_automatic,
        application_method: {
          type: "percentage",
          target_type,
          allocation: "across",
          value: 10,
          currency_code: "usd",
        },
      });
    await promotion("TENTH", false, "items");
    const cart = { promo_codes: ["TENTH"] };
    await bothWays([everything(), { shipping_address: losAngeles }], { cart });
    const { body } = await promotion("CHEAPER", true, "shipping_methods");
    const { rows } = await bothWays([everything(), { shipping_option_id: market.express }], { cart });
    expect(rows.promotions).toEqual([{ code: "CHEAPER" }, { code: "TENTH" }]);
    expect(rows.methodDiscounts).toHaveLength(1);
    await shop.admin("POST", `/admin/promotions/${body.promotion.id}`, { status: "inactive" });
  });
});

describe("a cart that is made with things in it", () => {
  const wish = (region: Region, locale: string, items = lines()) => ({
    region_id: shop.catalogue.regions[region],
    locale,
    items,
  });
  const make = (body: unknown, headers = {}) =>
    call<CheckoutCartAnswer & ErrorAnswer>(shop, "/checkout/carts", body, headers);

  it.each([
    ["us", "en"],
    ["eu", "en"],
    ["cn", "zh-CN"],
    ["jp", "zh-CN"],
  ] as const)("is the platform's, in %s, in %s", async (region, locale) => {
    const { cart: platforms } = await must<{ cart: { id: string } }>(shop, "/store/carts", wish(region, locale));
    const { status, body } = await make(wish(region, locale));
    expect(status).toBe(200);
    const rows = await cartRows(shop, body.cart.id);
    expect(rows).toEqual(await cartRows(shop, platforms.id));
    expect(rows.totals).toMatchObject({ total: body.cart.total });
    if (locale === "zh-CN") expect(rows.lines).toMatchObject([{ title: "Set" }, { title: "毛绒玩具" }]);
  });

  it("belongs to whoever is logged in", async () => {
    const account = await openAccount(shop);
    const theirs = await call<CheckoutCartAnswer>(shop, "/store/carts", wish("us", "en"), account.as);
    const ours = await make(wish("us", "en"), account.as);
    expect(await cartRows(shop, ours.body.cart.id)).toEqual(await cartRows(shop, theirs.body.cart.id));
    expect(ours.body.cart).toMatchObject({ email: account.email, customer: { id: account.id } });
  });

  it("is refused when it may not be bought", async () => {
    const { edition, rare } = shop.catalogue.variantId;
    const asked = (variant_id: string, quantity: number) => wish("us", "en", [{ variant_id, quantity }]);
    const tooMany = { status: 403, body: { code: "edition_limit", data: { limit: 2, remaining: 2 } } };
    expect(await make(asked(edition, 3))).toMatchObject(tooMany);
    expect(await call(shop, "/store/carts", asked(edition, 3))).toMatchObject(tooMany);
    expect(await make(asked(rare, 2))).toMatchObject({
      status: 409,
      body: { code: "out_of_stock", data: { items: [{ variant_id: rare, available: 1 }] } },
    });
    expect(await make(asked("variant_of_nobody", 1))).toMatchObject({
      status: 403,
      body: { code: "product_unavailable" },
    });
    expect(await make({ ...asked(rare, 1), region_id: "reg_nowhere" })).toMatchObject({
      status: 404,
      body: { code: "region_not_found" },
    });
    expect((await make({ ...asked(rare, 0) })).status).toBe(400);
    const stranger = { ...shop, publishableKey: "pk_of_nobody" };
    expect((await call(stranger, "/checkout/carts", asked(rare, 1))).status).toBe(400);
  });
});

describe("the ways by which a cart can be sent", () => {
  it("are those of the platform, at its prices", async () => {
    const id = await newCart("us", {}, 5);
    await details(id, { shipping_address: portland });
    const { shipping_options: platforms } = await must<{
      shipping_options: { id: string; name: string; amount: number }[];
    }>(shop, `/store/shipping-options?cart_id=${id}`);
    const { shipping_options } = await must<CheckoutDeliveriesAnswer>(shop, `/checkout/carts/${id}/deliveries`);
    const plain = (options: { id: string; name: string; amount: number }[]) =>
      options.map(({ id: option, name, amount }) => [option, name, amount]).sort();
    expect(plain(shipping_options)).toEqual(plain(platforms));
    expect(plain(shipping_options)).toContainEqual([market.express, "Express", 0]);
  });

  it.each(["staff", "returns", "elsewhere"] as const)("are not those for %s", async (which) => {
    const id = await newCart("us");
    const before = await cartRows(shop, id);
    expect(await details(id, everything({ shipping_option_id: market.notOffered[which] }))).toMatchObject({
      status: 400,
      body: { code: "checkout_details_invalid", errors: [{ field: "shipping_option_id", code: "invalid" }] },
    });
    expect(await cartRows(shop, id)).toEqual(before);
  });
});

describe("what does not hold", () => {
  it("is named by its field, and nothing is written", async () => {
    const id = await newCart("us");
    const before = await cartRows(shop, id);
    const wrong = {
      shipping_address: { ...portland, postal_code: "9720" },
      billing_address: { ...portland, city: "" },
    };
    const answer = await details(id, { email: "nobody", ...wrong });
    expect(answer).toMatchObject({ status: 400, body: { code: "checkout_details_invalid", field: "email" } });
    expect(answer.body.errors?.map(({ field, code }) => [field, code])).toEqual([
      ["email", "invalid"],
      ["shipping_address.postal_code", "invalid"],
      ["billing_address.city", "required"],
    ]);
    expect(await details(id, { shipping_address: berlin })).toMatchObject({
      status: 400,
      body: { errors: [{ field: "shipping_address.country_code", code: "invalid" }] },
    });
    expect(await cartRows(shop, id)).toEqual(before);
    expect((await details(id, { surname: "Li" } as CheckoutDetailsRequest)).status).toBe(400);
    expect(await details("cart_of_nobody", {})).toMatchObject({ status: 404, body: { code: "cart_not_found" } });
  });

  it("closes a payment page that asks for another sum, and never changes what is paid", async () => {
    const id = await newCart("us");
    await details(id, everything());
    const page = await pageOf(shop, id);
    await details(id, { shipping_option_id: market.express });
    expect((await complete(shop, page.id)).body.status).toBe("expired");
    const again = await openPage(shop, id);
    await pay(again.body.url);
    expect((await complete(shop, again.body.session_id as string)).body.status).toBe("complete");
    expect(await details(id, { shipping_option_id: parcel })).toMatchObject({
      status: 409,
      body: { code: "cart_completed" },
    });
  });

  it("does not lose one of two windows that save at once", async () => {
    const id = await newCart("us");
    const email = newEmail();
    const all = [
      { email },
      { shipping_address: portland },
      { shipping_option_id: parcel },
      { billing_address: berlin },
    ];
    const answers = await Promise.all(all.map((one) => details(id, one)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const { cart } = await must<CheckoutCartAnswer>(shop, `/checkout/carts/${id}`);
    expect(cart).toMatchObject({
      email,
      shipping_address: { city: "Portland" },
      billing_address: { city: "Berlin" },
      shipping_methods: [{ shipping_option_id: parcel }],
    });
  });
});
