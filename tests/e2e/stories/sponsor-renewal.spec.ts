import type { Page } from "@playwright/test";
import { PASSWORD } from "../../integration/account.ts";
import { openAdmin } from "../admin/admin-page.ts";
import { takeAdminPictures } from "../admin/pictures.ts";
import { endingSponsorship } from "../backend/renewals.ts";
import { inDatabase } from "../backend/sponsors.ts";
import { nameSeller, takeTransfer } from "../backend/sponsorships.ts";
import { expect, test } from "../fixtures.ts";
import { linkIn, mailTo } from "../mail/mailbox.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { takePictures } from "../shop/pictures.ts";
import { signOffer } from "../shop/sponsor.ts";

const READERS = {
  en: {
    locale: "en-US",
    viewport: { width: 1280, height: 900 },
    subject: /^Go on with us/,
    offered: /Go on with us: sign by/,
    credit: /-EUR\s150/,
    gross: /EUR\s5,771\.50/,
    renews: /It renews your agreement, whose last day is/,
    signed: /Your renewal is signed/,
    renewed: /Renewed until/,
    ahead: /Its term begins on/,
    decline: "We do not renew",
    declined: /This agreement is not renewed/,
  },
  zh: {
    locale: "zh-CN",
    viewport: { width: 390, height: 844 },
    subject: /^邀请你续约/,
    offered: /邀请你续约：请在/,
    credit: /-EUR\s150/,
    gross: /EUR\s4,850/,
    renews: /这是对你原协议的续约，原协议最后一天为/,
    signed: /续约已签署/,
    renewed: /已续约至/,
    ahead: /期限自.*开始/,
    decline: "我们不续约",
    declined: /本协议不再续约/,
  },
} as const;

const main = (page: Page) => page.getByRole("main");
const card = (page: Page) => page.locator("#renewal");

async function logIn(page: Page, language: "en" | "zh", email: string): Promise<void> {
  await page.goto(`/${language}/account/login`);
  await main(page).locator('[name="email"]').fill(email);
  await main(page).locator('[name="password"]').fill(PASSWORD);
  await main(page).locator('form:has([name="password"]) button[type="submit"]').click();
  await expect(page).toHaveURL(new RegExp(`/${language}/account$`));
}

test.beforeAll(async ({ admin }) => {
  await nameSeller(admin);
});

for (const language of ["en", "zh"] as const) {
  const words = READERS[language];
  test.describe(`in ${words.locale}`, () => {
    test.use({ locale: words.locale, viewport: words.viewport });

    test("a sponsor whose term ends soon reads the renewal, signs it, and goes on", async ({ page, admin }) => {
      test.setTimeout(300_000);
      const { one, id } = await endingSponsorship(admin, language);
      const old = `/${language}/account/sponsorships/${id}`;
      await logIn(page, language, one.email);
      // The clock makes the offer within a minute.
      await expect(async () => {
        await page.goto(old);
        await expect(card(page).getByRole("heading", { name: words.offered })).toBeVisible({ timeout: 1000 });
      }).toPass({ timeout: 120_000 });
      for (const said of [words.credit, words.gross]) await expect(card(page)).toContainText(said);
      await expectAccessible(page, `a renewal's card, ${language}`);
      await takePictures(page, `sponsor-renewal-card-${language}`);
      expect(linkIn(await mailTo(one.email, words.subject), /account\/sponsorships/)).not.toContain(id);

      await card(page).locator("a.button-primary").click();
      await expect(main(page).getByText(words.renews)).toBeVisible();
      const next = page.url();
      await expect(main(page).getByText(words.decline, { exact: true })).toBeVisible();
      for (const said of [words.credit, words.gross]) await expect(main(page)).toContainText(said);
      await expectAccessible(page, `a renewal's offer, ${language}`);
      await takePictures(page, `sponsor-renewal-offer-${language}`);
      await signOffer(page);
      await expect(page.locator("#sign")).toHaveCount(0);
      await page.goto(old);
      await expect(card(page).getByRole("heading", { name: words.signed })).toBeVisible();

      await takeTransfer(admin, new URL(next).pathname.split("/").at(-1) as string);
      await page.goto(old);
      await expect(card(page).getByRole("heading", { name: words.renewed })).toBeVisible();
      await takePictures(page, `sponsor-renewal-done-${language}`);
      await page.goto(next);
      await expect(main(page).getByText(words.ahead).first()).toBeVisible();
      await page.goto(`/${language}/account/sponsorships`);
      await expect(main(page).locator('a[href*="/account/sponsorships/agr_"]')).toHaveCount(2);
    });
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a sponsor does not go on, and the agreement's page says so", async ({ page, admin }) => {
    test.setTimeout(240_000);
    const words = READERS.en;
    const { one, id } = await endingSponsorship(admin, "en");
    await logIn(page, "en", one.email);
    await expect(async () => {
      await page.goto(`/en/account/sponsorships/${id}`);
      await expect(card(page)).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 120_000 });
    await card(page).locator("a.button-primary").click();
    await main(page).getByText(words.decline, { exact: true }).click();
    await main(page).locator('button[value="withdraw"]').click();
    await page.goto(`/en/account/sponsorships/${id}`);
    await expect(card(page).getByRole("heading", { name: words.declined })).toBeVisible();
  });
});

for (const [language, due, offer] of [
  ["en", /Its renewal is due/, "Offer renewal"],
  ["zhCN", /已到续约时间/, "提出续约"],
] as const)
  test(`the shop is told why nothing could be offered, and is shown what can be, ${language}`, async ({
    page,
    admin,
    complaints,
  }) => {
    test.setTimeout(180_000);
    complaints.allow(/flag-icons/);
    const { id } = await endingSponsorship(admin, "en");
    await inDatabase((sql) =>
      sql(
        "update partnership_program set state = 'closed' where id = (select program_id from partnership_agreement where id = $1)",
        [id],
      ),
    );
    await openAdmin(page, language, `/sponsorship/agreements/${id}`);
    await expect(page.getByText(due)).toBeVisible({ timeout: 60_000 });
    await takeAdminPictures(page, `agreement-renewal-due-${language}`);
    await page.getByRole("button", { name: offer, exact: true }).click();
    await expect(page.getByRole("alertdialog").getByRole("combobox").first()).toBeVisible();
    await takeAdminPictures(page, `agreement-renewal-dialog-${language}`);
  });
