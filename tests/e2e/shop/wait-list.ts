import { expect, type Locator, type Page } from "@playwright/test";
import type { Language } from "./web.ts";

const main = (page: Page): Locator => page.getByRole("main");

/** From the link on a sold-out thing to the news that the line is joined. */
export async function joinWaitList(page: Page, language: Language, email: string): Promise<void> {
  await main(page).locator(`a[href^="/${language}/wait-list?variant="]`).first().click();
  await page.waitForURL(new RegExp(`/${language}/wait-list`));
  await main(page).locator('[name="email"]').fill(email);
  await main(page).locator('form:has([name="email"]) button[type="submit"]').click();
  await page.waitForURL(new RegExp(`/${language}/products/`));
  await expect(page.getByRole("status").filter({ hasText: email })).toBeVisible();
}

/** On the page behind the mail's link: the units go into the cart. */
export async function acceptOffer(page: Page, language: Language): Promise<void> {
  await main(page).locator('button[value="accept"]').click();
  await page.waitForURL(new RegExp(`/${language}/cart`));
}

/** What the page says about the things that are kept for its reader. */
export const holdNotice = (page: Page): Locator =>
  main(page)
    .locator("section.notice")
    .filter({ has: page.locator('button[value="give-back"]') });
