import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { productByHandle } from "../backend/catalogue.ts";
import { giveFromProduct, openGoal } from "../backend/goals.ts";
import { moneyIn, paidOrder } from "../backend/orders.ts";
import { expect, test } from "../fixtures.ts";
import { portland } from "../shop/addresses.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { arriveAtOrder, checkOut, putInCart } from "../shop/journey.ts";
import { takePictures } from "../shop/pictures.ts";
import { cards, payByCard } from "../stripe/pay.ts";

const SOON_MS = 30_000;
/** Each bought by no other story. */
const FULL_PRICE = { handle: "append-only-notebook" };
const DISCOUNTED = { handle: "cap-theorem-cap" };
const SHARE = 1000;

const main = (page: Page) => page.getByRole("main");
const minorIn = (text: string) =>
  BigInt(Math.round(Number(/\$([\d,]+(?:\.\d+)?)/.exec(text)?.[1]?.replaceAll(",", "")) * 100));

/** What the page says of a goal, once it says what is wanted; reloaded, as a person would. */
async function eventuallyOn(page: Page, path: string, wanted: RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await expect(main(page)).toContainText(wanted, { timeout: 1000 });
  }).toPass({ timeout: SOON_MS });
}

test.use({ locale: "en-US" });

test("what is promised is given, seen by everybody within seconds, taken back to the cent, and verified without us", async ({
  page,
  admin,
  buyer,
}) => {
  test.setTimeout(180_000);
  const goal = await openGoal(admin);
  const [notebook, cap] = [
    await productByHandle(admin, FULL_PRICE.handle),
    await productByHandle(admin, DISCOUNTED.handle),
  ];
  const ends = [
    await giveFromProduct(admin, goal.id, notebook.id, SHARE),
    await giveFromProduct(admin, goal.id, cap.id, SHARE),
  ];
  const code = `CAPS${crypto.randomUUID().slice(0, 6).toUpperCase()}`;
  await admin.post("/admin/promotions", {
    code,
    type: "standard",
    status: "active",
    application_method: {
      type: "percentage",
      target_type: "items",
      allocation: "across",
      value: 15,
      target_rules: [{ attribute: "items.product.id", operator: "eq", values: [cap.id] }],
    },
  });

  await putInCart(page, "en", FULL_PRICE, 2);
  await putInCart(page, "en", DISCOUNTED);
  const promise = main(page).getByRole("listitem").filter({ hasText: goal.title });
  const beforeCode = minorIn((await promise.textContent()) ?? "");
  await main(page).getByText("I have a code").click();
  await main(page).locator('input[name="code"]').fill(code);
  await main(page).locator('input[name="code"]').press("Enter");
  await expect(main(page).getByText(code)).toBeVisible();
  const words = ((await promise.textContent()) ?? "").trim();
  const promised = minorIn(words);
  expect(promised, "less is given of what costs less").toBeLessThan(beforeCode);

  await checkOut(page, "en", buyer, portland);
  await payByCard(page, cards.success);
  await arriveAtOrder(page, "en");
  const orderPage = page.url();
  await expect(async () => {
    await page.reload();
    await expect(main(page).getByText(words)).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: SOON_MS });
  await takePictures(page, "order-with-posting");
  await main(page)
    .getByRole("link", { name: /^posting \d+$/ })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /^Posting \d+$/ })).toBeVisible();
  const leg = main(page).getByRole("row").filter({ hasText: goal.title });
  expect(minorIn((await leg.textContent()) ?? "")).toBe(promised);
  await expectAccessible(page, "a posting");
  await takePictures(page, "posting");

  const given = (minor: bigint) => new RegExp(`\\$${(Number(minor) / 100).toString().replace(".", "\\.")}0? given`);
  await eventuallyOn(page, "/en/impact?currency=usd", new RegExp(goal.title));
  const card = main(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: goal.title }) })
    .first();
  await expect(card).toContainText(given(promised));
  await expect(
    main(page)
      .getByRole("img", { name: /Where the money came from/ })
      .first(),
  ).toBeVisible();
  await main(page).getByText("The same as a table").click();
  await expect(main(page).getByRole("row").filter({ hasText: goal.title }).first()).toBeVisible();
  await expectAccessible(page, "the impact page");
  await card.getByRole("link", { name: goal.title }).click();
  await expect(page.getByRole("heading", { level: 1, name: goal.title })).toBeVisible();
  await expect(main(page)).toContainText("10% of “Append-Only Notebook”");
  await expectAccessible(page, "a goal");

  const order = await paidOrder(admin, buyer);
  const [payment] = order.payment_collections.flatMap(({ payments }) => payments);
  const refundedMinor = 700n;
  await admin.post(`/admin/payments/${payment?.id}/refund`, { amount: Number(refundedMinor) / 100 });
  const posted = async () =>
    (
      await admin.get<{ allocations: { kind: string; parts: { goal_id: string; amount_minor: string }[] }[] }>(
        `/admin/orders/${order.id}/allocations`,
      )
    ).allocations.find(({ kind }) => kind === "refund");
  await expect.poll(posted, { timeout: SOON_MS }).toBeTruthy();
  // One part for each rule that gave.
  const takenBack = ((await posted())?.parts ?? [])
    .filter(({ goal_id }) => goal_id === goal.id)
    .reduce((sum, { amount_minor }) => sum + BigInt(amount_minor), 0n);
  // In proportion, and to the cent: of what cannot be split evenly the rest goes one way or the other.
  const exact = (Number(promised) * Number(refundedMinor)) / moneyIn(order);
  expect(Math.abs(Number(takenBack) - exact)).toBeLessThan(1);
  await eventuallyOn(page, `/en/impact/goals/${goal.slug}`, given(promised - takenBack));
  await page.goto(orderPage);
  await expect(main(page).getByRole("link", { name: /^posting \d+$/ })).toHaveCount(2);

  await page.goto("/en/impact/books");
  await expectAccessible(page, "the books");
  await takePictures(page, "books");
  const folder = mkdtempSync(join(tmpdir(), "keepsake-books-"));
  try {
    for (const name of ["The books (NDJSON)", "The verifier (JavaScript)"]) {
      const download = page.waitForEvent("download");
      await main(page).getByRole("link", { name }).click();
      const file = await download;
      await file.saveAs(join(folder, file.suggestedFilename()));
    }
    const command = (await main(page).locator("pre").textContent())?.split(" ").slice(1) ?? [];
    const verified = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
    expect(verified.stderr).toBe("");
    expect(verified.stdout).toMatch(/✓ \d+ transfers/);
    expect(verified.status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
  for (const end of ends) await end();
});

test("an address that leads to no goal, posting or file says so", async ({ page, complaints }) => {
  complaints.allow(/404/);
  for (const path of ["goals/none", "postings/0", "postings/999999999", "postings/x"])
    expect((await page.goto(`/en/impact/${path}`))?.status(), path).toBe(404);
  expect((await page.request.get("/en/impact/files/none.txt")).status()).toBe(404);
  for (const query of ["?before=x", "?seals=-1", "?before=99999999999999999999"])
    expect((await page.goto(`/en/impact/books${query}`))?.status(), query).toBe(200);
  expect((await page.goto("/zh/impact?currency=xxx"))?.status()).toBe(200);
});
