import type { Page } from "@playwright/test";
import { type AdminLanguage, adminLanguages, openAdmin } from "../admin/admin-page.ts";
import { takeAdminPictures } from "../admin/pictures.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../shop/inspect.ts";

const OURS = "section[aria-labelledby]";
const CHOSEN = ["Ines Duarte", "Sam Okafor"];

test.beforeEach(({ complaints }) => {
  complaints.allow(/401/);
  complaints.allow(/flag-icons/);
});

const WORDS = {
  en: {
    list: "Committee awards",
    round: /Quiet hands of 2026/,
    vote: (name: string) => `Vote for ${name}`,
    give: "Give these votes",
    given: "Your votes are given",
    open: "Open a round",
  },
  zhCN: {
    list: "委员会评奖",
    round: /2026 默默付出奖/,
    vote: (name: string) => `投票给 ${name}`,
    give: "投出这些票",
    given: "已投票",
    open: "新建评奖",
  },
} satisfies Record<AdminLanguage, Record<string, unknown>>;

async function openRound(page: Page, language: AdminLanguage): Promise<void> {
  const words = WORDS[language];
  await openAdmin(page, language, "/contributors/awards");
  await expect(page.getByRole("heading", { level: 1, name: words.list })).toBeVisible();
  await expectAccessible(page, `the rounds, ${language}`, OURS);
  await takeAdminPictures(page, `awards-${language}`, 900);
  await page.getByRole("link", { name: words.round }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.round })).toBeVisible();
}

for (const language of adminLanguages) {
  const words = WORDS[language];

  test(`${language}: a member of the committee votes, and may vote anew while the round is open`, async ({ page }) => {
    test.setTimeout(120_000);
    await openRound(page, language);
    const boxes = page.getByRole("checkbox");
    for (const box of await boxes.all()) if (await box.isChecked()) await box.click();
    for (const name of CHOSEN) await page.getByRole("checkbox", { name: words.vote(name) }).click();
    // As many as each has: the others wait until one is taken back.
    await expect(page.getByRole("checkbox", { name: /Xue Wang/ })).toBeDisabled();
    await expectAccessible(page, `a ballot, ${language}`, OURS);
    await takeAdminPictures(page, `award-${language}`, 1500);
    const give = page.getByRole("button", { name: words.give });
    if (await give.isEnabled()) {
      await give.click();
      await expect(page.getByText(words.given).first()).toBeVisible();
    }
    await page.reload();
    for (const name of CHOSEN) await expect(page.getByRole("checkbox", { name: words.vote(name) })).toBeChecked();
  });

  test(`${language}: an administrator finds what a new round asks for`, async ({ page }) => {
    await openAdmin(page, language, "/contributors/awards/create");
    await expect(page.getByRole("heading", { level: 1, name: words.open })).toBeVisible();
    await expectAccessible(page, `opening a round, ${language}`, OURS);
    await takeAdminPictures(page, `award-create-${language}`, 2600);
  });
}

test("once everybody has voted the round is decided, everybody sees the counts, and the winners are thanked once", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openRound(page, "en");
  await page.getByRole("button", { name: "Decide", exact: true }).click();
  const sure = page.getByRole("alertdialog");
  await expectAccessible(page, "deciding", "[role=alertdialog]");
  await sure.getByRole("button", { name: "Decide", exact: true }).click();
  await expect(page.getByText("The round is decided").first()).toBeVisible();
  for (const name of CHOSEN)
    await expect(page.getByRole("listitem").filter({ hasText: name }).getByText("Winner")).toBeVisible();
  await page.getByRole("button", { name: "See what it costs" }).click();
  const issue = page.getByRole("button", { name: /^Issue the rewards/ });
  await issue.click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /^Issue the rewards/ })
    .click();
  await expect(page.getByText(/Rewards issued/).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Look at the reward" })).toHaveCount(2);
  await expectAccessible(page, "a round whose winners are thanked", OURS);
  await takeAdminPictures(page, "award-issued", 2000);
});
