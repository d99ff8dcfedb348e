import type { Page } from "@playwright/test";
import { type AdminLanguage, openAdmin } from "../admin/admin-page.ts";
import { takeAdminPictures } from "../admin/pictures.ts";
import { expectProblem } from "../admin/problem.ts";
import { nameSeller, offer, proposeWords, takeTransfer } from "../backend/sponsorships.ts";
import { expect, test } from "../fixtures.ts";
import { mailTo } from "../mail/mailbox.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { expectFieldProblem } from "../shop/journey.ts";
import { takePictures } from "../shop/pictures.ts";
import { applyAsSponsor, signOffer } from "../shop/sponsor.ts";
import type { Language } from "../shop/web.ts";
import { cards, payByCard } from "../stripe/pay.ts";

const READERS = {
  en: {
    ...{ locale: "en-US", width: 1280, admin: "en" as AdminLanguage },
    active: /It is active until/,
    change: "Change our sponsorship",
    herd: /^Herd/,
    missing: /what should be different/,
    asked: "You asked for a change",
    proposed: /We propose a change: sign it by/,
    cost: "To pay: USD 18,207 with tax",
    waits: /You have signed this/,
    pay: /^Pay USD 18,207/,
    inForce: "The change is in force",
    refuse: "Leave everything as it is",
    refused: "The proposed change was not accepted",
    mail: /We propose a change/,
  },
  zh: {
    ...{ locale: "zh-CN", width: 390, admin: "zhCN" as AdminLanguage },
    active: /有效期至/,
    change: "变更我们的赞助",
    herd: /^象群/,
    missing: /说明/,
    asked: "你申请了变更",
    proposed: /我们提议变更：请在.*前签署/,
    cost: "应补付：CNY 108,000（含税）",
    waits: /我们签署后即生效/,
    pay: /支付 CNY 108,000/,
    inForce: "变更已生效",
    refuse: "保持原样",
    refused: "未接受提议的变更",
    mail: /我们提议变更/,
  },
} as const;

const ADMIN = {
  en: {
    asks: "The partner asks for a change",
    propose: "Propose a change",
    days: "Days in which it can be signed",
    daysProblem: /from 1 to 365/,
    english: "In English",
    proposal: "A change is proposed",
    toPay: /with tax/,
    countersign: "Countersign",
    typedName: "Your full name",
    role: "Your role",
  },
  zhCN: {
    asks: "合作伙伴申请变更",
    propose: "提议变更",
    days: "可签署的天数",
    daysProblem: /1 到 365/,
    english: "英文",
    proposal: "已提议变更",
    toPay: /含税/,
    countersign: "会签",
    typedName: "您的全名",
    role: "您的职务",
  },
} as const;

const OURS = "section[aria-labelledby]";
const main = (page: Page) => page.getByRole("main");
const heading = (page: Page, name: RegExp | string) => main(page).getByRole("heading", { name });
const portal = (language: Language, id: string) => `/${language}/account/sponsorships/${id}`;

test.beforeAll(async ({ admin }) => {
  await nameSeller(admin);
});
test.beforeEach(({ complaints }) => {
  complaints.allow(/status of 40[09]/);
  complaints.allow(/flag-icons/);
});

for (const language of ["en", "zh"] as const) {
  const words = READERS[language];
  test.describe(`in ${words.locale}`, () => {
    test.use({ locale: words.locale, viewport: { width: words.width, height: 844 } });

    test("a sponsor asks for more, is proposed it, signs with the shop, and pays the difference by card", async ({
      page,
      browser,
      admin,
      buyer,
    }) => {
      test.setTimeout(400_000);
      const id = await applyAsSponsor(page, language, buyer, "card");
      await offer(admin, id, "Welcome!");
      await page.goto(portal(language, id));
      await signOffer(page);
      await expect(page.locator("#sign")).toHaveCount(0, { timeout: 60_000 });
      await takeTransfer(admin, id);
      await page.goto(portal(language, id));
      await expect(heading(page, words.active)).toBeVisible();

      await main(page).getByText(words.change, { exact: true }).click();
      await main(page).locator('button[value="change"]').click();
      await expectFieldProblem(page, "words", words.missing);
      const tiers = main(page).locator('[name="tier_id"]');
      const herd = tiers.locator("option").filter({ hasText: words.herd });
      await tiers.selectOption((await herd.getAttribute("value")) as string);
      await main(page).locator('[name="words"]').fill("We have grown: a booth, please");
      await expectAccessible(page, `asking for a change, ${language}`);
      await takePictures(page, `amendment-ask-${language}`);
      await main(page).locator('button[value="change"]').click();
      await expect(heading(page, words.asked)).toBeVisible();

      const desk = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
      const shop = await desk.newPage();
      const said = ADMIN[words.admin];
      const dialog = shop.getByRole("alertdialog");
      await openAdmin(shop, words.admin, `/sponsorship/agreements/${id}`);
      await expect(shop.getByRole("heading", { name: said.asks })).toBeVisible();
      await takeAdminPictures(shop, `amendment-asked-${language}`, 2400);
      await shop.getByRole("button", { name: said.propose, exact: true }).click();
      const days = dialog.getByLabel(said.days, { exact: true });
      await days.fill("soon");
      await dialog.getByRole("button", { name: said.propose, exact: true }).click();
      await expectProblem(shop, days, said.daysProblem);
      await days.fill("10");
      await dialog.getByLabel(said.english, { exact: true }).fill("The booth stands near the window.");
      // A button below the pointer is paler, and so it is for a moment after it was pressed.
      await shop.mouse.move(0, 0);
      await shop.evaluate(() =>
        Promise.allSettled(document.getAnimations().map((each) => each instanceof CSSTransition && each.finished)),
      );
      await expectAccessible(shop, `proposing a change, ${language}`, '[role="alertdialog"]');
      await takeAdminPictures(shop, `amendment-form-${language}`, 1300);
      await dialog.getByRole("button", { name: said.propose, exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(shop.getByRole("heading", { name: said.proposal })).toBeVisible();
      await expect(shop.getByText(said.toPay).first()).toBeVisible();
      await expectAccessible(shop, `a proposed change, ${language}`, OURS);
      await takeAdminPictures(shop, `amendment-proposed-${language}`, 2600);

      expect(await mailTo(buyer, words.mail)).toBeTruthy();
      await page.goto(portal(language, id));
      await expect(heading(page, words.proposed)).toBeVisible();
      await expect(page.locator("#amendment")).toContainText(words.cost);
      await expect(page.locator("#amendment")).toContainText("near the window");
      await expectAccessible(page, `a proposal, ${language}`);
      await takePictures(page, `amendment-proposal-${language}`);
      await main(page).locator('button[value="sign"]').click();
      await expectFieldProblem(page, "typed_name", /./);
      await signOffer(page);
      await expect(main(page).getByText(words.waits)).toBeVisible();

      await shop.reload();
      await shop.getByRole("button", { name: said.countersign, exact: true }).click();
      await dialog.getByLabel(said.typedName, { exact: true }).fill("Grace Hopper");
      await dialog.getByLabel(said.role, { exact: true }).fill("Chair");
      await dialog.getByRole("button", { name: said.countersign, exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(shop.getByRole("heading", { name: said.proposal })).toHaveCount(0);
      await desk.close();

      await page.goto(portal(language, id));
      await expect(heading(page, words.pay)).toBeVisible();
      await expectAccessible(page, `a difference to pay, ${language}`);
      await takePictures(page, `amendment-difference-${language}`);
      await main(page).locator('button[value="pay"]').click();
      await payByCard(page, cards.success);
      await page.waitForURL(new RegExp(`${portal(language, id)}\\?paid=1`));
      await expect(heading(page, words.active)).toBeVisible({ timeout: 60_000 });
      await expect(main(page).getByText(words.inForce)).toBeVisible();
      await takePictures(page, `amendment-paid-${language}`);
    });

    test.describe("without scripts", () => {
      test.use({ javaScriptEnabled: false });

      test("another lets a proposal be", async ({ page, admin, buyer }) => {
        test.setTimeout(180_000);
        const id = await applyAsSponsor(page, language, buyer, "invoice");
        await offer(admin, id, "Welcome!");
        await page.goto(portal(language, id));
        await signOffer(page);
        await takeTransfer(admin, id);
        await proposeWords(admin, id, "A talk each month.");
        await page.goto(portal(language, id));
        await expect(page.locator("#amendment")).toContainText("A talk each month.");
        await main(page).getByText(words.refuse, { exact: true }).click();
        await main(page).locator('button[value="refuse"]').click();
        await expectFieldProblem(page, "refusal", /./);
        await main(page).locator('[name="refusal"]').fill("Once a year is enough");
        await main(page).locator('button[value="refuse"]').click();
        await expect(page.locator("#amendment")).toHaveCount(0);
        await expect(main(page)).toContainText(words.refused);
        await expect(main(page)).toContainText("Once a year is enough");
      });
    });
  });
}
