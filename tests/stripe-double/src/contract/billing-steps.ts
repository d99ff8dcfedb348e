import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import type Stripe from "stripe";
import type { Target } from "./target.ts";

/** Steps that many cases of Billing begin with. */
export const DAY = 24 * 3600;

export async function newPrice(target: Target, more: Partial<Stripe.PriceCreateParams> = {}): Promise<Stripe.Price> {
  return target.stripe.prices.create({
    currency: "usd",
    unit_amount: 10_000,
    recurring: { interval: "month" },
    product_data: { name: "Gold sponsor 金牌" },
    ...more,
  });
}

/** A customer whose card pays, unless another test card is named; `null` leaves the customer without one. */
export async function newPayer(
  target: Target,
  options: { card?: string | null; clock?: string } = {},
): Promise<Stripe.Customer> {
  const card = options.card === undefined ? "pm_card_visa" : options.card;
  const clock = options.clock === undefined ? {} : { test_clock: options.clock };
  const customer = await target.stripe.customers.create({ email: "mei@example.com", name: "Mei Li", ...clock });
  return card === null ? customer : keepCard(target, customer.id, card);
}

/** From now on this card is charged. */
export async function keepCard(target: Target, customer: string, card: string): Promise<Stripe.Customer> {
  const method = await target.stripe.paymentMethods.attach(card, { customer });
  return target.stripe.customers.update(customer, { invoice_settings: { default_payment_method: method.id } });
}

export async function newClock(target: Target, date: string): Promise<Stripe.TestHelpers.TestClock> {
  return target.stripe.testHelpers.testClocks.create({ frozen_time: seconds(date), name: "contract" });
}

export function seconds(date: string): number {
  return Date.parse(date) / 1000;
}

export async function advanceTo(target: Target, clock: string, moment: number): Promise<void> {
  const clocks = target.stripe.testHelpers.testClocks;
  const going = await clocks.advance(clock, { frozen_time: moment });
  assert.equal(going.status, "advancing");
  for (let tries = 0; tries < 120; tries++) {
    const now = await clocks.retrieve(clock);
    if (now.status === "ready") {
      assert.equal(now.frozen_time, moment);
      return;
    }
    await wait(target.pollMs ?? 1000);
  }
  throw new Error("the test clock never became ready");
}

export async function invoicesOf(target: Target, subscription: string): Promise<Stripe.Invoice[]> {
  const listed = await target.stripe.invoices.list({ subscription, limit: 20 });
  return listed.data.sort((a, b) => a.created - b.created);
}

export function periodOf(subscription: Stripe.Subscription): { start: number; end: number } {
  const [item] = subscription.items.data;
  assert.ok(item);
  return { start: item.current_period_start, end: item.current_period_end };
}

export async function paymentIntentOf(target: Target, invoice: string): Promise<string> {
  const { data } = await target.stripe.invoicePayments.list({ invoice });
  assert.equal(data.length, 1);
  return String(data[0]?.payment.payment_intent);
}
