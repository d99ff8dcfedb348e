import type { Page } from "@playwright/test";
import { type AdminLanguage, adminLanguages, openAdmin } from "../admin/admin-page.ts";
import { takeAdminPictures } from "../admin/pictures.ts";
import { expectProblem } from "../admin/problem.ts";
import { openGoal } from "../backend/goals.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../shop/inspect.ts";

const OURS = "section[aria-labelledby]";
const THING = "Cold Storage";

/** A form that is refused is noted by the browser, and said by the page. */
test.beforeEach(({ complaints }) => {
  complaints.allow(/status of 40[019]/);
  complaints.allow(/flag-icons/);
});

const WORDS = {
  en: {
    goals: "Goals",
    create: "New goal",
    title: ["Title (English)", "Title (Chinese)"],
    summary: ["Summary (English)", "Summary (Chinese)"],
    unit: ["Unit (English)", "Unit (Chinese)"],
    slug: "Address",
    target: "Target",
    deadline: "Deadline",
    save: "Save",
    needed: /Needed in both languages/,
    slugProblem: /Only lower case/,
    amountProblem: /an amount such as/,
    edit: "Edit",
    fixed: /Fixed/,
    back: "Cancel",
    open: "Open",
    note: "Note",
    opened: "Draft → Open",
    newRule: "New rule",
    rules: "Rules that give to it",
    which: "Which sales",
    product: "Product",
    one: "Which one",
    percent: "Share in percent",
    saveRule: "Save the rule",
    tooMuch: /1[1-4]\d%.*would be given away/,
    end: "End it now",
    over: "Ended",
    older: "Earlier versions: 2",
    newVersion: "New version",
    gift: "How much",
    perItem: "A fixed sum per item",
    sum: "$1.50 per item",
    saveVersion: "Save the version",
    replace: "Replace with another goal",
    inPlace: "The goal in its place",
    consent: "What those who gave agreed to",
    consentProblem: /Write down/,
    replaced: "Replaced by",
    heading: "Train students",
  },
  zhCN: {
    goals: "目标",
    create: "新建目标",
    title: ["标题（英文）", "标题（中文）"],
    summary: ["简介（英文）", "简介（中文）"],
    unit: ["单位（英文）", "单位（中文）"],
    slug: "网址",
    target: "目标数量",
    deadline: "期限",
    save: "保存",
    needed: /两种语言都要填写/,
    slugProblem: /只能使用小写字母/,
    amountProblem: /请填写如/,
    edit: "编辑",
    fixed: /已固定/,
    back: "取消",
    open: "开放",
    note: "备注",
    opened: "草稿 → 开放中",
    newRule: "新建规则",
    rules: "为它出资的规则",
    which: "哪些销售",
    product: "商品",
    one: "具体是哪一个",
    percent: "比例（%）",
    saveRule: "保存规则",
    tooMuch: /将分出 1[1-4]\d%/,
    end: "立即结束",
    over: "已结束",
    older: "2 个旧版本",
    newVersion: "新版本",
    gift: "出多少",
    perItem: "每件固定金额",
    sum: "每件 US$1.50",
    saveVersion: "保存版本",
    replace: "替换为其他目标",
    inPlace: "替代的目标",
    consent: "出资者同意的内容",
    consentProblem: /请写下/,
    replaced: "替换为",
    heading: "培养学生",
  },
} satisfies Record<AdminLanguage, Record<string, string | string[] | RegExp>>;

async function choose(page: Page, list: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: list, exact: true }).click();
  await page.getByRole("option").filter({ hasText: option }).first().click();
}

for (const language of adminLanguages) {
  const words = WORDS[language];

  test(`${language}: an administrator writes a goal, opens it, and rules which sales give to it`, async ({ page }) => {
    test.setTimeout(150_000);
    const field = (label: string) => page.getByLabel(label, { exact: true });
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const slug = `train-students-${crypto.randomUUID().slice(0, 8)}`;

    await openAdmin(page, language, "/goals");
    await expect(page.getByRole("heading", { level: 1, name: words.goals })).toBeVisible();
    await expectAccessible(page, `the goals before this one, ${language}`, OURS);
    await takeAdminPictures(page, `goals-before-${language}`, 700);
    await page.getByRole("link", { name: words.create }).click();
    await expect(page.getByRole("heading", { level: 1, name: words.create })).toBeVisible();
    await field(words.title[0] as string).fill("Train students");
    await field(words.summary[0] as string).fill("A semester of PostgreSQL for a whole class.");
    await field(words.summary[1] as string).fill("为一个班级开设一学期的 PostgreSQL 课程。");
    await field(words.slug).fill("Train Students");
    await field(words.target).fill("200");
    await field(words.deadline).fill("2027-06-30");
    await field(words.unit[0] as string).fill("students trained");
    await field(words.unit[1] as string).fill("名学生完成培训");
    await page.getByLabel(/\(CNY\)/).fill("50.00");
    await page.getByLabel(/\(USD\)/).fill("7,00");
    await button(words.save).click();
    await expectProblem(page, field(words.title[1] as string), words.needed);
    await expect(field(words.title[1] as string)).toBeFocused();
    await expectProblem(page, field(words.slug), words.slugProblem);
    await expectProblem(page, page.getByLabel(/\(USD\)/), words.amountProblem);
    await expectAccessible(page, `a refused goal, ${language}`, OURS);
    await takeAdminPictures(page, `goal-refused-${language}`, 1150);

    await field(words.title[1] as string).fill("培养学生");
    await field(words.slug).fill(slug);
    await page.getByLabel(/\(USD\)/).fill("7.00");
    await button(words.save).click();
    await expect(page.getByRole("heading", { level: 1, name: words.heading })).toBeVisible();
    await expect(page.getByText(/\$7\.00/)).toBeVisible();

    await button(words.open).click();
    const dialog = page.getByRole("alertdialog");
    await dialog.getByLabel(words.note).fill("The board agreed.");
    await expectAccessible(page, `the question before a goal opens, ${language}`, '[role="alertdialog"]');
    await takeAdminPictures(page, `goal-opening-${language}`, 900);
    await dialog.getByRole("button", { name: words.open, exact: true }).click();
    await expect(page.getByText(words.opened)).toBeVisible();
    await expect(page.getByText("The board agreed.")).toBeVisible();

    await page.getByRole("link", { name: words.edit, exact: true }).click();
    await expect(field(words.slug)).toHaveAttribute("readonly", "");
    await expect(page.getByText(words.fixed).first()).toBeVisible();
    await expectAccessible(page, `an open goal's form, ${language}`, OURS);
    await takeAdminPictures(page, `goal-fixed-${language}`, 1150);
    await page.getByRole("link", { name: words.back, exact: true }).click();

    const rules = page.getByRole("region", { name: words.rules });
    await button(words.newRule).click();
    await expect(page.getByRole("combobox", { name: words.which, exact: true })).toBeFocused();
    // Of one thing that no other story buys: what those say of an order's gifts stays true.
    await choose(page, words.which, words.product);
    await choose(page, words.one, THING);
    await field(words.percent).fill("10");
    await button(words.saveRule).click();
    const rule = rules.getByRole("listitem").filter({ hasText: THING }).first();
    await expect(rule).toContainText("10%");

    await button(words.newRule).click();
    await choose(page, words.which, words.product);
    await choose(page, words.one, THING);
    await field(words.percent).fill("95");
    await button(words.saveRule).click();
    await expectProblem(page, field(words.percent), words.tooMuch);
    await expect(field(words.percent)).toBeFocused();
    await expectAccessible(page, `a goal with a refused rule, ${language}`, OURS);
    await takeAdminPictures(page, `goal-rule-refused-${language}`, 1350);
    await button(words.back).click();

    await rule.getByRole("button", { name: words.newVersion }).click();
    await choose(page, words.gift, words.perItem);
    await page.getByLabel(/\(USD\)/).fill("1.505");
    await button(words.saveVersion).click();
    await expectProblem(page, page.getByLabel(/\(USD\)/), words.amountProblem);
    await takeAdminPictures(page, `goal-rule-version-${language}`, 1450);
    await page.getByLabel(/\(USD\)/).fill("1.50");
    await button(words.saveVersion).click();
    await expect(rule).toContainText(words.sum);
    await expect(rule.getByRole("button", { name: words.newVersion })).toBeFocused();

    await rule.getByRole("button", { name: words.end }).click();
    await expect(dialog).toBeVisible();
    await dialog.getByRole("button", { name: words.end }).click();
    await expect(rule).toContainText(words.over);
    await expect(rule.getByRole("button", { name: words.end })).toHaveCount(0);
    await rule.getByText(words.older).click();
    await expectAccessible(page, `a goal, ${language}`, OURS);
    await takeAdminPictures(page, `goal-${language}`, 1150);

    await page.getByRole("navigation").getByRole("link", { name: words.goals, exact: true }).first().click();
    const row = page.getByRole("listitem").filter({ hasText: words.heading }).first();
    await expect(row).toContainText("200");
    await expectAccessible(page, `the goals, ${language}`, OURS);
    await takeAdminPictures(page, `goals-${language}`, 700);
  });

  test(`${language}: an administrator gives a goal up for another one, with consent`, async ({ page, admin }) => {
    const [given, other] = [await openGoal(admin, "Scan the archive"), await openGoal(admin, "Print the archive")];
    await openAdmin(page, language, `/goals/${given.id}`);
    await page.getByRole("button", { name: words.replace }).click();
    const dialog = page.getByRole("alertdialog");
    const replace = dialog.getByRole("button", { name: words.replace });
    await replace.click();
    const consent = dialog.getByLabel(words.consent);
    await expectProblem(page, consent, words.consentProblem);
    await expect(consent).toBeFocused();
    await consent.fill("Those who gave agreed on the list.");
    await dialog.getByRole("combobox", { name: words.inPlace }).click();
    await page.getByRole("option", { name: other.title }).click();
    await expectAccessible(page, `the question before a goal is replaced, ${language}`, '[role="alertdialog"]');
    await takeAdminPictures(page, `goal-replacing-${language}`, 900);
    await replace.click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(words.replaced, { exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: other.title })).toBeVisible();
    await expect(page.getByText("Those who gave agreed on the list.")).toBeVisible();
    await expect(page.getByRole("button", { name: words.newRule })).toHaveCount(0);
    await expectAccessible(page, `a replaced goal, ${language}`, OURS);
    await takeAdminPictures(page, `goal-replaced-${language}`, 900);
  });
}
