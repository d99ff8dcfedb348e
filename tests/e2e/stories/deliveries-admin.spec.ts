import type { Page } from "@playwright/test";
import { type AdminLanguage, adminLanguages, openAdmin } from "../admin/admin-page.ts";
import { takeAdminPictures } from "../admin/pictures.ts";
import { inviteColleague } from "../backend/colleague.ts";
import { openGoal } from "../backend/goals.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../shop/inspect.ts";

const OURS = "section[aria-labelledby]";

/** A form that is refused is noted by the browser, and said by the page. */
test.beforeEach(({ complaints }) => {
  complaints.allow(/status of 40[019]/);
  complaints.allow(/flag-icons/);
});

const WORDS = {
  en: {
    report: "Report a delivery",
    units: "Units delivered",
    when: "When",
    place: ["Where (English)", "Where (Chinese)"],
    note: ["What was done (English)", "What was done (Chinese)"],
    links: "Links",
    linksProblem: /begin with https/,
    pictures: "Pictures",
    noPicture: /no JPEG/,
    remove: "Remove picture 1",
    amount: "Amount",
    currency: "Currency",
    dollars: /USD/,
    receipt: "Link to the receipt",
    send: "Report it",
    own: /somebody else verifies it/,
    waiting: "To be verified",
    figures: "What became of the money",
    queue: "Deliveries",
    verify: "Verify",
    reject: "Reject",
    verified: "Verified",
    why: /Say why/,
    leave: "Leave it",
    pledges: "Sponsors who match",
    newPledge: "New pledge",
    sponsor: "Sponsor",
    cap: "At most",
    from: "From",
    savePledge: "Save the pledge",
    pay: "Record a payment",
    paid: "Amount (USD)",
    arrived: "Arrived on",
    savePayment: "Record it",
    overCap: /more would have been paid/,
    posted: "In the books",
    newRule: "New rule",
    dryRun: "Try it",
    percent: "Share in percent",
    nothing: /Nothing was captured|It selects/,
  },
  zhCN: {
    report: "上报交付",
    units: "完成数量",
    when: "时间",
    place: ["地点（英文）", "地点（中文）"],
    note: ["做了什么（英文）", "做了什么（中文）"],
    links: "链接",
    linksProblem: /以 https/,
    pictures: "图片",
    noPicture: /这不是 JPEG/,
    remove: "移除图片 1",
    amount: "金额",
    currency: "货币",
    dollars: /USD/,
    receipt: "收据链接",
    send: "上报",
    own: /须由他人核实/,
    waiting: "待核实",
    figures: "资金去向",
    queue: "交付",
    verify: "核实",
    reject: "驳回",
    verified: "已核实",
    why: /请说明驳回的原因/,
    leave: "先不处理",
    pledges: "配捐赞助方",
    newPledge: "新建配捐",
    sponsor: "赞助方",
    cap: "最多",
    from: "开始日期",
    savePledge: "保存配捐",
    pay: "登记付款",
    paid: "金额（USD）",
    arrived: "到账日期",
    savePayment: "登记",
    overCap: /超过承诺的金额/,
    posted: "已入账",
    newRule: "新建规则",
    dryRun: "试算",
    percent: "比例（%）",
    nothing: /没有收款|涉及/,
  },
} satisfies Record<AdminLanguage, Record<string, string | string[] | RegExp>>;

async function chooseDollars(page: Page, label: string): Promise<void> {
  await page.getByRole("combobox", { name: label, exact: true }).click();
  await page.getByRole("option", { name: /USD/ }).click();
}

/** A picture of one dot, and something that only calls itself one. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const PICTURE = { name: "class.png", mimeType: "image/png", buffer: DOT };
const NO_PICTURE = { ...PICTURE, buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>") };

for (const language of adminLanguages) {
  const words = WORDS[language];

  test(`${language}: one administrator reports a delivery, another verifies it, and the figures follow`, async ({
    page,
    admin,
  }) => {
    test.setTimeout(150_000);
    const field = (label: string) => page.getByLabel(label, { exact: true });
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const { id: goalId } = await openGoal(admin, "Pay mentors");
    const colleague = await inviteColleague(admin);

    await openAdmin(page, language, `/goals/${goalId}`);
    await button(words.report).click();
    await expect(field(words.units)).toBeFocused();
    await field(words.units).fill("12.5");
    await field(words.when).fill("2026-01-20");
    await field(words.place[0] as string).fill("Hangzhou");
    await field(words.place[1] as string).fill("杭州");
    await field(words.note[0] as string).fill("Five students, two and a half hours each.");
    await field(words.note[1] as string).fill("五名学生，每人两个半小时。");
    await field(words.links).fill("javascript:alert(1)");
    await field(words.pictures).setInputFiles(NO_PICTURE);
    await expect(page.getByText(words.noPicture)).toBeVisible();
    await field(words.pictures).setInputFiles(PICTURE);
    await expect(button(words.remove)).toBeVisible();
    await expect(page.getByText(words.noPicture)).toBeHidden();
    await field(words.amount).fill("240.00");
    await chooseDollars(page, words.currency);
    await field(words.receipt).fill("https://example.org/receipt");
    await button(words.send).click();
    await expect(page.getByText(words.linksProblem)).toBeVisible();
    await expect(field(words.links)).toBeFocused();
    await expectAccessible(page, `a refused report, ${language}`, OURS);
    await takeAdminPictures(page, `delivery-refused-${language}`, 2100);
    await field(words.links).fill("https://example.org/class");
    await button(words.send).click();
    await expect(page.getByText(words.own)).toBeVisible();
    await expect(button(words.report)).toBeFocused();
    const figures = page.getByRole("region", { name: words.figures }).first();
    await expect(figures).toContainText("12.5");

    await page.context().clearCookies();
    await openAdmin(page, language, "/deliveries", colleague);
    await expect(page.getByRole("heading", { level: 1, name: words.queue })).toBeVisible();
    const report = page.getByRole("listitem").filter({ has: page.locator(`a[href$="/goals/${goalId}"]`) });
    await expect(report).toContainText(words.waiting);
    await expect(report.getByRole("img")).toBeVisible();
    await expectAccessible(page, `the deliveries, ${language}`, OURS);
    await takeAdminPictures(page, `deliveries-${language}`, 1100);
    const dialog = page.getByRole("alertdialog");
    await report.getByRole("button", { name: words.reject }).click();
    await dialog.getByRole("button", { name: words.reject }).click();
    await expect(dialog.getByText(words.why)).toBeVisible();
    await expect(dialog.getByRole("textbox")).toBeFocused();
    await expectAccessible(page, `the question before a rejection, ${language}`, '[role="alertdialog"]');
    await dialog.getByRole("button", { name: words.leave }).click();
    await report.getByRole("button", { name: words.verify }).click();
    await takeAdminPictures(page, `delivery-verifying-${language}`, 900);
    await dialog.getByRole("button", { name: words.verify }).click();
    await expect(report).toContainText(words.verified);
    await expect(report.getByRole("button", { name: words.verify })).toHaveCount(0);

    await report.getByRole("link").first().click();
    await expect(figures.getByRole("row").filter({ hasText: /Spent per unit|单位实际支出/ })).toContainText("19.20", {
      timeout: 30_000,
    });
    await expectAccessible(page, `a goal with a delivery, ${language}`, OURS);
    await takeAdminPictures(page, `goal-delivered-${language}`, 1900);
  });

  test(`${language}: a sponsor's pledge and payment, and a rule tried before it is saved`, async ({ page, admin }) => {
    test.setTimeout(150_000);
    const field = (label: string) => page.getByLabel(label, { exact: true });
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const { id: goalId } = await openGoal(admin, "Pay mentors");

    await openAdmin(page, language, `/goals/${goalId}`);
    await button(words.newPledge).click();
    await field(words.sponsor).fill("Northwind Cloud");
    await field(words.cap).fill("3000.00");
    await chooseDollars(page, words.currency);
    await field(words.from).fill("2026-01-01");
    await expectAccessible(page, `the form of a pledge, ${language}`, OURS);
    await button(words.savePledge).click();
    const pledges = page.getByRole("region", { name: words.pledges });
    await expect(pledges).toContainText("Northwind Cloud");
    await pledges.getByRole("button", { name: words.pay }).click();
    await expect(field(words.paid)).toBeFocused();
    await field(words.paid).fill("3000.01");
    await field(words.arrived).fill("2026-02-01");
    await field(words.receipt).fill("https://example.org/receipt");
    await button(words.savePayment).click();
    await expect(page.getByText(words.overCap)).toBeVisible();
    await expect(field(words.paid)).toBeFocused();
    await takeAdminPictures(page, `pledge-over-cap-${language}`, 1900);
    await field(words.paid).fill("3000.00");
    await button(words.savePayment).click();
    await expect(pledges).toContainText(words.posted, { timeout: 30_000 });
    await expect(pledges.getByRole("button", { name: words.pay })).toHaveCount(0);
    const figures = page.getByRole("region", { name: words.figures }).first();
    await expect(figures).toContainText("25.00");

    await button(words.newRule).click();
    await field(words.percent).fill("10");
    await button(words.dryRun).click();
    await expect(page.getByText(words.nothing)).toBeVisible();
    await field(words.percent).fill("0");
    await button(words.dryRun).click();
    await expect(field(words.percent)).toBeFocused();
    await expectAccessible(page, `a rule that was tried, ${language}`, OURS);
    await takeAdminPictures(page, `rule-tried-${language}`, 2100);
  });
}
