import type { Page } from "@playwright/test";
import { AdminApi } from "../backend/admin-api.ts";
import type { Person } from "../backend/colleague.ts";
import { expect } from "../fixtures.ts";
import { settings } from "../settings.ts";

/** The languages of our pages, as Medusa's admin calls them. */
export const adminLanguages = ["en", "zhCN"] as const;
export type AdminLanguage = (typeof adminLanguages)[number];

/**
 * Goes to a page of the admin, in that language. A colleague logs in as a person does; the demo's own admin has a session of
 * the key that all stories share, or so many log-ins from one address would be refused.
 */
export async function openAdmin(page: Page, language: AdminLanguage, path: string, person?: Person): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem("lng", chosen), language);
  await page.context().addCookies([{ name: "lng", value: language, url: settings.backendUrl }]);
  if (person) await typeIn(page, person);
  else {
    const { token } = await AdminApi.logIn();
    const headers = { authorization: `Bearer ${token}` };
    const answer = await page.context().request.post(`${settings.backendUrl}/auth/session`, { headers });
    expect(answer.status()).toBe(200);
  }
  await goIn(page, path);
}

async function typeIn(page: Page, { email, password }: Person): Promise<void> {
  await page.goto(`${settings.backendUrl}/app/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/login/);
}

export async function goIn(page: Page, path: string): Promise<void> {
  await page.goto(`${settings.backendUrl}/app${path}`);
}
