import type { Browser, Page } from "@playwright/test";
import { type AdminLanguage, openAdmin } from "../admin/admin-page.ts";
import { takeAdminPictures } from "../admin/pictures.ts";
import { type Complaints, expect, test } from "../fixtures.ts";
import { hangzhou } from "../shop/addresses.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { arriveAtOrder, typeAddress } from "../shop/journey.ts";
import { takePictures } from "../shop/pictures.ts";

const OURS = "section[aria-labelledby]";

test.beforeEach(({ complaints }) => {
  complaints.allow(/401/);
  complaints.allow(/flag-icons/);
  // A link that was used opens nothing.
  complaints.allow(/404/);
});

const WORDS = {
  en: {
    title: "Rewards",
    thank: "Thank people",
    program: "Program",
    thanks: /Thanks of the 2026 season/,
    people: "People by name",
    whom: "Ada Mwangi",
    add: /^Add Ada Mwangi/,
    things: "Things from the shop",
    addShirt: /^Add Three Copies/,
    message: "Message",
    look: "See what would happen",
    would: "What would happen",
    handOver: /No address/,
    issue: /^Issue the rewards/,
    done: /Rewards issued/,
    page: /Reward for Ada Mwangi/,
    link: "Claim link",
    state: { ordered: "Ordered", given: "Given to a goal" },
  },
  zhCN: {
    title: "谢礼",
    thank: "答谢贡献者",
    program: "谢礼计划",
    thanks: /2026 赛季谢礼/,
    people: "按姓名添加",
    whom: "Jonas Weber",
    add: /^添加 Jonas Weber/,
    things: "商店的商品",
    addShirt: /^添加 Three Copies/,
    message: "留言",
    look: "预览结果",
    would: "预览",
    handOver: /没有邮箱/,
    issue: /^发放/,
    done: /已发放/,
    page: /给 Jonas Weber 的谢礼/,
    link: "领取链接",
    state: { ordered: "已下单", given: "已捐给目标" },
  },
} satisfies Record<AdminLanguage, Record<string, unknown>>;

/** Somebody is thanked with a shirt of their size. @returns the link of the claim. */
async function thank(page: Page, language: AdminLanguage): Promise<string> {
  const words = WORDS[language];
  await openAdmin(page, language, "/rewards");
  await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
  await expect(page.getByRole("table", { name: words.title }).getByRole("row")).not.toHaveCount(0);
  await expectAccessible(page, `the rewards, ${language}`, OURS);
  await takeAdminPictures(page, `rewards-${language}`);
  await page.getByRole("link", { name: words.thank }).click();

  await page.getByLabel(words.program, { exact: true }).click();
  await page.getByRole("option", { name: words.thanks }).click();
  await page.getByLabel(words.people).fill(words.whom);
  await page.getByRole("button", { name: words.add }).click();
  await page.getByLabel(words.things).fill("Three Copies");
  await page.getByRole("button", { name: words.addShirt }).click();
  await page.getByLabel(words.message).fill("For a year of good talks.");
  await page.getByRole("button", { name: words.look }).click();
  await expect(page.getByRole("heading", { name: words.would })).toBeVisible();
  await expect(page.getByText(words.handOver).first()).toBeVisible();
  await expectAccessible(page, `issuing, ${language}`, OURS);
  await takeAdminPictures(page, `rewards-issue-${language}`, 2200);
  await page.getByRole("button", { name: words.issue }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: words.issue }).click();
  await expect(page.getByText(words.done).first()).toBeVisible();

  // The list of before stands there until the new one has come, and somebody may have been thanked before.
  await page.reload();
  const row = page.getByRole("row").filter({ hasText: words.whom }).first();
  await row.getByRole("link", { name: /Three Copies/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.page })).toBeVisible();
  await expect(page.getByRole("heading", { name: words.link })).toBeVisible();
  await expectAccessible(page, `a reward, ${language}`, OURS);
  await takeAdminPictures(page, `reward-${language}`, 1500);
  return (await page.locator("code").textContent())?.trim() ?? "";
}

/** Somebody else, with a browser of their own. */
async function reader(browser: Browser, complaints: Complaints, locale: string): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width: 390, height: 844 } });
  await complaints.watch(context);
  return context.newPage();
}

test("en: the shop thanks somebody, who claims a shirt on a phone, in Chinese and without an account", async ({
  page,
  browser,
  complaints,
  buyer,
}) => {
  test.setTimeout(180_000);
  const link = new URL(await thank(page, "en"));
  const phone = await reader(browser, complaints, "zh-CN");
  await phone.goto(link.pathname.replace(/^.(en|zh)/, "/zh"));
  await expect(phone.getByRole("heading", { level: 1 })).toContainText("Ada Mwangi");
  await expect(phone.getByText("For a year of good talks.")).toBeVisible();
  await expectAccessible(phone, "a claim, zh");
  await takePictures(phone, "claim-zh");

  const form = phone.locator('form:has(input[name="claim_key"])');
  const send = form.getByRole("button", { name: "寄给我" }).last();
  await send.click();
  await expect(phone.getByRole("alert").first()).toBeVisible();
  await form.locator('input[type="radio"]:not([disabled])').first().check();
  await form.locator('[name="email"]').fill(buyer);
  await typeAddress(form, hangzhou);
  await send.click();
  await arriveAtOrder(phone, "zh");
  await expect(phone.getByRole("main")).toContainText(/¥\s?0/);
  await expectAccessible(phone, "the order of a reward, zh");
  await takePictures(phone, "claimed-zh");

  await phone.goto(link.pathname.replace(/^.(en|zh)/, "/zh"));
  await expect(phone.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(phone.locator('input[name="claim_key"]')).toHaveCount(0);
  await takePictures(phone, "claim-closed-zh");
  await phone.context().close();

  await page.reload();
  await expect(page.getByText(WORDS.en.state.ordered).first()).toBeVisible();
});

test("zhCN: another gives the worth of a shirt to a goal", async ({ page, browser, complaints }) => {
  test.setTimeout(180_000);
  const link = new URL(await thank(page, "zhCN"));
  const phone = await reader(browser, complaints, "en-US");
  await phone.goto(link.pathname.replace(/^.(en|zh)/, "/en"));
  await expect(phone.getByRole("heading", { level: 1 })).toContainText("Jonas Weber");
  const gift = phone.getByRole("region", { name: "Give it to a goal instead" });
  await gift.getByRole("radio").first().check();
  await gift.getByRole("button", { name: "Give it to this goal" }).click();
  await expect(gift.getByRole("checkbox", { name: /cannot be undone/ })).toHaveAttribute("aria-invalid", "true");
  await takePictures(phone, "claim-gift-en");
  await gift.getByRole("checkbox", { name: /cannot be undone/ }).check();
  await gift.getByRole("button", { name: "Give it to this goal" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "Thank you once more" })).toBeVisible();
  await expectAccessible(phone, "what was given, en");
  await takePictures(phone, "claim-given-en");
  await phone.context().close();

  await page.reload();
  await expect(page.getByText(WORDS.zhCN.state.given).first()).toBeVisible();
});
