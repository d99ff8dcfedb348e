import type { Page } from "@playwright/test";
import { expectNoSidewaysScroll } from "../shop/inspect.ts";

/**
 * Pictures for human eyes, in test-results/looks: this page of the admin as it stands, on a phone and a desk, by day and
 * by night. The admin scrolls inside its window, so the window is made as tall as what there is to see.
 */
export async function takeAdminPictures(page: Page, name: string, height = 1100): Promise<void> {
  const before = page.viewportSize();
  for (const theme of ["light", "dark"] as const) {
    await page.evaluate((chosen) => {
      const { classList, style } = document.documentElement;
      classList.remove("light", "dark");
      classList.add(chosen);
      style.colorScheme = chosen;
    }, theme);
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: width < 500 ? Math.round(height * 1.7) : height });
      await expectNoSidewaysScroll(page, name);
      const path = `../../test-results/looks/admin-${name}-${theme}-${width}.png`;
      await page.screenshot({ path, animations: "disabled" });
    }
  }
  if (before) await page.setViewportSize(before);
}
