import { expect, test } from "../fixtures.ts";
import { chooseRegion } from "../shop/journey.ts";

const cardTitles = (page: import("@playwright/test").Page) => page.getByRole("main").locator('a[href*="/products/"]');

test("the home page leads to the departments and to a product", async ({ page }) => {
  await page.goto("/en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await page
    .getByRole("navigation", { name: /departments/i })
    .getByRole("link", { name: "Plush", exact: true })
    .click();
  await expect(page).toHaveURL(/\/en\/categories\/plush$/);
  await cardTitles(page).first().click();
  await expect(page).toHaveURL(/\/en\/products\//);
  await expect(page.getByRole("button", { name: /put in cart/i })).toBeEnabled();
});

for (const [words, handle] of [
  ["大象", "tuple-plush-elephant"],
  ["毛绒", "tuple-plush-elephant"],
  ["卫衣", "cold-storage-hoodie"],
  ["徽章", "committed-enamel-pin"],
] as const) {
  test(`the search finds what is called ${words}`, async ({ page }) => {
    await page.goto(`/zh/search?q=${encodeURIComponent(words)}`);
    await expect(page.getByRole("main").locator(`a[href*="/products/${handle}"]`).first()).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText("Foreign Key");
  });
}

test("suggestions come while typing, and Enter searches", async ({ page }) => {
  await page.goto("/en");
  const search = page.getByRole("search");
  await search.getByRole("searchbox").pressSequentially("hood", { delay: 40 });
  await search
    .getByRole("link", { name: /hoodie/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/products\/cold-storage-hoodie/);
  await search.getByRole("searchbox").fill("hoodie");
  await search.getByRole("searchbox").press("Enter");
  await expect(page).toHaveURL(/\/en\/search\?q=hoodie/);
  await expect(cardTitles(page).first()).toBeVisible();
  await page.goto("/en/search?q=zzzz-nothing");
  await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: /see everything/i })).toBeVisible();
});

test("filters narrow the list, stand in the address, and survive a reload", async ({ page }) => {
  await page.goto("/en/catalogue");
  const all = await cardTitles(page).count();
  await page.getByText("Department", { exact: true }).first().click();
  await page.getByRole("checkbox", { name: /apparel/i }).check();
  await expect(page).toHaveURL(/category=apparel/);
  await expect.poll(() => cardTitles(page).count()).toBeLessThan(all);
  const narrowed = await cardTitles(page).count();
  await page.reload();
  expect(await cardTitles(page).count()).toBe(narrowed);
  await page.getByRole("link", { name: /clear filters/i }).click();
  await expect(page).toHaveURL(/\/en\/catalogue$/);
  await expect.poll(() => cardTitles(page).count()).toBe(all);
});

test("a choice made before the scripts have come applies itself when they have", async ({ page }) => {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/en/catalogue", { waitUntil: "commit" });
  await page.getByText("Department", { exact: true }).first().click();
  await page.getByRole("checkbox", { name: /apparel/i }).check();
  letThrough();
  await expect(page).toHaveURL(/category=apparel/);
});

test("sorted by price the list goes up, and down again", async ({ page }) => {
  const prices = async () => {
    const texts = await page
      .getByRole("main")
      .locator("li")
      .filter({ has: page.locator('a[href*="/products/"]') })
      .allInnerTexts();
    return texts.map((text) => Number(/\$([\d.,]+)/.exec(text)?.[1]?.replaceAll(",", "") ?? Number.NaN));
  };
  await page.goto("/en/catalogue?sort=price");
  const rising = await prices();
  expect(rising.length).toBeGreaterThan(5);
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  await page.goto("/en/catalogue?sort=price-desc");
  const falling = await prices();
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  expect(falling[0]).toBeGreaterThan(rising[0] ?? 0);
});

test("a sold-out size says so and cannot be bought; another one can, by its own address", async ({ page }) => {
  await page.goto("/en/products/three-copies-t-shirt?fit=relaxed&colour=navy&size=3xl");
  await expect(
    page
      .getByRole("main")
      .getByText(/sold out/i)
      .first(),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: /put in cart/i })).toHaveCount(0);
  await page.goto("/en/products/three-copies-t-shirt?fit=relaxed&colour=navy&size=m");
  await expect(page.getByRole("button", { name: /put in cart/i })).toBeEnabled();
});

test("choosing a colour changes the address and the picture, and there is a size guide", async ({ page }) => {
  await page.goto("/en/products/three-copies-t-shirt?fit=relaxed&colour=navy&size=m");
  await page.getByRole("main").getByText("Cream", { exact: true }).first().click();
  await expect(page).toHaveURL(/colour=cream/);
  await expect(page.getByRole("main")).toContainText(/size guide/i);
  await expect(page.getByRole("main").locator("table")).toContainText("3XL");
});

test("language and region change the words and the money, and the cart stays", async ({ page }) => {
  await page.goto("/en/products/committed-enamel-pin");
  await expect(page.getByRole("main")).toContainText("$9");
  await page.getByRole("button", { name: /put in cart/i }).click();
  await expect(page.getByRole("link", { name: /^cart, 1$/i })).toBeVisible();
  await chooseRegion(page, "EUR");
  await expect(page.getByRole("link", { name: /^cart, 1$/i })).toBeVisible();
  await page.goto("/zh/products/committed-enamel-pin");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.getByRole("main")).toContainText("已提交");
  await expect(page.getByRole("main")).toContainText("€");
  await page.goto("/zh/cart");
  await expect(page.getByRole("main")).toContainText("已提交");
});

test("dark and light can be chosen against the device, and the choice is kept", async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/en");
  const light = await paper();
  await page.getByRole("banner").locator("summary").first().click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("button", { name: /use these/i }).click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.goto("/zh/catalogue");
  expect(await paper()).toBe(dark);
});

test("the start address speaks the language of the browser", async ({ request }) => {
  for (const [header, path] of [
    ["zh-CN,zh;q=0.9,en;q=0.5", "/zh"],
    ["de,en;q=0.7", "/en"],
    ["fr", "/en"],
  ] as const) {
    const answer = await request.get("/", { headers: { "accept-language": header }, maxRedirects: 0 });
    expect(answer.headers().location, header).toBe(path);
  }
});
