import { type AdminLanguage, adminLanguages, goIn, openAdmin } from "../admin/admin-page.ts";
import { expect, test } from "../fixtures.ts";
import { linkIn, mailTo } from "../mail/mailbox.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { joinWaitList } from "../shop/wait-list.ts";

const OURS = "section[aria-labelledby]";

test.beforeEach(({ complaints }) => {
  complaints.allow(/401/);
  complaints.allow(/flag-icons/);
});

const WORDS = {
  en: { list: "Wait list", waiting: "Waiting", wants: "Wants 1" },
  zhCN: { list: "候补名单", waiting: "等待中", wants: "想要 1 件" },
} satisfies Record<AdminLanguage, Record<string, string>>;

for (const language of adminLanguages) {
  const words = WORDS[language];

  test(`${language}: an administrator sees who waits for what, until they leave`, async ({ page, buyer }) => {
    await page.goto("/en/products/cold-storage-hoodie?colour=charcoal&size=xs");
    await joinWaitList(page, "en", buyer);
    const place = linkIn(await mailTo(buyer, /wait list/i), /wait-list/);

    await openAdmin(page, language, "/wait-list");
    await expect(page.getByRole("heading", { level: 1, name: words.list })).toBeVisible();
    const line = page.getByRole("main").locator("ol").filter({ hasText: buyer });
    await expect(line).toHaveCount(1);
    const person = line.getByRole("listitem").filter({ hasText: buyer });
    await expect(person).toContainText(words.wants);
    await expect(person).toContainText(words.waiting);
    await expectAccessible(page, `the wait list, ${language}`, OURS);

    await page.goto(place);
    await page.locator('button[value="leave"]').click();
    await expect(page.getByRole("heading", { name: /left the line/i })).toBeVisible();
    await goIn(page, "/wait-list");
    await expect(page.getByRole("heading", { level: 1, name: words.list })).toBeVisible();
    await expect(page.getByText(buyer)).toHaveCount(0);
  });
}
