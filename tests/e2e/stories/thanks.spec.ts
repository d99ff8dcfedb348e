import type { Page } from "@playwright/test";
import { claimPath, thankFor } from "../backend/rewards.ts";
import { expect, test } from "../fixtures.ts";
import { portland } from "../shop/addresses.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { arriveAtOrder, typeAddress } from "../shop/journey.ts";
import { takePictures } from "../shop/pictures.ts";
import { register } from "../shop/sponsor.ts";

const main = (page: Page) => page.getByRole("main");

/** Has it sent to Portland, with or without a page of it. */
async function claim(page: Page, email: string, isShared: boolean): Promise<void> {
  const form = main(page).locator('form:has(input[name="claim_key"])');
  const choices = form.locator('input[type="radio"]:not([disabled])');
  if ((await choices.count()) > 0) await choices.first().check();
  await form.locator('[name="email"]').fill(email);
  await form.locator('select[name="country_code"]').selectOption("us");
  await typeAddress(form, portland);
  await expect(form.locator('[name="share"]')).not.toBeChecked();
  if (isShared) await form.locator('[name="share"]').check();
  await form.locator("button.button-primary").last().click();
  await arriveAtOrder(page, "en");
}

test("whoever is thanked shows it to everybody, and takes it down with the link of the claim", async ({
  page,
  browser,
  admin,
  buyer,
  complaints,
}) => {
  test.setTimeout(180_000);
  // A link that was used opens nothing, and a page that was taken down is none.
  complaints.allow(/404/);
  const reward = await thankFor(admin, "write-ahead-mug", "Frida Solberg");
  const link = await claimPath(admin, reward, "en");
  await page.goto(link);
  await claim(page, buyer, true);
  await page.getByRole("link", { name: "Open the page" }).click();
  await expect(page).toHaveURL(new RegExp(`/en/thanks/${reward}$`));

  const context = await browser.newContext({ locale: "zh-CN", javaScriptEnabled: false });
  await complaints.watch(context);
  const friend = await context.newPage();
  const path = `/zh/thanks/${reward}`;
  await friend.goto(path);
  await expect(friend.getByRole("heading", { level: 1 })).toHaveText("谢谢你，Frida Solberg");
  await expect(main(friend)).toContainText("For a good talk.");
  await expect(main(friend).getByText("A talk", { exact: true })).toBeVisible();
  await expect(main(friend).locator("code")).toContainText(path);
  await expect(friend.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  const picture = (await friend.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
  expect((await friend.request.get(new URL(picture).pathname)).headers()["content-type"]).toBe("image/png");
  await expectAccessible(page, "a page of thanks, en");
  await takePictures(page, "thanks-en");

  await page.goto(link);
  await main(page).getByRole("button", { name: "Take the page down" }).click();
  await expect(
    page.getByText("If there was a page of your thanks, it is gone: nobody sees it any more."),
  ).toBeVisible();
  expect((await friend.goto(path))?.status()).toBe(404);
  await context.close();
});

test("an account makes a page of its own thanks, and takes it down", async ({ page, admin, buyer, complaints }) => {
  test.setTimeout(180_000);
  complaints.allow(/404/);
  await register(page, "en", buyer);
  const reward = await thankFor(admin, "write-ahead-mug", "Ingrid Holm");
  await page.goto(await claimPath(admin, reward, "en"));
  await claim(page, buyer, false);
  expect((await page.request.get(`/en/thanks/${reward}`)).status()).toBe(404);

  await page.goto("/en/account/recognition");
  const thanks = main(page).getByRole("region", { name: "Thanks you received" });
  await thanks.getByRole("button", { name: /^Make a page to share/ }).click();
  await expect(page.getByText("The page of your thanks is there, for everybody to see.")).toBeVisible();
  await expectAccessible(page, "an account with a page of thanks");
  await thanks.getByRole("link", { name: "Open the page" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you, Ingrid Holm");

  await page.goto("/en/account/recognition");
  await thanks.getByRole("button", { name: /^Take the page down/ }).click();
  await expect(page.getByText("The page of your thanks is gone: nobody sees it any more.")).toBeVisible();
  expect((await page.request.get(`/en/thanks/${reward}`)).status()).toBe(404);
});
