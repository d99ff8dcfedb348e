import type { Page } from "@playwright/test";
import { moneyIn, ordersOf, paidOrder } from "../backend/orders.ts";
import { expect, test } from "../fixtures.ts";
import { mailsTo, mailTo } from "../mail/mailbox.ts";
import { arriveAtOrder, cartHolds, payAgain, putInCart, toHostedPage } from "../shop/journey.ts";
import { expectOneCharge, moneyOf, stripeDouble } from "../stripe/control.ts";
import { answerChallenge, backToShop, cards, expectRefusal, payByCard } from "../stripe/pay.ts";

/** Holding back webhooks concerns everybody at once, so these stories go one after the other. */
test.describe.configure({ mode: "default" });
test.afterEach(() => stripeDouble.deliver({ hold: false, duplicate: 0, shuffle: false, delayMs: 0 }));

const PIN = { handle: "committed-enamel-pin" } as const;

/** The buyer presses Pay, and the tab is gone before it could follow the way back to the shop. */
async function payAndVanish(page: Page): Promise<string> {
  const form = { paymentMethod: "card", testCard: cards.success };
  const answer = await page.context().request.post(page.url(), { form, maxRedirects: 0 });
  const address = answer.headers().location ?? "";
  expect(address).toContain("/en/checkout/return?session_id=");
  await page.goto("about:blank");
  return address;
}

test("a declined card is told to the buyer, and another card pays", async ({ page, admin, buyer, complaints }) => {
  complaints.allow(/402/);
  const session = await toHostedPage(page, "en", buyer, PIN);
  await payByCard(page, cards.declined);
  await expectRefusal(page, /declined/i);
  expect(await ordersOf(admin, buyer)).toEqual([]);
  await payByCard(page, cards.success);
  const orderId = await arriveAtOrder(page, "en");
  expect((await paidOrder(admin, buyer)).id).toBe(orderId);
  await expectOneCharge(session);
});

test("insufficient funds leave the cart as it was, and the buyer may try again", async ({
  page,
  admin,
  buyer,
  complaints,
}) => {
  complaints.allow(/402/);
  const first = await toHostedPage(page, "en", buyer, PIN);
  await payByCard(page, cards.insufficientFunds);
  await expectRefusal(page, /insufficient funds/i);
  await backToShop(page);
  await cartHolds(page, 1);
  expect(await ordersOf(admin, buyer)).toEqual([]);
  expect((await moneyOf(first)).captured).toEqual([]);
  const second = await payAgain(page, "en");
  await payByCard(page, cards.success);
  await arriveAtOrder(page, "en");
  await paidOrder(admin, buyer);
  await expectOneCharge(second);
});

test("3-D Secure passed ends in an order", async ({ page, admin, buyer }) => {
  const session = await toHostedPage(page, "en", buyer, PIN);
  await payByCard(page, cards.challenge);
  await answerChallenge(page, "complete");
  const orderId = await arriveAtOrder(page, "en");
  expect((await paidOrder(admin, buyer)).id).toBe(orderId);
  await expectOneCharge(session);
});

test("3-D Secure failed ends in no charge, and the buyer may try again", async ({ page, admin, buyer, complaints }) => {
  complaints.allow(/402/);
  const session = await toHostedPage(page, "en", buyer, PIN);
  await payByCard(page, cards.challenge);
  await answerChallenge(page, "fail");
  await expectRefusal(page, /authenticate/i);
  expect(await ordersOf(admin, buyer)).toEqual([]);
  expect((await moneyOf(session)).captured).toEqual([]);
  await payByCard(page, cards.challenge);
  await answerChallenge(page, "complete");
  await arriveAtOrder(page, "en");
  await paidOrder(admin, buyer);
  await expectOneCharge(session);
});

test("cancelling on the payment page leads back with everything kept", async ({ page, admin, buyer }) => {
  await toHostedPage(page, "en", buyer, PIN);
  await backToShop(page);
  await expect(page).toHaveURL(/\/en\/checkout\?cancelled=1/);
  await expect(
    page
      .getByRole("main")
      .getByText(/cancel|not charged|nothing was/i)
      .first(),
  ).toBeVisible();
  await cartHolds(page, 1);
  expect(await ordersOf(admin, buyer)).toEqual([]);
  await payAgain(page, "en");
  await payByCard(page, cards.success);
  await arriveAtOrder(page, "en");
  await paidOrder(admin, buyer);
});

test("an expired payment page leads back with everything kept", async ({ page, admin, buyer, complaints }) => {
  complaints.allow(/410/);
  const first = await toHostedPage(page, "en", buyer, PIN);
  await stripeDouble.expire(first);
  await page.reload();
  await expect(page.getByRole("heading", { name: /expired/i })).toBeVisible();
  await page.goto(`/en/checkout/return?session_id=${first}`);
  await expect(
    page
      .getByRole("main")
      .getByText(/expired|ran out|too long/i)
      .first(),
  ).toBeVisible();
  await cartHolds(page, 1);
  const second = await payAgain(page, "en");
  expect(second).not.toBe(first);
  await payByCard(page, cards.success);
  await arriveAtOrder(page, "en");
  await paidOrder(admin, buyer);
  await expectOneCharge(second);
});

test("a tab closed after paying still ends in an order and a mail, by the webhook alone", async ({
  page,
  admin,
  buyer,
}) => {
  const session = await toHostedPage(page, "en", buyer, PIN);
  await payAndVanish(page);
  await page.close();
  await paidOrder(admin, buyer);
  await mailTo(buyer, /order/i);
  await expectOneCharge(session);
});

test("webhook before return: the return finds the order that is already there", async ({ page, admin, buyer }) => {
  const session = await toHostedPage(page, "en", buyer, PIN);
  const address = await payAndVanish(page);
  const order = await paidOrder(admin, buyer);
  await page.goto(address);
  expect(await arriveAtOrder(page, "en")).toBe(order.id);
  expect(await ordersOf(admin, buyer)).toHaveLength(1);
  await expectOneCharge(session);
});

test("return before webhook: late, doubled and shuffled webhooks change nothing", async ({ page, admin, buyer }) => {
  await stripeDouble.deliver({ hold: true, duplicate: 2, shuffle: true });
  const session = await toHostedPage(page, "en", buyer, PIN);
  await payByCard(page, cards.success);
  const orderId = await arriveAtOrder(page, "en");
  await paidOrder(admin, buyer);
  await stripeDouble.deliver({ hold: false });
  await stripeDouble.flush();
  await mailTo(buyer, /order/i);
  await page.waitForTimeout(3_000);
  expect((await ordersOf(admin, buyer)).map((order) => order.id)).toEqual([orderId]);
  await expectOneCharge(session);
  expect(await mailsTo(buyer)).toHaveLength(1);
});

test("returning in two tabs at once, and again later, is one order", async ({ page, context, admin, buyer }) => {
  await stripeDouble.deliver({ hold: true });
  const session = await toHostedPage(page, "en", buyer, PIN);
  const address = await payAndVanish(page);
  const other = await context.newPage();
  await stripeDouble.deliver({ hold: false });
  await Promise.all([page.goto(address), other.goto(address), stripeDouble.flush()]);
  const ids = [await arriveAtOrder(page, "en"), await arriveAtOrder(other, "en")];
  expect(ids[0]).toBe(ids[1]);
  await other.goto(address);
  expect(await arriveAtOrder(other, "en")).toBe(ids[0]);
  await paidOrder(admin, buyer);
  await expectOneCharge(session);
});

test("a cart changed in another window while paying ends in the right amount, or in no charge", async ({
  page,
  context,
  admin,
  buyer,
  complaints,
}) => {
  complaints.allow(/410/);
  const session = await toHostedPage(page, "en", buyer, PIN);
  const other = await context.newPage();
  await putInCart(other, "en", { handle: "write-ahead-mug" });
  await payByCard(page, cards.success).catch(() => {});
  await expect(page.getByText(/thank you|money goes back|expired/i).first()).toBeVisible({ timeout: 30_000 });
  await page.waitForTimeout(2_000);
  const orders = await ordersOf(admin, buyer);
  const { captured, refunds } = await moneyOf(session);
  if (orders.length === 0) expect(captured.length, "nothing is kept without an order").toBeLessThanOrEqual(refunds);
  else expect(captured, "what is ordered is what was paid").toEqual(orders.map(moneyIn));
});
