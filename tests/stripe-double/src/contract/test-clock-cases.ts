import assert from "node:assert/strict";
import type Stripe from "stripe";
import {
  advanceTo,
  DAY,
  invoicesOf,
  keepCard,
  newClock,
  newPayer,
  newPrice,
  periodOf,
  seconds,
} from "./billing-steps.ts";
import { subscribe } from "./subscription-cases.ts";
import { type ContractCase, errorOf, type Target } from "./target.ts";

const HOUR = 3600;
const dayOf = (at: number) => new Date(at * 1000).toISOString().slice(0, 10);

/** A month that began on a clock of its own, with a card that pays. */
async function running(target: Target, start: string, more: Partial<Stripe.SubscriptionCreateParams> = {}) {
  const clock = await newClock(target, start);
  const customer = await newPayer(target, { clock: clock.id });
  const price = await newPrice(target);
  const subscription = await subscribe(target, customer.id, price.id, more);
  return { clock: clock.id, customer: customer.id, price, subscription };
}

const statusOf = async (target: Target, id: string) => (await target.stripe.subscriptions.retrieve(id)).status;

export const testClockCases: ContractCase[] = [
  {
    name: "a clock stands, goes forward only, and not too far",
    async run(target) {
      const clock = await newClock(target, "2027-01-10T10:00:00Z");
      assert.match(clock.id, /^clock_/);
      assert.deepEqual([clock.status, clock.frozen_time], ["ready", seconds("2027-01-10T10:00:00Z")]);
      const clocks = target.stripe.testHelpers.testClocks;
      const back = await errorOf(clocks.advance(clock.id, { frozen_time: clock.frozen_time - 1 }));
      assert.equal(back.statusCode, 400);
      const far = await errorOf(clocks.advance(clock.id, { frozen_time: seconds("2030-01-01T00:00:00Z") }));
      assert.equal(far.statusCode, 400);
      await advanceTo(target, clock.id, seconds("2027-02-10T10:00:00Z"));
      const customer = await target.stripe.customers.create({ name: "Mei", test_clock: clock.id });
      assert.equal(customer.test_clock, clock.id);
      assert.equal((await clocks.del(clock.id)).deleted, true);
    },
  },
  {
    name: "31 January renews on 28 February and on 31 March",
    async run(target) {
      const { clock, subscription } = await running(target, "2027-01-31T12:00:00Z");
      assert.equal(dayOf(periodOf(subscription).end), "2027-02-28");
      await advanceTo(target, clock, seconds("2027-02-28T13:30:00Z"));
      const february = await target.stripe.subscriptions.retrieve(subscription.id);
      assert.deepEqual([dayOf(periodOf(february).start), dayOf(periodOf(february).end)], ["2027-02-28", "2027-03-31"]);
      const invoices = await invoicesOf(target, subscription.id);
      assert.deepEqual(
        invoices.map((invoice) => [invoice.billing_reason, invoice.status, invoice.amount_paid]),
        [
          ["subscription_create", "paid", 10_000],
          ["subscription_cycle", "paid", 10_000],
        ],
      );
      assert.notEqual(invoices[0]?.number, invoices[1]?.number);
      await advanceTo(target, clock, seconds("2027-03-31T13:30:00Z"));
      const march = await target.stripe.subscriptions.retrieve(subscription.id);
      assert.deepEqual([dayOf(periodOf(march).start), dayOf(periodOf(march).end)], ["2027-03-31", "2027-04-30"]);
    },
  },
  {
    name: "a renewal is a draft for an hour, then charged",
    async run(target) {
      const { clock, subscription } = await running(target, "2027-04-10T10:00:00Z");
      const { end } = periodOf(subscription);
      await advanceTo(target, clock, end + 60);
      const drafted = await target.stripe.subscriptions.retrieve(subscription.id, { expand: ["latest_invoice"] });
      const draft = drafted.latest_invoice as Stripe.Invoice;
      assert.deepEqual([draft.status, draft.billing_reason, drafted.status], ["draft", "subscription_cycle", "active"]);
      assert.ok(draft.automatically_finalizes_at);
      await advanceTo(target, clock, end + 2 * HOUR);
      assert.equal((await target.stripe.invoices.retrieve(draft.id)).status, "paid");
    },
  },
  {
    name: "a card that fails on renewal makes it past due; another card brings it back",
    async run(target) {
      const { clock, customer, subscription } = await running(target, "2027-05-10T10:00:00Z");
      await keepCard(target, customer, "pm_card_chargeCustomerFail");
      await advanceTo(target, clock, periodOf(subscription).end + 2 * HOUR);
      const late = await target.stripe.subscriptions.retrieve(subscription.id, { expand: ["latest_invoice"] });
      const open = late.latest_invoice as Stripe.Invoice;
      assert.deepEqual([late.status, open.status, open.attempt_count], ["past_due", "open", 1]);
      assert.ok((open.next_payment_attempt ?? 0) > periodOf(late).start);
      await keepCard(target, customer, "pm_card_visa");
      await target.stripe.invoices.pay(open.id);
      assert.equal(await statusOf(target, subscription.id), "active");
    },
  },
  {
    name: "a subscription nobody pays at first ends after 23 hours",
    async run(target) {
      const clock = await newClock(target, "2027-06-01T10:00:00Z");
      const customer = await newPayer(target, { card: "pm_card_chargeCustomerFail", clock: clock.id });
      const price = await newPrice(target);
      const made = await subscribe(target, customer.id, price.id);
      assert.equal(made.status, "incomplete");
      await advanceTo(target, clock.id, clock.frozen_time + DAY);
      assert.equal(await statusOf(target, made.id), "incomplete_expired");
      const [invoice] = await invoicesOf(target, made.id);
      assert.equal(invoice?.status, "void");
    },
  },
  {
    name: "a subscription that is to end does so with its period, and bills nothing more",
    async run(target) {
      const { clock, subscription } = await running(target, "2027-07-10T10:00:00Z", { cancel_at_period_end: true });
      await advanceTo(target, clock, periodOf(subscription).end + 2 * HOUR);
      const over = await target.stripe.subscriptions.retrieve(subscription.id);
      assert.equal(over.status, "canceled");
      assert.ok(Math.abs((over.ended_at ?? 0) - periodOf(subscription).end) < HOUR);
      assert.equal((await invoicesOf(target, subscription.id)).length, 1);
    },
  },
  {
    name: "the renewal takes waiting prorations along",
    async run(target) {
      const { clock, subscription } = await running(target, "2027-08-01T00:00:00Z");
      const platinum = await newPrice(target, { unit_amount: 20_000, product_data: { name: "Platinum" } });
      const { start, end } = periodOf(subscription);
      await target.stripe.subscriptions.update(subscription.id, {
        items: [{ id: subscription.items.data[0]?.id ?? "", price: platinum.id }],
        proration_date: start,
      });
      await advanceTo(target, clock, end + 2 * HOUR);
      const cycle = (await invoicesOf(target, subscription.id)).at(-1);
      assert.deepEqual([cycle?.billing_reason, cycle?.status, cycle?.total], ["subscription_cycle", "paid", 30_000]);
      assert.deepEqual(
        cycle?.lines.data.map((line) => line.amount).sort((a, b) => a - b),
        [-10_000, 20_000, 20_000],
      );
    },
  },
  {
    name: "a renewal uses up the credit a downgrade left",
    async run(target) {
      const { clock, customer, subscription } = await running(target, "2027-10-01T00:00:00Z");
      const silver = await newPrice(target, { unit_amount: 4000, product_data: { name: "Silver" } });
      const { start, end } = periodOf(subscription);
      await target.stripe.subscriptions.update(subscription.id, {
        items: [{ id: subscription.items.data[0]?.id ?? "", price: silver.id }],
        proration_behavior: "always_invoice",
        proration_date: start,
      });
      await advanceTo(target, clock, end + 2 * HOUR);
      const cycle = (await invoicesOf(target, subscription.id)).at(-1);
      assert.deepEqual([cycle?.total, cycle?.starting_balance, cycle?.ending_balance], [4000, -6000, -2000]);
      assert.deepEqual([cycle?.status, cycle?.amount_due, cycle?.amount_paid], ["paid", 0, 0]);
      const left = (await target.stripe.customers.retrieve(customer)) as Stripe.Customer;
      assert.equal(left.balance, -2000);
    },
  },
  {
    name: "a sent invoice that nobody pays makes the subscription past due on its date",
    async run(target) {
      const clock = await newClock(target, "2027-09-01T10:00:00Z");
      const customer = await newPayer(target, { card: null, clock: clock.id });
      const price = await newPrice(target, { recurring: { interval: "year" } });
      const sent = { collection_method: "send_invoice" as const, days_until_due: 10 };
      const made = await subscribe(target, customer.id, price.id, sent);
      await advanceTo(target, clock.id, clock.frozen_time + 5 * DAY);
      const [open] = await invoicesOf(target, made.id);
      assert.deepEqual([open?.status, await statusOf(target, made.id)], ["open", "active"]);
      await advanceTo(target, clock.id, clock.frozen_time + 11 * DAY);
      assert.equal(await statusOf(target, made.id), "past_due");
      await target.stripe.invoices.pay(open?.id ?? "", { paid_out_of_band: true });
      assert.equal(await statusOf(target, made.id), "active");
    },
  },
];
