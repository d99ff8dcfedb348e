import type { Page } from "@playwright/test";
import { expectNoSidewaysScroll } from "../shop/inspect.ts";
import { takePicture, wantsPictures } from "../shop/pictures.ts";

/**
 * The same of a page of the admin, which scrolls inside its window: the window is made as tall as what there is to see.
 */
export async function takeAdminPictures(page: Page, name: string, height = 1100): Promise<void> {
  const before = page.viewportSize();
  for (const theme of wantsPictures ? (["light", "dark"] as const) : (["light"] as const)) {
    await page.evaluate((chosen) => {
      const { classList, style } = document.documentElement;
      classList.remove("light", "dark");
      classList.add(chosen);
      style.colorScheme = chosen;
    }, theme);
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: width < 500 ? Math.round(height * 1.7) : height });
      await expectNoSidewaysScroll(page, name);
      await takePicture(page, `admin-${name}-${theme}-${width}`, false);
    }
  }
  if (before) await page.setViewportSize(before);
}
