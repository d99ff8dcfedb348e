import { paidOrder } from "../backend/orders.ts";
import { expect, test } from "../fixtures.ts";
import { mailTo } from "../mail/mailbox.ts";
import { hangzhou, portland } from "../shop/addresses.ts";
import { arriveAtOrder, cartHolds, chooseRegion, putInCart, setQuantity, toHostedPage } from "../shop/journey.ts";
import { cards, payByCard } from "../stripe/pay.ts";

test.use({ javaScriptEnabled: false });

test("the whole purchase works without scripts, to the payment page and back", async ({ page, admin, buyer }) => {
  await toHostedPage(page, "en", buyer, { handle: "write-ahead-mug" }, portland);
  await payByCard(page, cards.success);
  const orderId = await arriveAtOrder(page, "en");
  await expect(page.getByRole("main")).toContainText("1120 NW Couch Street");
  expect((await paidOrder(admin, buyer)).id).toBe(orderId);
  await mailTo(buyer, /order/i);
});

test.describe("in Chinese", () => {
  test.use({ locale: "zh-CN" });

  test("province, city and district can be given without scripts", async ({ page, admin, buyer }) => {
    await toHostedPage(page, "zh", buyer, { handle: "write-ahead-mug" }, hangzhou);
    await payByCard(page, cards.success);
    await arriveAtOrder(page, "zh");
    expect((await paidOrder(admin, buyer)).shipping_address).toMatchObject({
      province: "浙江省",
      city: "杭州市",
      address_2: "西湖区",
    });
  });
});

test("filters, sorting, search and pages work without scripts", async ({ page }) => {
  await page.goto("/en/catalogue");
  await page.getByText("Department", { exact: true }).first().click();
  await page.getByRole("checkbox", { name: /apparel/i }).check();
  await page.getByRole("button", { name: "Apply" }).last().click();
  await expect(page).toHaveURL(/category=apparel/);
  await expect(page.getByRole("main").locator('a[href*="/products/cold-storage-hoodie"]').first()).toBeVisible();
  await expect(page.getByRole("main").locator('a[href*="/products/write-ahead-mug"]')).toHaveCount(0);
  const box = page.getByRole("search").locator('input[name="q"]');
  await box.fill("mug");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/en\/search\?q=mug/);
  await expect(page.getByRole("main").locator('a[href*="/products/write-ahead-mug"]').first()).toBeVisible();
});

test("quantity, removal and the region can be changed without scripts", async ({ page }) => {
  await putInCart(page, "en", { handle: "write-ahead-mug" });
  await setQuantity(page, "en", 2);
  await cartHolds(page, 2);
  await chooseRegion(page, "JPY");
  await page.goto("/en/cart");
  await expect(page.getByRole("main")).toContainText("¥");
  await page
    .getByRole("button", { name: /remove/i })
    .first()
    .click();
  await expect(page.getByRole("main").getByText(/empty/i).first()).toBeVisible();
});
