import { expect, type Locator, type Page } from "@playwright/test";
import type { Language } from "./web.ts";

const PASSWORD = "an-elephant-never-forgets";

interface Company {
  names: { name_en?: string; name_zh?: string };
  details: Record<string, string>;
  country: string;
}

export const companies: Record<Language, Company> = {
  en: {
    names: { name_en: "Elephant GmbH" },
    details: { site: "elephant.example", tax_number: "DE123456789", billing_address: "Ring 1\n10115 Berlin" },
    country: "de",
  },
  zh: {
    names: { name_zh: "灯笼科技" },
    details: {
      site: "https://lantern.example",
      invoice_title: "灯笼科技有限公司",
      tax_number: "91350100M000100Y43",
      billing_address: "浙江省杭州市文三路 90 号",
    },
    country: "cn",
  },
};

const main = (page: Page): Locator => page.getByRole("main");
const press = (page: Page) => main(page).locator('form button.button-primary[type="submit"]').click();

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await main(page).locator(`[name="${name}"]`).fill(value);
}

/** On the page that asks for it. */
export async function makeAccount(page: Page, email: string): Promise<void> {
  // Only the form that makes an account asks for names; the one of the log-in may still stand there.
  await expect(main(page).locator('[name="first_name"]')).toBeVisible();
  await fill(page, { email, password: PASSWORD });
  await main(page).locator('form:has([name="password"]) button[type="submit"]').click();
}

export async function register(page: Page, language: Language, email: string): Promise<void> {
  await page.goto(`/${language}/account/register`);
  await makeAccount(page, email);
  await expect(page).toHaveURL(new RegExp(`/${language}/account$`));
}

/** From the prospectus' button over the log-in to the first step, with a tier chosen. */
export async function openSignUp(page: Page, language: Language, email: string): Promise<void> {
  await page.goto(`/${language}/sponsors/season-2027/apply?tier=calf`);
  await expect(page).toHaveURL(/account\/login/);
  await main(page).locator('a[href*="/account/register"]').click();
  await expect(page).toHaveURL(/account\/register/);
  await makeAccount(page, email);
  await expect(page).toHaveURL(new RegExp(`/${language}/sponsors/season-2027/apply\\?tier=calf`));
}

export async function addTickets(page: Page, tickets: string, quantity: string): Promise<void> {
  await main(page).locator("details:has([name^='quantity_']) summary").click();
  await main(page).getByLabel(tickets, { exact: true }).fill(quantity);
}

export async function saveTier(page: Page): Promise<void> {
  await press(page);
  await expect(main(page).locator('[name="name_en"]')).toBeVisible();
}

export async function giveOrganisation(page: Page, { names, details, country }: Company): Promise<void> {
  await fill(page, names as Record<string, string>);
  await main(page).locator('[name="country"]').selectOption(country);
  await fill(page, details);
  await press(page);
  await expect(page).toHaveURL(/step=people/);
}

export async function choosePayment(page: Page, choice: "card" | "subscription" | "invoice"): Promise<void> {
  await main(page).locator('a[href*="step=payment"].button').click();
  await main(page).locator(`[name="payment_choice"][value="${choice}"]`).check();
  await press(page);
  await expect(page).toHaveURL(/step=review/);
}

/** @returns the agreement's id */
export async function sendApplication(page: Page, wish = ""): Promise<string> {
  await fill(page, { wish });
  await main(page).locator('button[value="send"]').click();
  await page.waitForURL(/\/account\/sponsorships\/agr_\w+$/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** The shortest way from nothing to an application on our desk. */
export async function applyAsSponsor(
  page: Page,
  language: Language,
  email: string,
  choice: "card" | "subscription" | "invoice",
): Promise<string> {
  await openSignUp(page, language, email);
  await saveTier(page);
  await giveOrganisation(page, companies[language]);
  await choosePayment(page, choice);
  return sendApplication(page);
}

export async function signOffer(page: Page): Promise<void> {
  await fill(page, { typed_name: "Ada Lovelace", signer_role: "CEO" });
  await main(page).locator('#sign [name="read"]').check();
  await main(page).locator('button[value="sign"]').click();
}
