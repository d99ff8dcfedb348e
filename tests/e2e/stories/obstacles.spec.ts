import { leaveAvailable, productByHandle, setStatus } from "../backend/catalogue.ts";
import { ordersOf, paidOrder } from "../backend/orders.ts";
import { expect, test } from "../fixtures.ts";
import { berlin, hangzhou, portland } from "../shop/addresses.ts";
import {
  arriveAtOrder,
  cartHolds,
  checkOut,
  chooseDelivery,
  chooseRegion,
  expectFieldProblem,
  giveAddress,
  giveContact,
  goToPayment,
  openCheckout,
  putInCart,
  setQuantity,
  toHostedPage,
} from "../shop/journey.ts";
import { cards, hostedSession, payByCard } from "../stripe/pay.ts";

test.describe("a Chinese cart", () => {
  test.use({ locale: "zh-CN" });

  test("goes to Europe with its toys, in euros, and is bought there", async ({ page, admin, buyer }) => {
    await putInCart(page, "zh", { handle: "committed-enamel-pin" });
    await page.goto("/zh/cart");
    await expect(page.getByRole("main")).toContainText("¥");
    await chooseRegion(page, "EUR");
    await cartHolds(page, 1);
    await expect(page.getByRole("main")).toContainText("€");
    await expect(page.getByRole("main")).not.toContainText("¥");
    await page.goto("/en/cart");
    await cartHolds(page, 1);
    await checkOut(page, "en", buyer, berlin);
    await payByCard(page, cards.success);
    await arriveAtOrder(page, "en");
    expect(await paidOrder(admin, buyer)).toMatchObject({
      currency_code: "eur",
      shipping_address: { country_code: "de" },
    });
  });

  test("says in Chinese that a phone number or postcode cannot be right, and keeps what was typed", async ({
    page,
    admin,
    buyer,
  }) => {
    await putInCart(page, "zh", { handle: "committed-enamel-pin" });
    await openCheckout(page, "zh");
    await giveContact(page, buyer);
    await giveAddress(page, { ...hangzhou, phone: "12345", postal_code: "31" }, "cn");
    await expectFieldProblem(page, "phone", /手机|电话/);
    await expectFieldProblem(page, "postal_code", /邮/);
    await expect(page.locator('[name="address_1"]')).toHaveValue(hangzhou.address_1 ?? "");
    await expect(page.locator('[name="address_2"]')).toHaveValue(hangzhou.address_2 ?? "");
    await giveAddress(page, hangzhou);
    await chooseDelivery(page);
    await goToPayment(page);
    await hostedSession(page);
    expect(await ordersOf(admin, buyer)).toEqual([]);
  });
});

test("an invalid e-mail, postcode and phone are named at their fields, nothing typed is lost", async ({
  page,
  buyer,
}) => {
  await putInCart(page, "en", { handle: "committed-enamel-pin" });
  await openCheckout(page, "en");
  await giveContact(page, "not an address");
  await expectFieldProblem(page, "email", /e-?mail/i);
  await expect(page.locator('[name="email"]')).toHaveValue("not an address");
  await giveContact(page, buyer);
  await giveAddress(page, { ...portland, postal_code: "ABC", phone: "12" });
  await expectFieldProblem(page, "postal_code", /zip|post/i);
  await expectFieldProblem(page, "phone", /phone/i);
  await expect(page.locator('[name="postal_code"]')).toHaveValue("ABC");
  await expect(page.locator('[name="address_1"]')).toHaveValue(portland.address_1 ?? "");
  await cartHolds(page, 1);
});

test("an address that fits on no label is refused in plain words", async ({ page, buyer }) => {
  await putInCart(page, "en", { handle: "committed-enamel-pin" });
  await openCheckout(page, "en");
  await giveContact(page, buyer);
  await giveAddress(page, { ...portland, address_1: `${"Very long street name ".repeat(20)}1` });
  await expectFieldProblem(page, "address_1", /too long/i);
  await expect(page.locator('[name="city"]')).toHaveValue("Portland");
});

test("emoji and right-to-left names arrive as they were written", async ({ page, admin, buyer }) => {
  const names = { first_name: "فاطمة 🐘", last_name: "בן־דוד 👩‍👧‍👦" };
  await toHostedPage(page, "en", buyer, { handle: "committed-enamel-pin" }, { ...portland, ...names });
  await payByCard(page, cards.success);
  await arriveAtOrder(page, "en");
  await expect(page.getByRole("main")).toContainText("فاطمة 🐘");
  expect((await paidOrder(admin, buyer)).shipping_address).toMatchObject(names);
});

test("more than there is cannot be put in the cart, and the page says how many are left", async ({ page, admin }) => {
  const product = await productByHandle(admin, "three-copies-t-shirt");
  const variant = product.variants.find(({ sku }) => sku === "JUGGLER-RLX-CREAM-2XL");
  if (!variant) throw new Error("the tee in cream, 2XL is gone");
  const restore = await leaveAvailable(admin, variant, 2);
  try {
    await putInCart(page, "en", { handle: product.handle, query: { fit: "relaxed", colour: "cream", size: "2xl" } });
    await setQuantity(page, "en", 5);
    await expect(
      page
        .getByRole("main")
        .getByText(/\b2\b.*(left|available|stock)|only 2/i)
        .first(),
    ).toBeVisible();
    await expect(page.getByRole("main").getByText("Three Copies", { exact: false }).first()).toBeVisible();
  } finally {
    await restore();
  }
});

test("what was sold out meanwhile is told before paying, and the rest of the cart stays", async ({
  page,
  admin,
  buyer,
}) => {
  const product = await productByHandle(admin, "never-forgets-t-shirt");
  const variant = product.variants.find(({ sku }) => sku === "MEMORY-RLX-SAGE-2XL");
  if (!variant) throw new Error("the tee in sage, 2XL is gone");
  await putInCart(page, "en", { handle: product.handle, query: { fit: "relaxed", colour: "sage", size: "2xl" } });
  await putInCart(page, "en", { handle: "committed-enamel-pin" });
  const restore = await leaveAvailable(admin, variant, 0);
  const main = page.getByRole("main");
  try {
    await expect(async () => {
      await page.goto("/en/cart");
      await expect(main.getByText(/sold out meanwhile/i)).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 20_000 });
    await expect(main.locator('a[href$="/checkout"]')).toHaveCount(0);
    await main.getByRole("listitem").filter({ hasText: "sold out" }).locator('button[value="remove"]').click();
    await expect(main.locator('a[href$="/checkout"]')).toBeVisible();
    await expect(main).toContainText("Committed");
    expect(await ordersOf(admin, buyer)).toEqual([]);
  } finally {
    await restore();
  }
});

test("a product taken out of the shop is told in the cart, and the rest can be bought", async ({
  page,
  admin,
  buyer,
}) => {
  const product = await productByHandle(admin, "bulk-load-tote");
  await putInCart(page, "en", { handle: product.handle });
  await putInCart(page, "en", { handle: "committed-enamel-pin" });
  await setStatus(admin, product, "draft");
  try {
    await expect(async () => {
      await page.goto("/en/cart");
      await expect(
        page
          .getByRole("main")
          .getByText(/no longer|removed|not available|cannot be bought/i)
          .first(),
      ).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 15_000 });
    await expect(page.getByRole("main")).toContainText("Committed");
  } finally {
    await setStatus(admin, product, "published");
  }
  expect(await ordersOf(admin, buyer)).toEqual([]);
});

test("of a numbered edition one person gets two, however often they come", async ({ page, admin, buyer }) => {
  const edition = { handle: "indigo-tuple-numbered-edition" } as const;
  await toHostedPage(page, "en", buyer, edition, portland, 2);
  await payByCard(page, cards.success);
  await arriveAtOrder(page, "en");
  await paidOrder(admin, buyer);
  await page.reload();
  await expect(page.getByRole("main")).toContainText(/Nos\. \d+ and \d+ of 100/);
  await putInCart(page, "en", edition);
  await openCheckout(page, "en");
  await giveContact(page, buyer.replace("buyer", "BUYER"));
  await giveAddress(page, portland);
  await chooseDelivery(page);
  await goToPayment(page);
  await expect(
    page
      .getByRole("main")
      .getByText(/\b(2|two)\b.*(person|each|buyer)|per person/i)
      .first(),
  ).toBeVisible();
  expect(await ordersOf(admin, buyer)).toHaveLength(1);
});
