import { expect, type Page } from "@playwright/test";
import { settings } from "../settings.ts";

export const cards = {
  success: "4242424242424242",
  declined: "4000000000000002",
  insufficientFunds: "4000000000009995",
  challenge: "4000002500003155",
} as const;

/** Waits for the hosted page and tells which session it belongs to. */
export async function hostedSession(page: Page): Promise<string> {
  await page.waitForURL((url) => url.href.startsWith(`${settings.stripeDoubleUrl}/c/pay/`));
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** Fills the card form as a person does. */
export async function payByCard(page: Page, card: string): Promise<void> {
  await page.locator("#cardNumber").fill(card.replace(/(\d{4})(?=\d)/g, "$1 "));
  await page.locator("#cardExpiry").fill("12 / 34");
  await page.locator("#cardCvc").fill("123");
  await page.locator("#billingName").fill("Tuple Elephant");
  await page.getByTestId("hosted-payment-submit-button").click();
}

export async function expectRefusal(page: Page, message: RegExp): Promise<void> {
  await expect(page.getByRole("alert")).toHaveText(message);
}

export async function answerChallenge(page: Page, outcome: "complete" | "fail"): Promise<void> {
  await page.locator(outcome === "complete" ? "#test-source-authorize-3ds" : "#test-source-fail-3ds").click();
}

export async function backToShop(page: Page): Promise<void> {
  await page.getByTestId("business-link").click();
}
