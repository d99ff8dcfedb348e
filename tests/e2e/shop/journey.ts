import { expect, type Locator, type Page } from "@playwright/test";
import { hostedSession } from "../stripe/pay.ts";
import { type AddressForm, berlin, hangzhou, kyoto, portland } from "./addresses.ts";
import type { Language } from "./web.ts";

export interface Item {
  handle: string;
  /** The variant, as the product page's address names it. */
  query?: Record<string, string>;
}

const main = (page: Page): Locator => page.getByRole("main");
const countryOf = new Map<AddressForm, string>([
  [hangzhou, "cn"],
  [portland, "us"],
  [berlin, "de"],
  [kyoto, "jp"],
]);

const addButton = (page: Page): Locator => main(page).locator('form[action$="/cart"] button[type="submit"]').first();

async function cartCount(page: Page): Promise<number> {
  const label = await page
    .getByRole("banner")
    .locator('a[aria-label][href$="/cart"]')
    .first()
    .getAttribute("aria-label");
  return Number(/\d+/.exec(label ?? "")?.[0] ?? 0);
}

/** How many things the header says are in the cart. */
export async function cartHolds(page: Page, count: number): Promise<void> {
  await expect
    .poll(() => cartCount(page), { message: "things in the cart, by the header", timeout: 15_000 })
    .toBe(count);
}

export async function putInCart(page: Page, language: Language, item: Item, quantity = 1): Promise<void> {
  await page.goto(`/${language}/products/${item.handle}?${new URLSearchParams(item.query)}`);
  const before = await cartCount(page);
  if (quantity > 1) await main(page).locator('select[name="quantity"]').selectOption(String(quantity));
  await addButton(page).click();
  await page.waitForURL(new RegExp(`/${language}/cart`));
  await cartHolds(page, before + quantity);
}

/** Sets the quantity of the first line of the cart. */
export async function setQuantity(page: Page, language: Language, quantity: number): Promise<void> {
  await page.goto(`/${language}/cart`);
  const field = main(page).locator('input[name="quantity"][type="number"]').first();
  await field.fill(String(quantity));
  await field.press("Enter");
}

export async function openCheckout(page: Page, language: Language): Promise<void> {
  await page.goto(`/${language}/cart`);
  await main(page).locator('a[href$="/checkout"]').first().click();
  await page.waitForURL(new RegExp(`/${language}/checkout`));
}

const step = (page: Page): Locator => main(page).locator('[aria-current="step"]');

/** Who is logged in has been asked already. */
export async function giveContact(page: Page, email: string): Promise<void> {
  await expect(step(page)).toBeVisible();
  if ((await step(page).locator('button[value="contact"]').count()) === 0) return;
  await step(page).locator('[name="email"]').fill(email);
  await step(page).locator('button[value="contact"]').click();
}

/** Lists are chosen from, fields are typed into; a list may take the place of a field while the page comes alive. */
async function giveField(form: Locator, name: string, value: string): Promise<void> {
  await expect(async () => {
    const field = form.locator(`[name="${name}"]`);
    if ((await field.evaluate((element) => element.tagName)) === "SELECT")
      await field.selectOption(value, { timeout: 1_000 });
    else await field.fill(value, { timeout: 1_000 });
    await expect(field).toHaveValue(value, { timeout: 500 });
  }).toPass({ timeout: 15_000 });
}

/** Types an address into a form whose country is chosen already. */
export async function typeAddress(form: Locator, address: AddressForm): Promise<void> {
  for (const [name, value] of Object.entries(address)) await giveField(form, name, value);
}

export async function giveAddress(page: Page, address: AddressForm, country = countryOf.get(address)): Promise<void> {
  await expect(step(page).locator('[name="address_1"]')).toBeVisible();
  const countries = step(page).locator('select[name="country_code"]');
  if (country && (await countries.count()) > 0) {
    await countries.selectOption(country);
    const show = step(page).locator('button[name="refresh"]');
    if ((await show.count()) > 0) await show.click();
  }
  await typeAddress(step(page), address);
  await step(page).locator('form:has([name="address_1"]) button.button-primary').click();
}

export async function chooseDelivery(page: Page): Promise<void> {
  await step(page).locator('button[value="shipping"]').click();
}

export async function goToPayment(page: Page): Promise<void> {
  await step(page).locator('button[value="pay"]').click();
}

/** From the cart to the hosted payment page; tells the session. */
export async function checkOut(page: Page, language: Language, email: string, address: AddressForm): Promise<string> {
  await openCheckout(page, language);
  await giveContact(page, email);
  await giveAddress(page, address);
  await chooseDelivery(page);
  await goToPayment(page);
  return hostedSession(page);
}

/** From an empty cart to the hosted payment page; tells the session. */
export async function toHostedPage(
  page: Page,
  language: Language,
  email: string,
  item: Item,
  address: AddressForm = portland,
  quantity = 1,
): Promise<string> {
  await putInCart(page, language, item, quantity);
  return checkOut(page, language, email, address);
}

/** Back at the shop with everything typed before: straight to the payment page again. */
export async function payAgain(page: Page, language: Language): Promise<string> {
  await openCheckout(page, language);
  await goToPayment(page);
  return hostedSession(page);
}

/** Waits for the page of the order and tells its id. */
export async function arriveAtOrder(page: Page, language: Language): Promise<string> {
  await page.waitForURL(new RegExp(`/${language}/orders/order_`), { timeout: 30_000 });
  return /orders\/(order_\w+)/.exec(page.url())?.[1] ?? "";
}

/** By its currency, as the menu names it. */
export async function chooseRegion(page: Page, currency: string): Promise<void> {
  const menu = page
    .getByRole("banner")
    .locator("details")
    .filter({ has: page.locator('select[name="region"]') });
  await menu.locator("summary").click();
  const option = menu.locator('select[name="region"] option').filter({ hasText: currency });
  await menu.locator('select[name="region"]').selectOption((await option.getAttribute("value")) ?? "");
  await menu.locator('button[type="submit"]').click();
  await expect(page.getByRole("banner").locator("summary").filter({ hasText: currency }).first()).toBeVisible();
}

/** The field is marked, and what it is described by says what is wrong. */
export async function expectFieldProblem(page: Page, name: string, message: RegExp): Promise<void> {
  const field = main(page).locator(`[name="${name}"]`).first();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  const ids = ((await field.getAttribute("aria-describedby")) ?? "").split(" ").filter(Boolean);
  const texts = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).textContent()));
  expect(texts.join(" "), `what is said about ${name}`).toMatch(message);
}
