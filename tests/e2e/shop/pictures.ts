import type { Page } from "@playwright/test";
import { expectNoSidewaysScroll } from "./inspect.ts";

/** Whether somebody wants to look at the pages: several hundred pictures take minutes. */
export const wantsPictures = Boolean(process.env.LOOKS);

/** One picture for human eyes, where it is wanted. */
export async function takePicture(page: Page, name: string, fullPage = true): Promise<void> {
  if (!wantsPictures) return;
  await page.screenshot({ path: `../../test-results/looks/${name}.png`, fullPage, animations: "disabled" });
}

/**
 * Nothing sticks out of this page, on a phone and on a desk. With `LOOKS=1` there are pictures of it too, for human eyes, by day
 * and by night: in test-results/looks.
 */
export async function takePictures(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const colorScheme of wantsPictures ? (["light", "dark"] as const) : (["light"] as const)) {
    await page.emulateMedia({ colorScheme });
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
      await expectNoSidewaysScroll(page, name);
      await takePicture(page, `${name}-${colorScheme}-${width}`);
    }
  }
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
}
