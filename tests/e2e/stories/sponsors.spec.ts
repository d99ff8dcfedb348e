import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { chooseRegion } from "../shop/journey.ts";
import { linkedData } from "../shop/linked-data.ts";
import { takePicture, takePictures } from "../shop/pictures.ts";
import { html } from "../shop/web.ts";

const READERS = {
  en: {
    locale: "en-US",
    title: "Sponsor the work",
    link: "Sponsors",
    season: "2027 season",
    tiers: ["Lead elephant", "Herd", "Lanyard", "Calf"],
    request: "Price on request",
    place: /1 place only, still free|\d+ of 20 places left/,
    become: "Become a sponsor: Lanyard",
    unfold: "What it gives you",
    promise: "10 × Tickets",
    row: /^Tickets/,
    none: "not included",
    goal: "Teach databases to students",
    rule: "5% of every sponsorship",
    profit: "Where the profit goes",
    lot: /drawn by lot, anew each day/,
  },
  zh: {
    locale: "zh-CN",
    title: "赞助我们的工作",
    link: "赞助商",
    season: "2027 赛季",
    tiers: ["领头象", "象群", "挂绳", "小象"],
    request: "价格面议",
    place: /仅 1 个名额，仍可报名|共 20 个名额，还剩 \d+ 个/,
    become: "成为赞助商：挂绳",
    unfold: "包含的权益",
    promise: "门票 × 10",
    row: /^门票/,
    none: "不包含",
    goal: "教会学生使用数据库",
    rule: "每笔赞助的 5%",
    profit: "结余去了哪里",
    lot: /每天抽签排定顺序/,
  },
} as const;
const PHONE = { width: 390, height: 844 };

const main = (page: Page) => page.getByRole("main");
/** The demo's own season; other stories publish theirs beside it. */
const season = (page: Page) => main(page).locator("article", { has: page.locator("#season-2027") });
const cardOf = (page: Page, name: string) =>
  season(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 4, name, exact: true }) });

for (const [language, words] of Object.entries(READERS)) {
  test.describe(`in ${words.locale}`, () => {
    test.use({ locale: words.locale });

    test("a company reads what it can sign up for, compares, and sees what it would fund", async ({ page }) => {
      test.setTimeout(180_000);
      await page.goto(`/${language}`);
      await page.getByRole("banner").getByRole("link", { name: words.link, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
      await expect(page.getByRole("heading", { level: 2, name: words.season })).toBeVisible();
      for (const tier of words.tiers) await expect(cardOf(page, tier)).toBeVisible();
      await expect(cardOf(page, words.tiers[0])).toContainText(words.request);
      // One, or twenty once the story of signing up has made room for itself.
      await expect(cardOf(page, words.tiers[2])).toContainText(words.place);
      await expect(season(page).getByRole("link", { name: words.become })).toHaveAttribute(
        "href",
        `/${language}/sponsors/season-2027/apply?tier=lanyard`,
      );

      await expect(season(page).getByRole("columnheader")).toHaveCount(5);
      const tickets = season(page)
        .getByRole("row")
        .filter({ has: page.getByRole("rowheader", { name: words.row }) })
        .getByRole("cell");
      await expect(tickets).toHaveText(["20", "10", "5", "2"]);
      const booth = season(page)
        .getByRole("row")
        .filter({ has: page.getByText(words.none) });
      await expect(booth.first()).toBeVisible();

      await expect(season(page).getByRole("link", { name: words.goal })).toBeVisible();
      await expect(season(page).getByText(words.rule)).toBeVisible();
      await expect(season(page).getByRole("heading", { name: words.profit })).toBeVisible();
      await expect(season(page).getByText(words.lot)).toBeVisible();
      await expectAccessible(page, `the prospectus, ${language}`);
      await takePictures(page, `sponsors-${language}`);
    });

    test("prices are in the currency the reader has chosen", async ({ page }) => {
      await page.goto(`/${language}/sponsors`);
      for (const [region, price] of [
        ["USD", "$17,000"],
        ["EUR", "€15,500"],
      ] as const) {
        await chooseRegion(page, region);
        await page.goto(`/${language}/sponsors`);
        await expect(cardOf(page, words.tiers[1]).getByText(price, { exact: true })).toBeVisible();
      }
    });

    test.describe("on a phone without scripts", () => {
      test.use({ javaScriptEnabled: false, viewport: PHONE });

      test("each tier unfolds what it gives, instead of a table", async ({ page }) => {
        await page.goto(`/${language}/sponsors`);
        await expect(season(page).getByRole("table")).toBeHidden();
        const herd = cardOf(page, words.tiers[1]);
        await expect(herd.getByText(words.promise)).toBeHidden();
        await herd.getByText(words.unfold).click();
        await expect(herd.getByText(words.promise)).toBeVisible();
      });
    });
  });
}

test("on paper there is the whole table, and nothing to press", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("/en/sponsors");
  await expect(season(page).getByRole("table")).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("contentinfo")).toBeHidden();
  await expect(page.getByRole("link", { name: /become a sponsor/i })).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
  await takePicture(page, "sponsors-print");
});

test("machines read what each tier costs, and which page is its twin", async ({ request }) => {
  const source = await html(request, "/zh/sponsors");
  expect(source).toContain('hrefLang="en"');
  const text = JSON.stringify(linkedData(source));
  expect(text).toContain('"@type":"OfferCatalog","name":"2027 赛季"');
  expect(text).toContain('"price":17000,"priceCurrency":"USD","availability":"https://schema.org/InStock"');
});
