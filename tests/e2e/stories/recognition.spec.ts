import type { Page } from "@playwright/test";
import { type AdminLanguage, openAdmin } from "../admin/admin-page.ts";
import { takeAdminPictures } from "../admin/pictures.ts";
import { leaveAvailable, productByHandle } from "../backend/catalogue.ts";
import { claimPath, passTime, shipOrder, thankFor } from "../backend/rewards.ts";
import { expect, test } from "../fixtures.ts";
import { portland } from "../shop/addresses.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { arriveAtOrder, typeAddress } from "../shop/journey.ts";
import { takePictures } from "../shop/pictures.ts";
import { register } from "../shop/sponsor.ts";

const main = (page: Page) => page.getByRole("main");

/** Has it sent to Portland. @returns the order's id. */
async function claim(page: Page, email: string): Promise<string> {
  const form = main(page).locator('form:has(input[name="claim_key"])');
  const choices = form.locator('input[type="radio"]:not([disabled])');
  if ((await choices.count()) > 0) await choices.first().check();
  await form.locator('[name="email"]').fill(email);
  await form.locator('select[name="country_code"]').selectOption("us");
  await typeAddress(form, portland);
  await form.locator("button.button-primary").last().click();
  return arriveAtOrder(page, "en");
}

const section = (page: Page, name: string) => main(page).getByRole("region", { name, exact: true });

test("somebody claims a reward with their account, which shows where the parcel is", async ({ page, admin, buyer }) => {
  test.setTimeout(180_000);
  await register(page, "en", buyer);
  await page.getByRole("link", { name: "Work and thanks" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Work and thanks" })).toBeVisible();
  await expect(main(page).getByText("No thanks yet.")).toBeVisible();
  await expectAccessible(page, "an account without any work");
  const reward = await thankFor(admin, "write-ahead-mug", "Grace Lindqvist");
  await page.goto(await claimPath(admin, reward, "en"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Grace Lindqvist");
  const orderId = await claim(page, buyer);

  await page.goto("/en/account/recognition");
  const thanks = section(page, "Thanks you received");
  await expect(thanks).toContainText("Speakers' thanks");
  await expect(thanks).toContainText("Ordered");
  await expect(section(page, "Your points")).toContainText("Grace Lindqvist");
  await shipOrder(admin, orderId);
  await passTime(admin);
  await page.reload();
  await expect(thanks).toContainText("On its way");
  await expectAccessible(page, "an account with work and thanks");
  await takePictures(page, "account-recognition-en");
  await thanks.getByRole("link", { name: /^Order \d+/ }).click();
  await expect(page).toHaveURL(new RegExp(`/en/orders/${orderId}`));
});

test("what is sold out is waited for, and offered again when it is there", async ({
  page,
  admin,
  buyer,
  complaints,
}) => {
  test.setTimeout(180_000);
  // The link of before opens nothing any more.
  complaints.allow(/404/);
  const { variants } = await productByHandle(admin, "extension-pack-stickers");
  const restore: (() => Promise<void>)[] = [];
  try {
    for (const variant of variants) restore.push(await leaveAvailable(admin, variant, 0));
    const reward = await thankFor(admin, "extension-pack-stickers", "Nils Aaltonen");
    const path = await claimPath(admin, reward, "en");
    await page.goto(path);
    await expect(main(page).getByText("Sold out at the moment")).toBeVisible();
    await expectAccessible(page, "a claim that has to wait");
    await takePictures(page, "claim-sold-out-en");
    await main(page).getByRole("button", { name: "Wait for it" }).click();
    await expect(main(page).getByText(/You are on our list/)).toBeVisible();
    for (const put of restore.splice(0)) await put();
    await passTime(admin);
    await page.goto(path);
    await expect(page.locator('input[name="claim_key"]')).toHaveCount(0);
    await page.goto(await claimPath(admin, reward, "en"));
    await claim(page, buyer);
  } finally {
    for (const put of restore) await put();
  }
});

const WORDS = {
  en: {
    locale: "en-US",
    language: "en",
    send: "Send the report",
    sent: /Your report is here/,
    reports: "What you reported",
    waits: "Waiting for review",
    again: /at most 300 characters/,
    queue: "Reports to review",
    accept: /^Accept: /,
    acceptIt: "Accept it",
    done: "The report is accepted, and counts",
    accepted: "Accepted",
    points: /\+\d+ points/,
    yours: "Your points",
  },
  zhCN: {
    locale: "zh-CN",
    language: "zh",
    send: "提交上报",
    sent: /你的上报已收到/,
    reports: "上报的贡献",
    waits: "待审核",
    again: /最多 300 个字符/,
    queue: "待审核的申报",
    accept: /^通过：/,
    acceptIt: "确认通过",
    done: "申报已通过并计入",
    accepted: "已通过",
    points: /\+\d+ 分/,
    yours: "你的积分",
  },
} as const satisfies Record<AdminLanguage, object>;

for (const language of ["en", "zhCN"] as const) {
  const words = WORDS[language];
  test.describe(`in ${words.locale}`, () => {
    test.use({ locale: words.locale });

    test("somebody reports a talk, a reviewer counts it, and the account shows its points", async ({
      page,
      browser,
      buyer,
      complaints,
    }) => {
      test.setTimeout(180_000);
      complaints.allow(/401/);
      complaints.allow(/flag-icons/);
      await register(page, words.language, buyer);
      await page.goto(`/${words.language}/account/recognition`);
      const title = `A talk ${buyer.slice(6, 14)}`;
      await main(page).locator('[name="name"]').fill("Mei Li");
      await main(page).locator('[name="kind"]').selectOption("talk");
      await main(page).locator('[name="done_on"]').fill("2026-05-01");
      await main(page).locator('[name="link"]').fill("https://talks.example/vacuum");
      await main(page).getByRole("button", { name: words.send }).click();
      await expect(main(page).locator('[name="title"]')).toHaveAttribute("aria-invalid", "true");
      await expect(main(page).getByText(words.again).first()).toBeVisible();
      await main(page).locator('[name="title"]').fill(title);
      await main(page).getByRole("button", { name: words.send }).click();
      await expect(page.getByText(words.sent)).toBeVisible();
      await expect(section(page, words.reports)).toContainText(words.waits);
      await expect(section(page, words.reports)).toContainText(title);

      const desk = await (await browser.newContext({ locale: words.locale })).newPage();
      await openAdmin(desk, language, "/contributors/reports");
      await expect(desk.getByRole("heading", { level: 1, name: words.queue })).toBeVisible();
      const row = desk.getByRole("listitem").filter({ hasText: title });
      await expect(row).toContainText(buyer);
      await expectAccessible(desk, `the queue, ${language}`, "section[aria-labelledby]");
      await takeAdminPictures(desk, `reports-${language}`);
      await row.getByRole("button", { name: words.accept }).click();
      await desk.getByRole("alertdialog").getByRole("button", { name: words.acceptIt }).click();
      await expect(desk.getByText(words.done).first()).toBeVisible();
      await expect(desk.getByRole("listitem").filter({ hasText: title })).toHaveCount(0);
      await desk.context().close();

      await page.reload();
      await expect(section(page, words.reports)).toContainText(words.accepted);
      await expect(section(page, words.reports)).toContainText(words.points);
      await expect(section(page, words.yours)).toContainText("Mei Li");
      await expectAccessible(page, `reports and points, ${language}`);
      await takePictures(page, `account-reports-${words.language}`);
    });
  });
}
