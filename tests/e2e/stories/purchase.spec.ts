import { moneyIn, paidOrder } from "../backend/orders.ts";
import { expect, test } from "../fixtures.ts";
import { linkIn, mailTo } from "../mail/mailbox.ts";
import { settings } from "../settings.ts";
import { hangzhou, kyoto, portland } from "../shop/addresses.ts";
import { arriveAtOrder, chooseRegion, toHostedPage } from "../shop/journey.ts";
import { expectOneCharge, moneyOf } from "../stripe/control.ts";
import { cards, payByCard } from "../stripe/pay.ts";

const TEE = { handle: "three-copies-t-shirt" } as const;

test.describe("in Chinese", () => {
  test.use({ locale: "zh-CN" });

  test("a member buys a T-shirt in yuan, is thanked, gets a mail, and the order is paid and captured", async ({
    page,
    admin,
    buyer,
  }) => {
    const session = await toHostedPage(page, "zh", buyer, TEE, hangzhou);
    await expect(page.getByRole("heading", { name: "合计" })).toBeVisible();
    await expect(page.getByTestId("product-summary-total-amount")).toContainText("¥");
    await payByCard(page, cards.success);
    const orderId = await arriveAtOrder(page, "zh");
    await expect(page.getByRole("main")).toContainText("李象");
    await expect(page.getByRole("main")).toContainText(/三副本|T 恤/);

    const order = await paidOrder(admin, buyer);
    expect(order).toMatchObject({ id: orderId, currency_code: "cny", items: [{ quantity: 1 }] });
    expect(order.shipping_address).toMatchObject({ country_code: "cn", province: "浙江省", city: "杭州市" });
    expect((await moneyOf(session)).captured).toEqual([moneyIn(order)]);
    await expectOneCharge(session);

    const mail = await mailTo(buyer, /订单/);
    expect(mail.subject).toContain(String(order.display_id));
    expect(mail.text).toMatch(/[¥￥]/);
    expect(mail.html).toContain('lang="zh-CN"');
    await page.context().clearCookies();
    await page.goto(linkIn(mail, /\/zh\/orders\//));
    await expect(page.getByRole("main")).toContainText("李象");
  });
});

test("a member buys a T-shirt in dollars, is thanked, gets a mail, and the order is paid and captured", async ({
  page,
  admin,
  buyer,
}) => {
  const session = await toHostedPage(page, "en", buyer, TEE, portland);
  await expect(page.getByTestId("product-summary-total-amount")).toContainText("$");
  await payByCard(page, cards.success);
  const orderId = await arriveAtOrder(page, "en");
  await expect(page.getByRole("main")).toContainText("1120 NW Couch Street");

  const order = await paidOrder(admin, buyer);
  expect(order).toMatchObject({ id: orderId, currency_code: "usd", items: [{ quantity: 1 }] });
  expect(order.shipping_address).toMatchObject({ country_code: "us", postal_code: "97209" });
  expect((await moneyOf(session)).captured).toEqual([moneyIn(order)]);
  await expectOneCharge(session);

  const mail = await mailTo(buyer, /order/i);
  expect(mail.subject).toContain(String(order.display_id));
  expect(mail.text).toContain("$");
  expect(mail.html).toContain('lang="en"');
  expect(linkIn(mail, /\/en\/orders\//)).toContain(orderId);
});

test("the yen has no cents: a gift set costs at Stripe what the page said", async ({ page, admin, buyer }) => {
  await page.goto("/en");
  await chooseRegion(page, "JPY");
  const session = await toHostedPage(page, "en", buyer, { handle: "starter-cluster-gift-set" }, kyoto);
  await payByCard(page, cards.success);
  await arriveAtOrder(page, "en");
  const order = await paidOrder(admin, buyer);
  expect(order.currency_code).toBe("jpy");
  expect((await moneyOf(session)).captured).toEqual([order.total]);
});

test("the order page opens for who has the link, and shows nothing to anybody else", async ({
  page,
  browser,
  admin,
  buyer,
  request,
}) => {
  await toHostedPage(page, "en", buyer, { handle: "committed-enamel-pin" }, portland);
  await payByCard(page, cards.success);
  const orderId = await arriveAtOrder(page, "en");
  await paidOrder(admin, buyer);
  const link = linkIn(await mailTo(buyer, /order/i), /\/en\/orders\//);

  const stranger = await browser.newContext({ baseURL: settings.shopUrl });
  const other = await stranger.newPage();
  for (const address of [`/en/orders/${orderId}`, `/en/orders/${orderId}?token=${"a".repeat(43)}`, link.slice(0, -4)]) {
    const response = await other.goto(address);
    expect(response?.status(), address).toBeGreaterThanOrEqual(400);
    await expect(other.locator("body")).not.toContainText("Couch Street");
  }
  await other.goto(link);
  await expect(other.getByRole("main")).toContainText("Couch Street");
  await stranger.close();

  const keys = await admin.get<{ api_keys: { token: string }[] }>("/admin/api-keys", { type: "publishable" });
  const closed = await request.get(`${settings.backendUrl}/store/orders/${orderId}`, {
    headers: { "x-publishable-api-key": keys.api_keys[0]?.token ?? "" },
  });
  expect(closed.status()).toBeGreaterThanOrEqual(400);
  expect(await closed.text()).not.toContain("Couch");
});

test("the shop's keeper finds the order in the admin, paid and captured", async ({ page, admin, buyer, browser }) => {
  await toHostedPage(page, "en", buyer, { handle: "committed-enamel-pin" }, portland);
  await payByCard(page, cards.success);
  await arriveAtOrder(page, "en");
  const order = await paidOrder(admin, buyer);

  const office = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const desk = await office.newPage();
  await desk.goto(`${settings.backendUrl}/app/login`);
  await desk.locator('input[name="email"]').fill(settings.adminEmail);
  await desk.locator('input[name="password"]').fill(settings.adminPassword);
  await desk.locator('button[type="submit"]').click();
  await desk.waitForURL((url) => url.pathname.startsWith("/app") && !url.pathname.endsWith("/login"));
  await desk.goto(`${settings.backendUrl}/app/orders/${order.id}`);
  await expect(desk.getByText(`#${order.display_id}`).first()).toBeVisible({ timeout: 30_000 });
  await expect(desk.getByText("Captured").first()).toBeVisible();
  await expect(desk.getByText(buyer).first()).toBeVisible();
  await office.close();
});
