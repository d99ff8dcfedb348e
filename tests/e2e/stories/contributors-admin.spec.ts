import { fileURLToPath } from "node:url";
import { type AdminLanguage, adminLanguages, goIn, openAdmin } from "../admin/admin-page.ts";
import { takeAdminPictures } from "../admin/pictures.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../shop/inspect.ts";

const OURS = "section[aria-labelledby]";
const GIT_LOG = fileURLToPath(new URL("../../fixtures/recognition/git-log.tsv", import.meta.url));
const WRONG = {
  name: "wrong.tsv",
  mimeType: "text/tab-separated-values",
  buffer: Buffer.from(`${"a".repeat(40)}\tyesterday\tAda\tada@example.org\tOk\n`),
};

test.beforeEach(({ complaints }) => {
  complaints.allow(/401/);
  complaints.allow(/flag-icons/);
  // What cannot be imported is refused on purpose.
  complaints.allow(/400/);
});

const WORDS = {
  en: {
    title: "Contributors",
    import: "Import",
    file: "File",
    source: "Name of the source",
    look: "See what would happen",
    write: "Import now",
    row: "Row 1",
    wouldBe: /Nothing is written yet/,
    commits: "2,563",
    done: "The contributions are imported.",
    known: /Everything in it is known already/,
    search: "Search",
    record: "Write down",
    save: "Save",
    email: "E-mail",
    name: "Name",
    kind: "Kind",
    talk: /^Talk/,
    what: "What was done",
    at: "When it was done",
    undo: "Undo",
    undoIt: "Undo it",
    reason: "Reason",
    undone: "Undone",
    merge: "Bring together",
    other: "The other person",
    rules: "Seasons and points",
    seasons: "Seasons",
  },
  zhCN: {
    title: "贡献者",
    import: "导入",
    file: "文件",
    source: "来源名称",
    look: "预览结果",
    write: "立即导入",
    row: "第 1 行",
    wouldBe: /尚未写入/,
    commits: "2,563",
    done: "贡献已导入。",
    known: /均已登记/,
    search: "搜索",
    record: "登记贡献",
    save: "保存",
    email: "邮箱",
    name: "姓名",
    kind: "类别",
    talk: /^演讲/,
    what: "做了什么",
    at: "完成时间",
    undo: "撤销",
    undoIt: "确认撤销",
    reason: "原因",
    undone: "已撤销",
    merge: "合并",
    other: "另一人",
    rules: "赛季与积分",
    seasons: "赛季",
  },
} satisfies Record<AdminLanguage, Record<string, string | RegExp>>;

for (const language of adminLanguages) {
  const words = WORDS[language];

  test(`${language}: an administrator reads in a git log, sees first what would happen, and the board has its people`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    await openAdmin(page, language, "/contributors");
    await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
    await expectAccessible(page, `the contributors, ${language}`, OURS);
    await takeAdminPictures(page, `contributors-admin-${language}`, 900);
    await page.getByRole("link", { name: words.import, exact: true }).click();

    const [file, look] = [page.getByLabel(words.file, { exact: true }), page.getByRole("button", { name: words.look })];
    await file.setInputFiles(WRONG);
    await page.getByLabel(words.source).fill(`pgweb-${language}`);
    await look.click();
    await expect(page.getByText(words.row).first()).toBeVisible();
    await expectAccessible(page, `a file that cannot be imported, ${language}`, OURS);

    await file.setInputFiles(GIT_LOG);
    await look.click();
    await expect(page.getByText(words.wouldBe)).toBeVisible();
    await expect(page.getByText(words.commits).first()).toBeVisible();
    await expectAccessible(page, `what an import would do, ${language}`, OURS);
    await takeAdminPictures(page, `contributors-import-${language}`, 1300);
    await page.getByRole("button", { name: words.write }).click();
    await expect(page.getByText(words.done).first()).toBeVisible();

    await file.setInputFiles(GIT_LOG);
    await look.click();
    await expect(page.getByText(words.known)).toBeVisible();

    await goIn(page, "/contributors");
    await page.getByLabel(words.search).fill("Magnus");
    await expect(page.getByRole("listitem").filter({ hasText: "Magnus Hagander" })).toBeVisible();
  });

  test(`${language}: an administrator writes down a talk, brings two records together, and undoes it`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    const [first, second] = [`sister-${language}-one@example.org`, `sister-${language}-two@example.org`];
    for (const email of [first, second]) {
      await openAdmin(page, language, "/contributors");
      await page.getByRole("button", { name: words.record }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(words.email).fill(email);
      await dialog.getByLabel(words.name).fill(email.split("@")[0] as string);
      await dialog.getByLabel(words.kind).click();
      await page.getByRole("option", { name: words.talk }).click();
      await dialog.getByLabel(words.what).fill("On write-ahead logs");
      await dialog.getByLabel(words.at).fill("2026-05-01T12:00");
      await expectAccessible(page, `writing down, ${language}`, "[role=dialog]");
      await dialog.getByRole("button", { name: words.save }).click();
      await expect(page.getByRole("heading", { level: 1, name: email.split("@")[0] as string })).toBeVisible();
    }
    await expectAccessible(page, `a contributor, ${language}`, OURS);
    await takeAdminPictures(page, `contributor-admin-${language}`, 1300);

    await page.getByRole("button", { name: words.merge }).click();
    const merging = page.getByRole("alertdialog");
    await merging.getByLabel(words.other).fill(first);
    await merging.getByRole("radio", { name: `sister-${language}-one` }).click();
    await merging.getByRole("button", { name: words.merge }).click();
    await expect(page.getByRole("heading", { level: 1, name: `sister-${language}-one` })).toBeVisible();
    for (const email of [first, second]) await expect(page.getByText(email).first()).toBeVisible();

    await page.getByRole("button", { name: words.undo }).first().click();
    const undoing = page.getByRole("alertdialog");
    await undoing.getByLabel(words.reason).fill("Somebody else's talk");
    await expectAccessible(page, `undoing, ${language}`, "[role=alertdialog]");
    await undoing.getByRole("button", { name: words.undoIt }).click();
    await expect(page.getByText(words.undone, { exact: true }).first()).toBeVisible();

    await goIn(page, "/contributors/rules");
    await expect(page.getByRole("heading", { name: words.seasons, exact: true })).toBeVisible();
    await expectAccessible(page, `seasons and points, ${language}`, OURS);
    await takeAdminPictures(page, `contribution-rules-${language}`, 1300);
  });
}
