import type { Page } from "@playwright/test";
import type { Person } from "../backend/colleague.ts";
import { expect } from "../fixtures.ts";
import { settings } from "../settings.ts";

/** The languages of our pages, as Medusa's admin calls them. */
export const adminLanguages = ["en", "zhCN"] as const;
export type AdminLanguage = (typeof adminLanguages)[number];

/** Logs in as a person does, in that language, and goes to a page of the admin; as a colleague when one is named. */
export async function openAdmin(page: Page, language: AdminLanguage, path: string, person?: Person): Promise<void> {
  const { email, password } = person ?? { email: settings.adminEmail, password: settings.adminPassword };
  await page.addInitScript((chosen) => localStorage.setItem("lng", chosen), language);
  await page.context().addCookies([{ name: "lng", value: language, url: settings.backendUrl }]);
  await page.goto(`${settings.backendUrl}/app/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/login/);
  await goIn(page, path);
}

export async function goIn(page: Page, path: string): Promise<void> {
  await page.goto(`${settings.backendUrl}/app${path}`);
}
