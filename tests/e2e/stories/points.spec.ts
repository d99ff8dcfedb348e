import type { Page } from "@playwright/test";
import { type AdminLanguage, openAdmin } from "../admin/admin-page.ts";
import { takeAdminPictures } from "../admin/pictures.ts";
import { acceptReport, budgetForPoints } from "../backend/points.ts";
import { expect, test } from "../fixtures.ts";
import { linkIn, mailTo } from "../mail/mailbox.ts";
import { hangzhou, portland } from "../shop/addresses.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { arriveAtOrder, typeAddress } from "../shop/journey.ts";
import { takePictures } from "../shop/pictures.ts";
import { register } from "../shop/sponsor.ts";

const main = (page: Page) => page.getByRole("main");
const section = (page: Page, name: string) => main(page).getByRole("region", { name, exact: true });

/** A talk gives 50 points. */
const PRICE = "30";
/** A thing can be offered once: a second try takes the second one. */
const WORDS = {
  en: {
    ...{ locale: "en-US", country: "us", address: portland },
    things: ["Foreign Key Socks", "The Elephant Who Forgot Nothing"],
    ...{ title: "What points buy", new: "Offer a thing", product: "Thing from the shop", add: "Add" },
    ...{ points: "Points", program: "Program", save: "Save", open: "Open" },
    ...{ yours: "Your points", all: "50 points to spend", left: "20 points to spend" },
    ...{ offers: "What your points buy", spend: "Spend 30 points", yes: "Yes, spend them" },
    ...{ sent: /We have sent the link that claims it to b•••@example\.com/, mail: /something for you/ },
    ...{ uses: "What your points were used for", used: "−30 points", thanks: "Thanks you received" },
    ...{ mailed: "was sent by mail", ordered: "Ordered" },
  },
  zhCN: {
    ...{ locale: "zh-CN", country: null, address: hangzhou },
    things: ["Primary Key Ring", "Append-Only Notebook"],
    ...{ title: "积分可兑换", new: "添加商品", product: "商店的商品", add: "添加" },
    ...{ points: "所需积分", program: "谢礼计划", save: "保存", open: "可兑换" },
    ...{ yours: "你的积分", all: "可用 50 分", left: "可用 20 分" },
    ...{ offers: "积分可以兑换", spend: "使用 30 分", yes: "确认兑换" },
    ...{ sent: /领取链接已发送到 b•••@example\.com/, mail: /礼物送给你/ },
    ...{ uses: "积分的去向", used: "−30 分", thanks: "收到的谢礼" },
    ...{ mailed: "已通过邮件发送", ordered: "已下单" },
  },
} as const satisfies Record<AdminLanguage, object>;

/** The shop decides that points buy it. */
async function offer(desk: Page, language: AdminLanguage, thing: string, program: string): Promise<void> {
  const words = WORDS[language];
  await openAdmin(desk, language, "/rewards/points");
  await expect(desk.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
  await desk.getByRole("button", { name: words.new }).click();
  const form = desk.getByRole("dialog");
  await form.getByLabel(words.product).fill(thing);
  await form.getByRole("button", { name: `${words.add} ${thing}` }).click();
  await form.getByLabel(words.points, { exact: true }).fill(PRICE);
  await form.getByLabel(words.program, { exact: true }).click();
  await desk.getByRole("option", { name: program }).click();
  await form.getByRole("button", { name: words.save }).click();
  const row = desk.getByRole("row").filter({ hasText: program });
  for (const text of [thing, PRICE, words.open]) await expect(row).toContainText(text);
  await expectAccessible(desk, `what points buy, ${language}`, "section[aria-labelledby]");
  await takeAdminPictures(desk, `points-${language}`);
}

/** Tells the shop of a talk. */
async function report(page: Page, language: "en" | "zh", title: string): Promise<void> {
  await page.goto(`/${language}/account/recognition`);
  const form = main(page).locator('form:has([name="report_key"])');
  const said = { name: "Mei Li", done_on: "2026-05-01", link: "https://talks.example/vacuum", title };
  for (const [name, value] of Object.entries(said)) await form.locator(`[name="${name}"]`).fill(value);
  await form.locator('[name="kind"]').selectOption("talk");
  await form.locator('button[type="submit"]').click();
  await expect(main(page).getByText(title)).toBeVisible();
}

for (const language of ["en", "zhCN"] as const) {
  const words = WORDS[language];
  const shop = language === "en" ? "en" : "zh";
  test.describe(`in ${words.locale}`, () => {
    test.use({ locale: words.locale });

    test("points buy what the shop offers", async ({ page, browser, admin, buyer, complaints }) => {
      test.setTimeout(180_000);
      complaints.allow(/401/);
      complaints.allow(/flag-icons/);
      const desk = await (await browser.newContext({ locale: words.locale })).newPage();
      const thing = words.things[test.info().retry === 0 ? 0 : 1];
      await offer(desk, language, thing, await budgetForPoints(admin));
      await desk.context().close();
      await register(page, shop, buyer);
      const title = `A talk ${buyer.slice(6, 14)}`;
      await report(page, shop, title);
      await acceptReport(admin, title);
      await page.reload();
      await expect(section(page, words.yours)).toContainText(words.all);
      const handle = thing.toLowerCase().replaceAll(" ", "-");
      const card = section(page, words.offers).locator(`li:has(a[href$="/products/${handle}"])`);
      await expect(card.locator("summary")).toContainText(words.spend);
      await card.locator("summary").click();
      await expectAccessible(page, `what points buy, ${shop}`);
      await takePictures(page, `account-points-${shop}`);
      await card.getByRole("button", { name: words.yes }).click();
      await expect(page.getByText(words.sent)).toBeVisible();
      await expect(section(page, words.yours)).toContainText(words.left);
      await expect(section(page, words.uses)).toContainText(words.used);
      await expect(section(page, words.thanks)).toContainText(words.mailed);

      await page.goto(new URL(linkIn(await mailTo(buyer, words.mail), /\/claim\//)).pathname);
      const form = main(page).locator('form:has(input[name="claim_key"])');
      const choices = form.locator('input[type="radio"]:not([disabled])');
      if ((await choices.count()) > 0) await choices.first().check();
      await form.locator('[name="email"]').fill(buyer);
      if (words.country) await form.locator('select[name="country_code"]').selectOption(words.country);
      await typeAddress(form, words.address);
      await form.locator("button.button-primary").last().click();
      await arriveAtOrder(page, shop);
      await page.goto(`/${shop}/account/recognition`);
      await expect(section(page, words.thanks)).toContainText(words.ordered);
    });
  });
}
