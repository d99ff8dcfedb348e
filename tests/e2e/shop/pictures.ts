import type { Page } from "@playwright/test";
import { expectNoSidewaysScroll } from "./inspect.ts";

/** Pictures for human eyes, in test-results/looks: this page as it stands, on a phone and a desk, by day and by night. */
export async function takePictures(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
      await expectNoSidewaysScroll(page, name);
      const path = `../../test-results/looks/${name}-${colorScheme}-${width}.png`;
      await page.screenshot({ path, fullPage: true, animations: "disabled" });
    }
  }
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
}
