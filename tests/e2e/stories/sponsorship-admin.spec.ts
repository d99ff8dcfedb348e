import { fileURLToPath } from "node:url";
import { type AdminLanguage, adminLanguages, goIn, openAdmin } from "../admin/admin-page.ts";
import { takeAdminPictures } from "../admin/pictures.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../shop/inspect.ts";

const OURS = "section[aria-labelledby]";
const CATALOGUE = fileURLToPath(new URL("../../fixtures/sponsorship/psf-sponsorship-catalogue.json", import.meta.url));
const NO_CATALOGUE = { name: "wrong.json", mimeType: "application/json", buffer: Buffer.from('[{"levels": 1}]') };

test.beforeEach(({ complaints }) => {
  complaints.allow(/401/);
  complaints.allow(/flag-icons/);
  // What is no catalogue is refused on purpose.
  complaints.allow(/400/);
});

const WORDS = {
  en: {
    title: "Sponsorship",
    open: "Import a catalogue",
    file: "File",
    wouldBe: /Nothing is written yet/,
    write: "Import",
    done: "The catalogue is imported.",
    unchanged: "Unchanged: 59",
    refused: /cannot be imported\..*content\[0\]/,
    tiers: "Tiers: 11",
    passes: /^Full conference passes/,
    matrix: "Matrix",
  },
  zhCN: {
    title: "赞助",
    open: "导入赞助目录",
    file: "文件",
    wouldBe: /尚未写入/,
    write: "导入",
    done: "赞助目录已导入。",
    unchanged: "无变化: 59",
    refused: /无法导入。.*content\[0\]/,
    tiers: "11 个等级",
    passes: /^Full conference passes/,
    matrix: "对照表",
  },
} satisfies Record<AdminLanguage, Record<string, string | RegExp>>;

for (const language of adminLanguages) {
  const words = WORDS[language];

  test(`${language}: an administrator imports a published catalogue, sees first what would happen, and reads its matrix`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await openAdmin(page, language, "/sponsorship");
    await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
    await page.getByRole("link", { name: words.open }).click();
    const file = page.getByLabel(words.file, { exact: true });
    const write = page.getByRole("button", { name: words.write, exact: true });

    await file.setInputFiles(NO_CATALOGUE);
    await expect(page.getByText(words.refused)).toBeVisible();
    await expect(write).toBeDisabled();
    await expectAccessible(page, `a file that is no catalogue, ${language}`, OURS);

    await file.setInputFiles(CATALOGUE);
    await expect(page.getByRole("status").filter({ hasText: words.wouldBe })).toBeVisible();
    await expectAccessible(page, `what an import would do, ${language}`, OURS);
    await takeAdminPictures(page, `sponsorship-import-${language}`, 1500);
    await write.click();
    await expect(page.getByRole("status").filter({ hasText: words.done })).toBeVisible();
    await expect(write).toBeDisabled();

    await file.setInputFiles(CATALOGUE);
    await expect(page.getByText(words.unchanged)).toBeVisible();

    await goIn(page, "/sponsorship");
    const row = page.getByRole("listitem").filter({ hasText: "Python Software Foundation 2022" });
    await expect(row).toContainText(words.tiers);
    await expectAccessible(page, `the programs, ${language}`, OURS);
    await takeAdminPictures(page, `sponsorship-${language}`, 700);
    await row.getByRole("link").click();

    await expect(page.getByRole("heading", { level: 1, name: "Python Software Foundation 2022" })).toBeVisible();
    await page.getByRole("tab", { name: words.matrix }).click();
    await expect(page.getByRole("columnheader")).toHaveCount(11);
    const passes = page
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name: words.passes }) })
      .first();
    await expect(passes.getByRole("textbox").first()).toHaveValue("25");
    await expectAccessible(page, `a program's matrix, ${language}`, OURS);
    await takeAdminPictures(page, `sponsorship-matrix-${language}`, 1300);
  });
}
