import type { Page } from "@playwright/test";
import { type AdminLanguage, adminLanguages, goIn, openAdmin } from "../admin/admin-page.ts";
import { takeAdminPictures } from "../admin/pictures.ts";
import { expectProblem } from "../admin/problem.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../shop/inspect.ts";

const OURS = "section[aria-labelledby]";
const WINDOW = '[role="dialog"]';

/** Forms that are refused are noted by the browser, and said by the page. */
test.beforeEach(({ complaints }) => {
  complaints.allow(/status of 40[019]/);
  complaints.allow(/flag-icons/);
});

const WORDS = {
  en: {
    program: "New program",
    name: ["Name (English)", "Name (Chinese)"],
    handle: "Handle",
    firstDay: "First day",
    profit: ["Where the profit goes (English)", "Where the profit goes (Chinese)"],
    summary: ["Summary (English)", "Summary (Chinese)"],
    save: "Save",
    handleProblem: /Only lower case/,
    tabs: ["Program", "Tiers", "Benefits", "Matrix"],
    noTier: "There is no tier yet",
    newTier: "New tier",
    places: /^Places/,
    countProblem: /A whole number, or nothing/,
    newBenefit: "New benefit",
    kind: "Kind",
    talk: "Talk",
    minutes: "Minutes",
    addAsset: "Add an asset",
    assetLabel: ["Label (English)", "Label (Chinese)"],
    moveUp: "Move Silver up",
    moved: "Silver is now 1 of 2",
    quantity: "A talk: how many for Silver",
    saveQuantities: "Save the quantities",
    publish: "Publish",
    gaps: /It cannot be published yet/,
    gap: "Silver · Name · Chinese: needed in both languages",
    edit: "Edit",
    editSilver: "Edit Silver",
    meanwhile: /Somebody else changed this meanwhile: Places/,
    reload: "Begin again with what stands now",
    published: "Published",
    fixed: /missing words and more places/,
    copy: "Copy for next season",
    draft: "Draft",
    remove: "Delete Silver",
    sure: "Delete",
    next: "Next season",
  },
  zhCN: {
    program: "新建项目",
    name: ["名称（英文）", "名称（中文）"],
    handle: "标识",
    firstDay: "开始日期",
    profit: ["盈余去向（英文）", "盈余去向（中文）"],
    summary: ["简介（英文）", "简介（中文）"],
    save: "保存",
    handleProblem: /只能使用小写字母/,
    tabs: ["项目", "等级", "权益", "对照表"],
    noTier: "还没有等级",
    newTier: "新建等级",
    places: /^名额/,
    countProblem: /请填写整数/,
    newBenefit: "新建权益",
    kind: "类型",
    talk: "演讲",
    minutes: "时长（分钟）",
    addAsset: "添加素材",
    assetLabel: ["标题（英文）", "标题（中文）"],
    moveUp: "上移“Silver”",
    moved: "“Silver”现在排在第 1 位，共 2 项",
    quantity: "一场演讲：Silver的数量",
    saveQuantities: "保存数量",
    publish: "发布",
    gaps: /还不能发布/,
    gap: "Silver · 名称 · 中文: 两种语言都要填写",
    edit: "编辑",
    editSilver: "编辑“Silver”",
    meanwhile: /其他人刚刚修改了：名额/,
    reload: "以最新内容重新开始",
    published: "已发布",
    fixed: /仍可补充缺少的文字/,
    copy: "复制到下一季",
    draft: "草稿",
    remove: "删除“Silver”",
    sure: "删除",
    next: "下一季",
  },
} satisfies Record<AdminLanguage, Record<string, string | string[] | RegExp>>;

async function choose(page: Page, list: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: list, exact: true }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

for (const language of adminLanguages) {
  const words = WORDS[language];

  test(`${language}: an administrator writes a program, sees what is missing, publishes it, and copies it`, async ({
    page,
    admin,
  }) => {
    test.setTimeout(480_000);
    const handle = `season-${crypto.randomUUID().slice(0, 8)}`;
    const field = (label: string) => page.getByLabel(label, { exact: true });
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const tab = (index: number) => page.getByRole("tab", { name: words.tabs[index] as string, exact: true }).click();
    const both = async (labels: string[], english: string, chinese: string) => {
      await field(labels[0] as string).fill(english);
      await field(labels[1] as string).fill(chinese);
    };
    const saved = async () => {
      await button(words.save).click();
      await expect(page.locator(WINDOW)).toHaveCount(0);
    };

    /** The button is pale while the shop is asked, and for a moment after. */
    const answered = async () => {
      await page.mouse.move(0, 0);
      await expect(button(words.save)).toBeEnabled();
      await page.evaluate(() =>
        Promise.allSettled(document.getAnimations().map((each) => each instanceof CSSTransition && each.finished)),
      );
    };

    await openAdmin(page, language, "/sponsorship");
    await button(words.program).click();
    await both(words.name, `Season ${handle}`, `赛季 ${handle}`);
    await field(words.handle).fill("Not a handle");
    await field(words.firstDay).fill("2027-01-01");
    await button(words.save).click();
    await expectProblem(page, field(words.handle), words.handleProblem);
    await expect(field(words.handle)).toBeFocused();
    await answered();
    await expectAccessible(page, `a refused program, ${language}`, WINDOW);
    await takeAdminPictures(page, `sponsorship-program-form-${language}`, 1000);
    await field(words.handle).fill(handle);
    await both(words.summary, "A year of PostgreSQL.", "一年的 PostgreSQL。");
    await saved();

    await expect(page.getByText(words.noTier)).toBeVisible();
    await expectAccessible(page, `a program without tiers, ${language}`, OURS);
    await button(words.newTier).click();
    await both(words.name, "Gold", "金牌");
    await expect(field(words.handle)).toHaveValue("gold");
    await page.getByLabel(/\(USD\)/).fill("10000");
    await page.getByLabel(words.places).fill("many");
    await button(words.save).click();
    await expectProblem(page, page.getByLabel(words.places), words.countProblem);
    await answered();
    await expectAccessible(page, `a refused tier, ${language}`, WINDOW);
    await takeAdminPictures(page, `sponsorship-tier-form-${language}`, 1300);
    await page.getByLabel(words.places).fill("3");
    await saved();
    await button(words.newTier).click();
    await field(words.name[0] as string).fill("Silver");
    await page.getByLabel(/\(USD\)/).fill("5000");
    await saved();

    await button(words.moveUp).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: words.moved })).toBeAttached();
    await expect(page.getByRole("listitem").filter({ hasText: "Silver" }).getByRole("button").nth(1)).toBeFocused();
    await expectAccessible(page, `a program's tiers, ${language}`, OURS);
    await takeAdminPictures(page, `sponsorship-tiers-${language}`, 800);

    await tab(2);
    await button(words.newBenefit).click();
    await both(words.name, "A talk", "一场演讲");
    await choose(page, words.kind, words.talk);
    await field(words.handle).fill("a-talk");
    await page.getByLabel(new RegExp(`^${words.minutes}`)).fill("30");
    await button(words.addAsset).click();
    await both(words.assetLabel, "Your slides", "您的幻灯片");
    await expectAccessible(page, `a benefit's form, ${language}`, WINDOW);
    await takeAdminPictures(page, `sponsorship-benefit-form-${language}`, 2200);
    await saved();

    await tab(3);
    await field(words.quantity).fill("2");
    await button(words.saveQuantities).click();
    await expect(button(words.saveQuantities)).toBeDisabled();
    await page.reload();
    await expect(field(words.quantity)).toHaveValue("2");
    await expectAccessible(page, `quantities, ${language}`, OURS);
    await takeAdminPictures(page, `sponsorship-quantities-${language}`, 700);

    const dialog = page.getByRole("alertdialog");
    const publish = async () => {
      await page.getByRole("button", { name: words.publish, exact: true }).first().click();
      await dialog.getByRole("button", { name: words.publish, exact: true }).click();
      await expect(dialog).toBeHidden();
    };
    await publish();
    await expect(page.getByRole("alert").filter({ hasText: words.gaps })).toContainText(words.gap);
    await expectAccessible(page, `what keeps a program from being published, ${language}`, OURS);
    await takeAdminPictures(page, `sponsorship-gaps-${language}`, 900);

    // A colleague changes the tier while its form is open.
    const id = /sponsorship\/([^/?]+)/.exec(page.url())?.[1] as string;
    await tab(1);
    await button(words.editSilver).click();
    await field(words.name[1] as string).fill("银牌");
    const { tiers } = await admin.get<{ tiers: { id: string; handle: string; revision: number }[] }>(
      `/admin/sponsorship-programs/${id}`,
    );
    const silver = tiers.find((tier) => tier.handle === "silver");
    await admin.post(`/admin/sponsorship-programs/${id}/tiers/${silver?.id}`, {
      revision: silver?.revision,
      capacity: 9,
    });
    await button(words.save).click();
    await expect(page.getByRole("alert").filter({ hasText: words.meanwhile })).toBeVisible();
    await answered();
    await expectAccessible(page, `a form that is out of date, ${language}`, WINDOW);
    await takeAdminPictures(page, `sponsorship-out-of-date-${language}`, 1000);
    await button(words.reload).click();
    await expect(page.getByLabel(words.places)).toHaveValue("9");
    await field(words.name[1] as string).fill("银牌");
    await saved();

    await tab(0);
    await page.getByRole("tabpanel").getByRole("button", { name: words.edit, exact: true }).click();
    await both(words.profit, "It goes to the goals.", "用于各项目标。");
    await saved();
    await publish();
    await expect(page.getByText(words.published, { exact: true })).toBeVisible();
    await expect(page.getByText(words.fixed)).toBeVisible();
    await expectAccessible(page, `a published program, ${language}`, OURS);
    await takeAdminPictures(page, `sponsorship-program-${language}`, 900);

    await button(words.copy).click();
    await both(words.name, `${words.next} ${handle}`, `${words.next} ${handle}`);
    await field(words.handle).fill(`${handle}-next`);
    await field(words.firstDay).fill("2028-01-01");
    await saved();
    await expect(page.getByRole("heading", { level: 1, name: `${words.next} ${handle}` })).toBeVisible();
    await expect(page.getByText(words.draft, { exact: true })).toBeVisible();

    await tab(1);
    await page
      .getByRole("button", { name: words.remove })
      .or(button(words.remove.replace("Silver", "银牌")))
      .click();
    await dialog.getByRole("button", { name: words.sure, exact: true }).click();
    await expect(page.getByRole("listitem").filter({ hasText: /Silver|银牌/ })).toHaveCount(0);
    await goIn(page, "/sponsorship");
    await expect(page.getByRole("listitem").filter({ hasText: `${words.next} ${handle}` })).toBeVisible();
  });
}
