import { expect, test } from "../fixtures.ts";
import { languages } from "../shop/web.ts";

/** Pictures for human eyes, in test-results/looks: how the shop looks on a phone and a desk, by day and by night. */
const PAGES = {
  home: "",
  catalogue: "/catalogue",
  product: "/products/three-copies-t-shirt",
  edition: "/products/indigo-tuple-numbered-edition",
  cart: "/cart",
  login: "/account/login",
  impact: "/impact?currency=cny",
  goal: "/impact/goals/teach-databases",
  books: "/impact/books",
  sponsors: "/sponsors",
};

for (const language of languages) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [390, 1440]) {
      test(`${language}, ${colorScheme}, ${width} pixels wide`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
        for (const [name, path] of Object.entries(PAGES)) {
          await page.goto(`/${language}${path}`, { waitUntil: "networkidle" });
          await expect(page.getByRole("main")).toBeVisible();
          const broken = await page.evaluate(() =>
            [...document.images].filter((image) => image.complete && !image.naturalWidth).map((image) => image.src),
          );
          expect(broken, `pictures of ${path}`).toEqual([]);
          await page.screenshot({
            path: `../../test-results/looks/${name}-${language}-${colorScheme}-${width}.png`,
            fullPage: name !== "catalogue",
          });
        }
      });
    }
  }
}
