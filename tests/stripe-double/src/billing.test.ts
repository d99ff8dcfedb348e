import type Stripe from "stripe";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DAY, invoicesOf, keepCard, newPayer, newPrice, paymentIntentOf, periodOf } from "./contract/billing-steps.ts";
import { openSubscribing } from "./contract/checkout-subscription-cases.ts";
import { subscribe } from "./contract/subscription-cases.ts";
import { errorOf, type Target } from "./contract/target.ts";
import { type Bench, openBench } from "./test-bench.ts";

let bench: Bench;
let target: Target;
beforeEach(async () => {
  bench = await openBench();
  target = { name: "the double", stripe: bench.stripe, pollMs: 10 };
});
afterEach(() => bench.close());

const eventTypes = () => bench.double.events().map((event) => event.type);
const since = async (work: () => Promise<unknown>) => {
  const before = bench.double.events().length;
  await work();
  return eventTypes().slice(before);
};

/** A monthly subscription without a test clock: it lives in the double's own time. */
async function running(card?: string): Promise<{ customer: string; subscription: Stripe.Subscription }> {
  const customer = await newPayer(target);
  const subscription = await subscribe(target, customer.id, (await newPrice(target)).id);
  if (card) await keepCard(target, customer.id, card);
  return { customer: customer.id, subscription };
}

test("a subscription on a session tells its story in this order, and is active when it is first named", async () => {
  const session = await openSubscribing(target);
  expect(await since(() => bench.pay(session, { testCard: "4242424242424242", email: "mei@example.com" }))).toEqual([
    "payment_intent.created",
    "customer.created",
    "payment_method.attached",
    "charge.succeeded",
    "payment_intent.succeeded",
    "customer.subscription.created",
    "invoice.created",
    "invoice.finalized",
    "invoice.paid",
    "invoice.payment_succeeded",
    "invoice_payment.paid",
    "checkout.session.completed",
  ]);
  const named = bench.double.events().find((event) => event.type === "customer.subscription.created");
  expect(named?.data.object).toMatchObject({ status: "active", metadata: { agreement: "agr_1" } });
  const done = bench.double.events().at(-1)?.data.object;
  expect(done).toMatchObject({ subscription: expect.stringMatching(/^sub_/), invoice: expect.stringMatching(/^in_/) });
});

test("a subscription by call starts incomplete and says what changed", async () => {
  const customer = await newPayer(target);
  const price = await newPrice(target);
  expect(await since(() => subscribe(target, customer.id, price.id))).toEqual([
    "customer.subscription.created",
    "invoice.created",
    "payment_intent.created",
    "invoice.finalized",
    "charge.succeeded",
    "payment_intent.succeeded",
    "customer.subscription.updated",
    "invoice.paid",
    "invoice.payment_succeeded",
    "invoice_payment.paid",
  ]);
  const changed = bench.double.events().find((event) => event.type === "customer.subscription.updated");
  expect(changed?.data).toMatchObject({ object: { status: "active" }, previous_attributes: { status: "incomplete" } });
});

test("a failed renewal is tried again after 3, 5 and 7 days, then the subscription ends", async () => {
  const { subscription } = await running("pm_card_chargeCustomerFail");
  bench.double.advanceClock(periodOf(subscription).end - Math.floor(Date.now() / 1000) + 2 * 3600);
  const [, cycle] = await invoicesOf(target, subscription.id);
  const attempts = async () => (await bench.stripe.invoices.retrieve(cycle?.id ?? "")).attempt_count;
  const status = async () => (await bench.stripe.subscriptions.retrieve(subscription.id)).status;
  expect([await attempts(), await status()]).toEqual([1, "past_due"]);
  for (const [days, count] of [
    [3, 2],
    [5, 3],
  ] as const) {
    bench.double.advanceClock(days * DAY - 3 * 3600);
    expect(await attempts()).toBe(count - 1);
    bench.double.advanceClock(3 * 3600);
    expect([await attempts(), await status()]).toEqual([count, "past_due"]);
  }
  bench.double.advanceClock(7 * DAY - 3 * 3600);
  expect([await attempts(), await status()]).toEqual([3, "past_due"]);
  const ended = await since(async () => bench.double.advanceClock(3 * 3600));
  expect(ended).toEqual(
    expect.arrayContaining(["charge.failed", "invoice.payment_failed", "customer.subscription.deleted"]),
  );
  const over = await bench.stripe.subscriptions.retrieve(subscription.id);
  expect(over).toMatchObject({ status: "canceled", cancellation_details: { reason: "payment_failed" } });
  expect(await bench.stripe.invoices.retrieve(cycle?.id ?? "")).toMatchObject({
    status: "open",
    attempt_count: 4,
    auto_advance: false,
    next_payment_attempt: null,
  });
});

test("with the other setting it goes on unpaid: its invoices stay drafts until the newest bill is paid", async () => {
  bench.double.afterRetries("unpaid");
  const { subscription } = await running("pm_card_chargeCustomerFail");
  const { end } = periodOf(subscription);
  bench.double.advanceClock(end - Math.floor(Date.now() / 1000) + 16 * DAY);
  expect((await bench.stripe.subscriptions.retrieve(subscription.id)).status).toBe("unpaid");
  bench.double.advanceClock(31 * DAY);
  const invoices = await invoicesOf(target, subscription.id);
  expect(invoices.map((invoice) => invoice.status)).toEqual(["paid", "open", "draft"]);
  const method = await bench.stripe.paymentMethods.attach("pm_card_visa", { customer: String(subscription.customer) });
  await bench.stripe.invoices.pay(invoices[1]?.id ?? "", { payment_method: method.id });
  expect((await bench.stripe.subscriptions.retrieve(subscription.id)).status).toBe("active");
});

test("the double's own clock renews in the order of time, each renewal at its moment", async () => {
  const { subscription } = await running();
  bench.double.advanceClock(100 * DAY);
  const invoices = await invoicesOf(target, subscription.id);
  expect(invoices.map((invoice) => invoice.status)).toEqual(["paid", "paid", "paid", "paid"]);
  const [, second] = invoices;
  expect(second?.created).toBe(periodOf(subscription).end);
  const paid = bench.double.events().filter((event) => event.type === "invoice.paid");
  expect(paid.map((event) => event.created)).toEqual(paid.map((event) => event.created).sort((a, b) => a - b));
  const charge = await bench.stripe.charges.list({ payment_intent: await paymentIntentOf(target, second?.id ?? "") });
  expect(charge.data[0]?.created).toBe(periodOf(subscription).end + 3600);
});

test("a card the bank asks about is asked once, on the page, and renews without", async () => {
  const session = await openSubscribing(target);
  const asked = await bench.pay(session, { testCard: "4000002500003155" });
  const question = new URL(asked.headers.get("location") ?? "", bench.double.url);
  const body = new URLSearchParams({ outcome: "complete" });
  const answered = await fetch(question, { method: "POST", redirect: "manual", body });
  expect(answered.headers.get("location")).toContain(session.id);
  const { subscription } = await bench.stripe.checkout.sessions.retrieve(session.id);
  bench.double.advanceClock(367 * DAY);
  const invoices = await invoicesOf(target, String(subscription));
  expect(invoices.map((invoice) => invoice.status)).toEqual(["paid", "paid"]);
});

test("a card that must be asked about while its owner is away waits for the page of the invoice", async () => {
  const { customer, subscription } = await running();
  await keepCard(target, customer, "pm_card_threeDSecure2Required");
  bench.double.advanceClock(32 * DAY);
  const [, open] = await invoicesOf(target, subscription.id);
  expect(eventTypes()).toContain("invoice.payment_action_required");
  expect(open?.status).toBe("open");
  expect((await bench.stripe.subscriptions.retrieve(subscription.id)).status).toBe("past_due");
  await bench.pay({ url: open?.hosted_invoice_url ?? null }, { testCard: "4242424242424242" });
  expect((await bench.stripe.subscriptions.retrieve(subscription.id)).status).toBe("active");
});

test("the payment of an invoice is disputed like any other", async () => {
  const { subscription } = await running();
  const [first] = await invoicesOf(target, subscription.id);
  const intent = await paymentIntentOf(target, first?.id ?? "");
  expect(bench.double.openDispute(intent)).toMatchObject({ payment_intent: intent, amount: 10_000 });
  expect((await errorOf(bench.stripe.refunds.create({ payment_intent: intent }))).code).toBe("charge_disputed");
});

test("the payment of an open invoice cannot be cancelled by itself", async () => {
  const customer = await newPayer(target, { card: null });
  const price = await newPrice(target);
  const made = await subscribe(target, customer.id, price.id, { payment_behavior: "default_incomplete" });
  const intent = await paymentIntentOf(target, String(made.latest_invoice));
  expect((await errorOf(bench.stripe.paymentIntents.cancel(intent))).statusCode).toBe(400);
  expect((await bench.stripe.subscriptions.cancel(made.id)).status).toBe("canceled");
  expect((await bench.stripe.invoices.retrieve(String(made.latest_invoice))).status).toBe("void");
});

test("from monthly to yearly: the month is credited, the year is paid today and begins today", async () => {
  const { subscription } = await running();
  const yearly = await newPrice(target, { unit_amount: 100_000, recurring: { interval: "year" } });
  const changed = await bench.stripe.subscriptions.update(subscription.id, {
    items: [{ id: subscription.items.data[0]?.id ?? "", price: yearly.id }],
    proration_date: periodOf(subscription).start,
    expand: ["latest_invoice"],
  });
  expect(changed.latest_invoice).toMatchObject({
    status: "paid",
    total: 90_000,
    billing_reason: "subscription_update",
  });
  const { start, end } = periodOf(changed);
  expect(end - start).toBeGreaterThanOrEqual(365 * DAY);
});

test("a customer who is deleted, or whose clock is, subscribes to nothing any more", async () => {
  const { customer, subscription } = await running();
  await bench.stripe.customers.del(customer);
  expect((await bench.stripe.subscriptions.retrieve(subscription.id)).status).toBe("canceled");
  bench.double.advanceClock(70 * DAY);
  expect(await invoicesOf(target, subscription.id)).toHaveLength(1);
});

test.each([
  ["two rhythms", { recurring: { interval: "year" as const } }],
  ["two currencies", { currency: "eur" }],
])("%s do not go into one subscription", async (_, other) => {
  const customer = await newPayer(target);
  const items = [{ price: (await newPrice(target)).id }, { price: (await newPrice(target, other)).id }];
  const error = await errorOf(bench.stripe.subscriptions.create({ customer: customer.id, items }));
  expect([error.statusCode, error.param]).toEqual([400, "items"]);
});
