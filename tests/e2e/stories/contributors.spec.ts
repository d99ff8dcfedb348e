import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { takePictures } from "../shop/pictures.ts";

const READERS = {
  en: {
    locale: "en-US",
    title: "Contributors",
    season: "2026 season",
    kind: "Talk",
    name: "Ada Mwangi",
    place: /^Rank \d+ · \d+ points$/,
    work: "Partitioning by example",
    badge: /Ada Mwangi: rank \d+, \d+ points/,
    nobody: "Nobody is here yet",
    empty: "Something else",
    groups: "Groups",
    group: "Hangzhou user group",
  },
  zh: {
    locale: "zh-CN",
    title: "贡献者",
    season: "2026 赛季",
    kind: "演讲",
    name: "林梅 Mei Lin",
    place: /^第 \d+ 名 · \d+ 分$/,
    work: "杭州聚会：从 EXPLAIN 读懂执行计划",
    badge: /林梅 Mei Lin：蓝象社区第 \d+ 名，\d+ 分/,
    nobody: "这里还没有人",
    empty: "其他",
    groups: "团体",
    group: "杭州用户组",
  },
} as const;

for (const language of ["en", "zh"] as const) {
  const words = READERS[language];

  test.describe(`in ${words.locale}`, () => {
    test.use({ locale: words.locale });

    test("anybody sees who does the work, and what it was", async ({ page }) => {
      test.setTimeout(180_000);
      await page.goto(`/${language}`);
      await page.getByRole("contentinfo").getByRole("link", { name: words.title }).click();
      await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
      const main = page.getByRole("main");
      await expectAccessible(page, `the board, ${language}`);
      await takePictures(page, `contributors-${language}`);

      await main.getByRole("link", { name: words.season }).click();
      await expect(page).toHaveURL(/period=2026/);
      await main.getByRole("link", { name: words.kind, exact: true }).click();
      await expect(page).toHaveURL(/period=2026&kind=talk/);
      const row = main.getByRole("row").filter({ hasText: words.name });
      await expect(row.getByRole("rowheader")).toHaveText(words.name);

      await row.getByRole("link").click();
      await expect(page.getByRole("heading", { level: 1, name: words.name })).toBeVisible();
      await expect(main.getByText(words.place)).toBeVisible();
      await expect(main.locator('tr[aria-current="true"]')).toContainText(words.name);
      await expect(main.getByRole("listitem").filter({ hasText: words.work })).toBeVisible();
      const badge = main.getByRole("img", { name: words.badge });
      await expect(badge).toBeVisible();
      expect(await badge.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBeGreaterThan(
        150,
      );
      await expectAccessible(page, `a contributor, ${language}`);
      await takePictures(page, `contributor-${language}`);
    });

    test.describe("without scripts", () => {
      test.use({ javaScriptEnabled: false });

      test("the board is the same, and says when nobody is on it", async ({ page }) => {
        await page.goto(`/${language}/contributors`);
        const main = page.getByRole("main");
        await expect(main.getByRole("row").filter({ hasText: words.name })).toBeVisible();
        await main.getByRole("link", { name: words.empty, exact: true }).click();
        await expect(main.getByRole("heading", { name: words.nobody })).toBeVisible();
      });

      test("a group has a board of its people, and leads there from each of them", async ({ page }) => {
        await page.goto(`/${language}/contributors?kind=talk`);
        const main = page.getByRole("main");
        await main.getByRole("region", { name: words.groups }).getByRole("link", { name: words.group }).click();
        await expect(page).toHaveURL(/contributors\?group=hangzhou-user-group$/);
        await expect(main.getByRole("row").filter({ hasText: "林梅 Mei Lin" })).toBeVisible();
        await expect(main.getByRole("row").filter({ hasText: "Ada Mwangi" })).toHaveCount(0);
        await main.getByRole("link", { name: "林梅 Mei Lin" }).click();
        await main.getByRole("link", { name: words.group }).click();
        await expect(page).toHaveURL(/contributors\?group=hangzhou-user-group$/);
      });
    });
  });
}

test("the board is there as data, and nobody's address is in it", async ({ request }) => {
  const board = await (await request.get("/en/contributors.json?kind=talk")).json();
  expect(board).toMatchObject({ period: "all", kind: "talk", group: null });
  expect(board.places.length).toBeGreaterThan(2);
  expect(board.places[0]).toMatchObject({ rank: 1 });
  expect(JSON.stringify(board)).not.toContain("@");
});

test("a board or a person that there is not is not found", async ({ request }) => {
  for (const path of [
    "?period=1999",
    "?kind=dance",
    "?group=west",
    "?group=hangzhou-user-group&kind=talk",
    "?after=x",
    "/ctb_nobody",
    "/x",
    "/ctb_nobody/badge.svg",
  ])
    expect((await request.get(`/en/contributors${path}`)).status(), path).toBe(404);
});
