import { expect, test } from "../fixtures.ts";
import { expectAccessible, expectContrast, expectNoSidewaysScroll, layoutShift } from "../shop/inspect.ts";
import { addressOf, visitorPages } from "../shop/page-list.ts";
import { languages } from "../shop/web.ts";

for (const language of languages) {
  test.describe(language, () => {
    test.use({ locale: language === "zh" ? "zh-CN" : "en-US" });

    test("every page is open to everybody, and nothing jumps", async ({ page, complaints }) => {
      // Looking through a page takes seconds where other work goes on beside.
      test.setTimeout(visitorPages.length * 20_000);
      complaints.allow(/404/);
      for (const each of visitorPages) {
        const path = addressOf(language, each);
        await page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" });
        await page.goto(path);
        await expectAccessible(page, path);
        expect.soft(await layoutShift(page), `layout shift of ${path}`).toBeLessThan(0.02);
        await expect.soft(page.locator("html")).toHaveAttribute("lang", language === "zh" ? "zh-CN" : "en");
        // Of the night only the colours are different, and those are the same in every language.
        if (language !== "en") continue;
        // On their way from one to the other they are neither.
        await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
        await expectContrast(page, `${path} by night`);
      }
    });
  });

  test(`every page fits a narrow phone and a very wide screen (${language})`, async ({ page, complaints }) => {
    complaints.allow(/404/);
    for (const width of [360, 3840]) {
      await page.setViewportSize({ width, height: 800 });
      for (const each of visitorPages) {
        const path = addressOf(language, each);
        await page.goto(path);
        await expectNoSidewaysScroll(page, `${path} at ${width}`);
      }
    }
  });
}

test("the keyboard alone reaches the content, the search and the cart", async ({ page }) => {
  await page.goto("/en");
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  await expect(skip).toHaveAttribute("href", /^#/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);

  await page.goto("/en/products/committed-enamel-pin");
  const add = page.getByRole("button", { name: /put in cart/i });
  await add.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: /^cart, 1$/i })).toBeVisible();
});

test("who asked for less motion gets none", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ reducedMotion: "reduce", baseURL });
  const page = await context.newPage();
  await page.goto("/en");
  const moving = await page.evaluate(() => {
    const lasts = (value: string) => value.split(",").some((each) => Number.parseFloat(each) > 0.011);
    return [...document.querySelectorAll("*")].filter((element) => {
      const style = getComputedStyle(element);
      return style.animationName !== "none" && lasts(style.animationDuration);
    }).length;
  });
  expect(moving).toBe(0);
  await context.close();
});
