import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Account, logIn, openAccount, PASSWORD } from "./account.ts";
import { call, complete, eventually, filledCart, hangzhou, newEmail, pageOf, pay, portland } from "./buyer.ts";
import { ADMIN, openShop, STOREFRONT_TOKEN, type TestShop } from "./harness.ts";
import { linkIn, openPostOffice, type PostOffice } from "./post-office.ts";

let shop: TestShop;
let post: PostOffice;

beforeAll(async () => {
  post = await openPostOffice();
  shop = await openShop({ SMTP_URL: post.url, MAIL_FROM: "蓝象社区 <shop@keepsake.example>" });
});
afterAll(async () => {
  await shop?.close();
  await post?.close();
});

/** Of the only line of each order here. */
const PIECES = 2;

interface Bought {
  id: string;
  displayId: number;
  token: string;
  email: string;
}

async function buy(locale = "en", address: Record<string, string> = portland, account?: Account): Promise<Bought> {
  const email = account?.email ?? newEmail();
  const { us, cn } = shop.catalogue.regions;
  const regionId = address.country_code === "cn" ? cn : us;
  const lines = [{ variantId: shop.catalogue.variantId.plush, quantity: PIECES }];
  const cart = await filledCart(shop, { regionId, lines, email, address });
  if (account) await call(shop, `/store/carts/${cart.id}/customer`, {}, account.as);
  const page = await pageOf(shop, cart.id, locale);
  await pay(page.url);
  const { body } = await eventually(
    () => complete(shop, page.id),
    (answer) => answer.body.status === "complete",
  );
  if (body.status !== "complete") throw new Error(body.status);
  return { id: body.order.id, displayId: body.order.display_id, token: body.token, email };
}

const order = (id: string, headers: Record<string, string> = {}) =>
  call<{ order: Record<string, unknown>; message?: string }>(shop, `/store/orders/${id}`, undefined, headers);

interface AdminOrder {
  items: { id: string }[];
  fulfillments: { id: string }[];
  payment_collections: { payments: { id: string }[] }[];
}

async function ship(bought: Bought, no_notification: boolean): Promise<void> {
  const fields = "?fields=items.id,fulfillments.id";
  const { body } = await shop.admin<{ order: AdminOrder }>("GET", `/admin/orders/${bought.id}${fields}`);
  const items = body.order.items.map(({ id }) => ({ id, quantity: PIECES }));
  const path = `/admin/orders/${bought.id}/fulfillments`;
  const packed = await shop.admin<{ order: AdminOrder }>("POST", `${path}${fields}`, { items, no_notification });
  expect(packed.status).toBe(200);
  const url = "https://track.example/SF1";
  const labels = [{ tracking_number: "SF1", tracking_url: url, label_url: url }];
  const shipment = `${path}/${packed.body.order.fulfillments[0]?.id}/shipments`;
  expect((await shop.admin("POST", shipment, { items, labels, no_notification })).status).toBe(200);
}

describe("the confirmation", () => {
  it("comes once over SMTP, in the language in which was paid, and its link opens the order", async () => {
    const bought = await buy("zh-CN");
    const mail = await post.mailTo(bought.email, /谢谢/);
    expect(mail.parsed.subject).toContain(`#${bought.displayId}`);
    expect(mail.parsed.headers.get("content-language")).toBe("zh-CN");
    expect(mail.parsed.from?.value[0]).toMatchObject({ name: "蓝象社区", address: "shop@keepsake.example" });
    expect(mail.parsed.messageId).toMatch(/^<[0-9a-f]{32}@keepsake\.example>$/);
    expect(mail.parsed.html).toContain('<html lang="zh-CN">');
    const link = linkIn(mail, "/zh/orders/");
    expect(link.pathname).toBe(`/zh/orders/${bought.id}`);
    const opened = await order(bought.id, { "x-order-token": link.searchParams.get("token") ?? "" });
    expect(opened.body.order).toMatchObject({ id: bought.id, locale: "zh-CN", email: bought.email });
    expect(post.mailsTo(bought.email)).toHaveLength(1);
  });

  it("goes in Chinese to China and in English elsewhere when nothing else is known", async () => {
    const cart = await filledCart(shop, {
      regionId: shop.catalogue.regions.cn,
      lines: [{ variantId: shop.catalogue.variantId.plush, quantity: 1 }],
      address: hangzhou,
    });
    expect(cart.currency_code).toBe("cny");
    const english = await buy("en");
    expect((await post.mailTo(english.email, /Thank you/)).parsed.text).toContain("Portland, OR 97201");
  });
});

describe("what happens to an order", () => {
  it("is told when it ships, with the parcel's number, unless the admin asked for silence", async () => {
    const [told, silent] = [await buy(), await buy()];
    await ship(told, false);
    await ship(silent, true);
    const mail = await post.mailTo(told.email, /on its way/);
    expect(mail.parsed.text).toContain("SF1");
    expect(linkIn(mail, "track.example").href).toBe("https://track.example/SF1");
    await post.mailTo(silent.email, /Thank you/);
    expect(post.mailsTo(silent.email)).toHaveLength(1);
    const seen = await order(told.id, { "x-order-token": told.token });
    expect(seen.body.order.fulfillments).toMatchObject([{ labels: [{ tracking_number: "SF1" }] }]);
  });

  it("is told for each refund with its own amount, and when it is cancelled", async () => {
    const bought = await buy();
    const fields = "?fields=payment_collections.payments.id";
    const { body } = await shop.admin<{ order: AdminOrder }>("GET", `/admin/orders/${bought.id}${fields}`);
    const refunds = `/admin/payments/${body.order.payment_collections[0]?.payments[0]?.id}/refund`;
    expect((await shop.admin("POST", refunds, { amount: 5 })).status).toBe(200);
    expect((await shop.admin("POST", refunds, { amount: 7.5 })).status).toBe(200);
    await eventually(
      async () => post.mailsTo(bought.email).filter(({ parsed }) => /Refund/.test(parsed.subject ?? "")),
      (mails) => mails.length === 2,
    );
    const texts = post.mailsTo(bought.email).map(({ parsed }) => parsed.text ?? "");
    expect(texts.filter((text) => text.includes("This refund: $5.00"))).toHaveLength(1);
    expect(texts.filter((text) => text.includes("This refund: $7.50"))).toHaveLength(1);

    const unwanted = await buy();
    expect((await shop.admin("POST", `/admin/orders/${unwanted.id}/cancel`, {})).status).toBe(200);
    expect((await post.mailTo(unwanted.email, /cancelled/)).parsed.text).toContain("Nothing of this order");
  });
});

describe("when events are lost and the mail server is away", () => {
  it("every mail is sent in the end, and none twice", async () => {
    const lost = await buy();
    await post.mailTo(lost.email, /Thank you/);

    post.isOpen = false;
    const waiting = await buy();
    const row = () =>
      shop.sql<{ status: string }>("select status from notification where resource_id = $1", [waiting.id]);
    await eventually(row, ([found]) => found?.status === "failure");
    await shop.sql("delete from notification where resource_id = $1", [lost.id]);
    await shop.sql(`update "order" set created_at = now() - interval '5 minutes' where id = $1`, [lost.id]);
    post.isOpen = true;
    await shop.sql("update notification set updated_at = now() - interval '5 minutes' where resource_id = $1", [
      waiting.id,
    ]);

    await post.mailTo(waiting.email, /Thank you/, 100);
    await eventually(
      async () => post.mailsTo(lost.email),
      (mails) => mails.length === 2,
      100,
    );
    const rows = await shop.sql("select status, provider_data from notification where resource_id = $1", [waiting.id]);
    expect(rows).toEqual([{ status: "success", provider_data: { attempts: 2 } }]);
    expect(post.mailsTo(waiting.email)).toHaveLength(1);
    const ids = post.mailsTo(lost.email).map(({ parsed }) => parsed.messageId);
    expect(new Set(ids).size).toBe(1);
  }, 240_000);
});

describe("an order's page", () => {
  it("is closed but for the link and the owner", async () => {
    const [owner, stranger] = [await openAccount(shop), await openAccount(shop)];
    const bought = await buy("en", portland, owner);
    const other = await buy();
    const absent = await order("order_that_never_was");
    expect(absent.status).toBe(404);
    for (const headers of [
      {},
      { "x-order-token": "v1.guess" },
      { "x-order-token": other.token },
      { "x-order-token": bought.token.slice(0, -1) },
      stranger.as,
      { authorization: "Bearer nonsense" },
    ] as Record<string, string>[]) {
      const answer = await order(bought.id, headers);
      expect(answer.status).toBe(404);
      expect(answer.body).toEqual(JSON.parse(JSON.stringify(absent.body).replace("order_that_never_was", bought.id)));
    }
    for (const headers of [owner.as, { "x-order-token": bought.token }]) {
      const answer = await order(bought.id, headers as Record<string, string>);
      expect(answer.status).toBe(200);
      expect(answer.body.order).toMatchObject({ id: bought.id, payment_status: "captured", fulfillments: [] });
      expect(answer.body.order.shipping_address).toMatchObject({ city: "Portland" });
      expect(JSON.stringify(answer.body)).not.toMatch(/pi_|cs_test|client_secret/);
    }
    const mine = await call<{ orders: { id: string }[] }>(shop, "/store/orders", undefined, owner.as);
    expect(mine.body.orders.map(({ id }) => id)).toEqual([bought.id]);
  });

  it("cannot be reached through transfers or returns either", async () => {
    const [bought, stranger] = [await buy(), await openAccount(shop)];
    for (const verb of ["request", "cancel", "accept", "decline"]) {
      const path = `/store/orders/${bought.id}/transfer/${verb}`;
      const answer = await call(shop, path, verb === "accept" || verb === "decline" ? { token: "x" } : {}, stranger.as);
      expect([verb, answer.status]).toEqual([verb, 404]);
    }
    const items = [{ id: "orli_x", quantity: 1 }];
    const back = { order_id: bought.id, items, return_shipping: { option_id: "so_x" } };
    expect((await call(shop, "/store/returns", back, stranger.as)).status).toBe(404);
  });
});

describe("accounts", () => {
  it("reset their password by a link that works once and leaves no trace", async () => {
    const account = await openAccount(shop, { locale: "zh-CN" });
    const reset = (identifier: string) =>
      fetch(`${shop.backendUrl}/auth/customer/emailpass/reset-password`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ identifier }),
      });
    expect((await reset(newEmail())).status).toBe(201);
    expect((await reset(account.email.toUpperCase())).status).toBe(201);
    const link = linkIn(await post.mailTo(account.email, /设置新密码/), "/zh/account/reset-password");
    expect(link.searchParams.get("email")).toBe(account.email);
    const update = () =>
      call(
        shop,
        "/auth/customer/emailpass/update",
        { password: "a new one" },
        {
          authorization: `Bearer ${link.searchParams.get("token")}`,
        },
      );
    expect((await update()).status).toBe(200);
    expect((await update()).status).toBe(401);
    expect((await logIn(shop, account.email)).status).toBe(401);
    expect((await logIn(shop, account.email, "a new one")).status).toBe(200);
    expect(await shop.sql("select id from notification where template = 'password-reset'")).toEqual([]);
  });

  it("send staff to the admin", async () => {
    await fetch(`${shop.backendUrl}/auth/user/emailpass/reset-password`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ identifier: ADMIN.email }),
    });
    const link = linkIn(await post.mailTo(ADMIN.email, /admin/), "/app/reset-password");
    expect(link.origin).toBe(shop.backendUrl);
  });

  it("are deleted with their personal data, after the password, while orders stay", async () => {
    const account = await openAccount(shop);
    const bought = await buy("en", portland, account);
    const leave = (password: unknown) =>
      fetch(`${shop.backendUrl}/store/customers/me/account`, {
        method: "DELETE",
        headers: { "content-type": "application/json", "x-publishable-api-key": shop.publishableKey, ...account.as },
        body: JSON.stringify({ password }),
      });
    const wrong = await leave("wrong");
    expect([wrong.status, await wrong.json()]).toMatchObject([400, { code: "wrong_password", field: "password" }]);
    expect((await leave("")).status).toBe(400);
    expect((await leave(PASSWORD)).status).toBe(200);
    await post.mailTo(account.email, /has been deleted/);
    const [row] = await shop.sql("select * from customer where id = $1", [account.id]);
    expect(row).toMatchObject({
      first_name: null,
      last_name: null,
      phone: null,
      email: `${account.id}@deleted.invalid`,
    });
    expect((await logIn(shop, account.email)).status).toBe(401);
    expect((await order(bought.id, account.as)).status).toBe(404);
    expect((await order(bought.id, { "x-order-token": bought.token })).status).toBe(200);
  });
});

describe("limits", () => {
  const tryLogIn = (email: string, headers: Record<string, string> = {}, provider = "emailpass") =>
    fetch(`${shop.backendUrl}/auth/customer/${provider}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ email, password: "guess" }),
    });

  it("stop guesses at one account, however they are spelled and wherever they come from", async () => {
    const email = newEmail();
    const statuses: number[] = [];
    for (let guess = 0; guess < 11; guess += 1) {
      const headers = { "x-storefront-token": STOREFRONT_TOKEN, "x-client-ip": `198.51.100.${guess}` };
      const spelling = guess % 2 ? email.toUpperCase() : email;
      statuses.push((await tryLogIn(spelling, headers, guess % 3 ? "emailpass" : "emailpas%73")).status);
    }
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
    const refused = await tryLogIn(email);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ type: "rate_limited", code: "too_many_requests" });
  });

  it("stop one machine that tries many accounts, and believe only the storefront about who asks", async () => {
    const from = (ip: string, token: string) => ({ "x-storefront-token": token, "x-client-ip": ip });
    const blocked = "203.0.113.77";
    let last = 0;
    for (let guess = 0; guess < 61; guess += 1) last = (await tryLogIn("", from(blocked, STOREFRONT_TOKEN))).status;
    expect(last).toBe(429);
    expect((await tryLogIn("", from("203.0.113.78", STOREFRONT_TOKEN))).status).toBe(401);
    expect((await tryLogIn("", from(blocked, "a guess"))).status).toBe(401);
  });
});

describe("files", () => {
  const upload = async (name: string, content: BlobPart, type: string) => {
    const login = await fetch(`${shop.backendUrl}/auth/user/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(ADMIN),
    });
    const { token } = (await login.json()) as { token: string };
    const body = new FormData();
    body.append("files", new Blob([content], { type }), name);
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${shop.backendUrl}/admin/uploads`, { method: "POST", headers, body });
    return {
      status: response.status,
      body: (await response.json()) as { files?: { url: string }[]; message?: string },
    };
  };
  const PNG = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );

  it("are pictures by content; anything else is refused by name", async () => {
    const svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    for (const [name, content] of [
      ["logo.svg", svg],
      ["logo.png", svg],
      ["page.html", "<script>1</script>"],
    ] as const) {
      const answer = await upload(name, content, "image/png");
      expect([answer.status, answer.body.message]).toEqual([400, expect.stringContaining(name)]);
    }
    expect((await upload("picture.html", PNG, "image/png")).status).toBe(400);
    expect((await upload("big.png", Buffer.concat([PNG, Buffer.alloc(10 * 1024 * 1024)]), "image/png")).status).toBe(
      400,
    );
    const kept = await upload("picture.png", PNG, "image/png");
    expect(kept.status).toBe(200);
    const shown = await fetch(kept.body.files?.[0]?.url ?? "");
    expect(shown.headers.get("content-type")).toBe("image/png");
    expect(shown.headers.get("x-content-type-options")).toBe("nosniff");
    expect(shown.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(shown.headers.get("cache-control")).toContain("immutable");
    expect(Buffer.from(await shown.arrayBuffer()).equals(PNG)).toBe(true);
  });

  it("show nothing outside their folder, and exports to staff only", async () => {
    for (const path of ["..%2fbackend.log", "%2e%2e/backend.log", ".%00", "private-1-orders.csv", ""])
      expect([path, (await fetch(`${shop.backendUrl}/static/${path}`)).status]).toEqual([path, 404]);
  });

  it("and pages carry headers that keep them out of frames", async () => {
    for (const path of ["/health", "/admin/orders", "/store/regions", "/static/none"]) {
      const { headers } = await fetch(shop.backendUrl + path);
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
    }
  });
});

describe("the database", () => {
  it("that ends a connection in the middle is no error of the shop's: who asked is told to ask again", async () => {
    const [product] = await shop.sql<{ id: string; title: string }>("select id, title from product limit 1");
    const rename = (title: string) => shop.admin("POST", `/admin/products/${product?.id}`, { title });
    const waiting = `select pid from pg_stat_activity where wait_event_type = 'Lock' and query ilike '%"product"%'`;
    const owner = new pg.Client({ connectionString: shop.databaseUrl });
    await owner.connect();
    await owner.query("begin");
    await owner.query("select 1 from product where id = $1 for update", [product?.id]);
    const asked = rename("Never");
    const [row] = await eventually(
      () => shop.sql<{ pid: number }>(waiting),
      (rows) => rows.length > 0,
    );
    await shop.sql("select pg_terminate_backend($1)", [row?.pid]);
    expect(await asked).toMatchObject({ status: 503, body: { code: "database_lost" } });
    await owner.query("rollback");
    await owner.end();
    expect(await rename(product?.title as string)).toMatchObject({ status: 200 });
  });
});
