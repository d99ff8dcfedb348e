import type { Page } from "@playwright/test";
import { ordersOf, paidOrder } from "../backend/orders.ts";
import { expect, test } from "../fixtures.ts";
import { linkIn, mailTo } from "../mail/mailbox.ts";
import { settings } from "../settings.ts";
import { portland } from "../shop/addresses.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { arriveAtOrder, toHostedPage } from "../shop/journey.ts";
import { cards, payByCard } from "../stripe/pay.ts";

const PASSWORD = "an-elephant-never-forgets";

async function fill(page: Page, names: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(names))
    await page.getByRole("main").locator(`input[name="${name}"]`).fill(value);
}

async function register(page: Page, email: string): Promise<void> {
  await page.goto("/en/account/register");
  await fill(page, { first_name: "Ada", last_name: "Elephant", email, password: PASSWORD });
  await page.getByRole("main").locator('button[type="submit"]').click();
  await expect(page).toHaveURL(/\/en\/account$/);
}

async function logIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto("/en/account/login");
  await fill(page, { email, password });
  await page.getByRole("main").locator('button[type="submit"]').click();
}

async function logOut(page: Page): Promise<void> {
  await page.goto("/en/account");
  await page.getByRole("button", { name: /log out/i }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: /log in/i })).toBeVisible();
}

test("register, log out, log in; a wrong password is refused without telling who exists", async ({
  page,
  buyer,
  complaints,
}) => {
  complaints.allow(/4\d\d/);
  await register(page, buyer);
  await logOut(page);
  await logIn(page, buyer, "not-the-password");
  const refusal = page.getByRole("main").getByRole("alert").first();
  const known = (await refusal.textContent()) ?? "";
  await logIn(page, `nobody-${buyer}`, "not-the-password");
  await expect(refusal).toHaveText(known);
  await logIn(page, buyer, PASSWORD);
  await expect(page).toHaveURL(/\/en\/account$/);
  await page.goto("/en/account/register");
  await page.context().clearCookies();
  await page.goto("/en/account");
  await expect(page).toHaveURL(/\/en\/account\/login/);
});

test("a forgotten password is replaced by the mailed link, once", async ({ page, buyer, complaints }) => {
  complaints.allow(/4\d\d/);
  await register(page, buyer);
  await logOut(page);
  await page.goto("/en/account/forgot-password");
  await fill(page, { email: buyer });
  await page.getByRole("main").locator('button[type="submit"]').click();
  await expect(page.getByRole("main")).toContainText(/mail/i);
  const link = linkIn(await mailTo(buyer, /password/i), /reset-password/);
  await page.goto(link);
  await fill(page, { password: "a-new-trunk-of-secrets" });
  await page.getByRole("main").locator('button[type="submit"]').click();
  await expect(page).toHaveURL(/\/en\/account(\/login)?(\?|$)/);
  await page.context().clearCookies();
  await logIn(page, buyer, PASSWORD);
  await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
  await logIn(page, buyer, "a-new-trunk-of-secrets");
  await expect(page).toHaveURL(/\/en\/account$/);
  await page.context().clearCookies();
  await page.goto(link);
  await fill(page, { password: "somebody-else-tries" });
  await page.getByRole("main").locator('button[type="submit"]').click();
  await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
});

test("orders and addresses stand in the account, and the account can be deleted", async ({ page, admin, buyer }) => {
  test.setTimeout(90_000);
  await register(page, buyer);
  await toHostedPage(page, "en", buyer, { handle: "committed-enamel-pin" }, portland);
  await payByCard(page, cards.success);
  const orderId = await arriveAtOrder(page, "en");
  const order = await paidOrder(admin, buyer);

  await page.goto("/en/account/orders");
  await expect(page.getByRole("main")).toContainText(String(order.display_id));
  await expectAccessible(page, "/en/account/orders");
  await page.getByRole("main").locator(`a[href*="${orderId}"]`).first().click();
  await expect(page.getByRole("main")).toContainText("Couch Street");
  for (const path of ["/en/account", "/zh/account/addresses", "/en/account/delete"]) {
    await page.goto(path);
    await expectAccessible(page, path);
  }

  await page.goto("/en/account/delete");
  await fill(page, { password: PASSWORD });
  await page.getByRole("main").locator('button[type="submit"]').click();
  await expect(page.getByRole("banner").getByRole("link", { name: /log in/i })).toBeVisible();
  await logIn(page, buyer, PASSWORD);
  await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
  const { customers } = await admin.get<{ customers: unknown[] }>("/admin/customers", {
    email: buyer,
    has_account: "true",
  });
  expect(customers).toEqual([]);
  const books = await admin.get<{ order: { id: string } }>(`/admin/orders/${orderId}`);
  expect(books.order.id).toBe(orderId);
});

test("one customer cannot see another's order", async ({ page, browser, admin, buyer }) => {
  await toHostedPage(page, "en", buyer, { handle: "committed-enamel-pin" }, portland);
  await payByCard(page, cards.success);
  const orderId = await arriveAtOrder(page, "en");
  expect(await ordersOf(admin, buyer)).toHaveLength(1);
  const context = await browser.newContext({ baseURL: settings.shopUrl });
  const stranger = await context.newPage();
  await register(stranger, `stranger-${buyer}`);
  const response = await stranger.goto(`/en/orders/${orderId}`);
  expect(response?.status()).toBeGreaterThanOrEqual(400);
  await expect(stranger.locator("body")).not.toContainText("Couch Street");
  await context.close();
});
