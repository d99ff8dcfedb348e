import type { Page } from "@playwright/test";
import { type AdminLanguage, openAdmin } from "../admin/admin-page.ts";
import { takeAdminPictures } from "../admin/pictures.ts";
import { paidOrder } from "../backend/orders.ts";
import { inDatabase } from "../backend/sponsors.ts";
import { nameSeller, offer, suspend, takeTransfer } from "../backend/sponsorships.ts";
import { expect, test } from "../fixtures.ts";
import { settings } from "../settings.ts";
import { hangzhou, portland } from "../shop/addresses.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { arriveAtOrder, checkOut, expectFieldProblem, putInCart } from "../shop/journey.ts";
import { takePictures } from "../shop/pictures.ts";
import { applyAsSponsor, signOffer } from "../shop/sponsor.ts";
import { cards, payByCard } from "../stripe/pay.ts";

const READERS = {
  en: {
    locale: "en-US",
    admin: "en" as AdminLanguage,
    address: portland,
    shape: /4 to 20 letters and digits, nothing else/,
    kept: /Kept for you/,
    confirm: "Confirm",
    terms: "15% off in our shop",
    unused: "Used by 0 of 50 orders",
    used: "Used by 1 of 50 orders",
    adminUsed: /15% off · used by 1 of 50 orders · works/,
    rests: /does not work at the moment/,
    invalid: /is not valid for this cart/,
  },
  zh: {
    locale: "zh-CN",
    admin: "zhCN" as AdminLanguage,
    address: hangzhou,
    shape: /折扣码由 4 到 20 个字母或数字组成/,
    kept: /已为你预留/,
    confirm: "确认",
    terms: "本店商品减 15%",
    unused: "已用于 0 / 50 个订单",
    used: "已用于 1 / 50 个订单",
    adminUsed: /减 15% · 已用于 1 \/ 50 个订单 · 可用/,
    rests: /目前不可用/,
    invalid: /不适用于这个购物车/,
  },
};
const TEE = { handle: "three-copies-t-shirt" } as const;
const main = (page: Page) => page.getByRole("main");

async function typeCode(page: Page, code: string) {
  const field = main(page).locator('[name="code"]:not([type="hidden"])');
  if (!(await field.isVisible())) await main(page).locator("details:has([name='code']) > summary").click();
  await field.fill(code);
  await main(page).locator('form:has([value="apply-code"]) button[type="submit"]').click();
}

test.beforeAll(async ({ admin }) => {
  await nameSeller(admin);
});

for (const language of ["en", "zh"] as const) {
  const words = READERS[language];
  test.describe(`in ${words.locale}`, () => {
    test.use({ locale: words.locale });

    test("a sponsor asks for a code, the shop confirms, somebody buys with it, and it rests with the agreement", async ({
      page,
      browser,
      admin,
      buyer,
      complaints,
    }) => {
      test.setTimeout(400_000);
      complaints.allow(/flag-icons/);
      const id = await applyAsSponsor(page, language, `sponsor-${buyer}`, "invoice");
      await offer(admin, id, "Welcome!");
      await page.goto(`/${language}/account/sponsorships/${id}`);
      await signOffer(page);
      await expect(page.locator("#sign")).toHaveCount(0, { timeout: 60_000 });
      await takeTransfer(admin, id);
      // The season has not begun; whoever is in its term has a code that works.
      await inDatabase((sql) => sql("update partnership_agreement set starts_at = now() where id = $1", [id]));

      await page.goto(`/${language}/account/sponsorships/${id}`);
      const benefit = page.locator("#benefits > ul > li", { has: page.locator('[name="details.code"]') }).first();
      const code = `TEAM${crypto.randomUUID().slice(0, 6).toUpperCase()}`;
      await benefit.locator("summary.button").click();
      await benefit.locator('[name="details.code"]').fill("our team");
      await benefit.locator('button[value="claim"]').click();
      await expectFieldProblem(page, "details.code", words.shape);
      await expectAccessible(page, `a code that is none, ${language}`);
      await takePictures(page, `sponsor-code-refused-${language}`);
      await benefit.locator('[name="details.code"]').fill(code.toLowerCase());
      await benefit.locator('button[value="claim"]').click();
      const own = page.locator("#benefits li").filter({ hasText: code }).last();
      await expect(own).toContainText(words.kept);

      const desk = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
      await openAdmin(desk, words.admin, `/sponsorship/agreements/${id}`);
      await desk.getByRole("button", { name: words.confirm, exact: true }).click();
      await desk.getByRole("alertdialog").getByRole("button", { name: words.confirm, exact: true }).click();
      await expect(desk.getByRole("alertdialog")).toBeHidden();

      await page.goto(`/${language}/account/sponsorships/${id}`);
      await expect(own).toContainText(words.terms);
      await expect(own).toContainText(words.unused);
      await expectAccessible(page, `a code that works, ${language}`);
      await takePictures(page, `sponsor-code-${language}`);

      const visitor = await browser.newContext({ baseURL: settings.shopUrl, locale: words.locale });
      await complaints.watch(visitor);
      const shopper = await visitor.newPage();
      await putInCart(shopper, language, TEE);
      await typeCode(shopper, code.toLowerCase());
      await expect(main(shopper).getByRole("button", { name: code })).toBeVisible();
      await takePictures(shopper, `cart-with-sponsor-code-${language}`);
      await checkOut(shopper, language, buyer, words.address);
      await payByCard(shopper, cards.success);
      await arriveAtOrder(shopper, language);
      const order = await paidOrder(admin, buyer);
      expect(order.discount_total).toBeGreaterThan(0);

      await page.reload();
      await expect(own).toContainText(words.used);
      await desk.reload();
      await expect(desk.getByText(words.adminUsed)).toBeVisible();
      await expectAccessible(desk, `a code on the agreement's page, ${language}`, "section[aria-labelledby]");
      await takeAdminPictures(desk, `agreement-code-${language}`, 2200);

      await suspend(admin, id, "The bank asks.");
      await page.reload();
      await expect(own).toContainText(words.rests);
      await putInCart(shopper, language, TEE);
      await typeCode(shopper, code);
      await expect(main(shopper).locator(".field-error")).toContainText(words.invalid);
      await expectAccessible(shopper, `a code that rests, ${language}`);
    });
  });
}
