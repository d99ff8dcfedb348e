import { expect, test } from "../fixtures.ts";
import { takePicture, wantsPictures } from "../shop/pictures.ts";
import { languages } from "../shop/web.ts";

/** No picture of the shop is broken; and how it looks on a phone and a desk, by day and by night, for who wants to see it. */
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
  for (const colorScheme of wantsPictures ? (["light", "dark"] as const) : (["light"] as const)) {
    for (const width of wantsPictures ? [390, 1440] : [1440]) {
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
          await takePicture(page, `${name}-${language}-${colorScheme}-${width}`, name !== "catalogue");
        }
      });
    }
  }
}
