import type Stripe from "stripe";
import type { World } from "../world.ts";
import { worldAt } from "./clock-world.ts";
import { collect } from "./collect.ts";
import { finalizeInvoice, voidInvoice } from "./finalize.ts";
import { expireIncomplete, renew } from "./subscription-bills.ts";
import { periodOf } from "./subscription-items.ts";
import { changeSubscription, newestBill } from "./subscription-status.ts";

const INCOMPLETE_FOR_SECONDS = 23 * 3600;

interface Due {
  at: number;
  run(world: World): void;
}

/** Does what falls due until a moment, in the order of time, for one test clock or for everybody without one. */
export function runDue(world: World, testClock: string | null, until: number, reached: (at: number) => void): void {
  for (let next = nextDue(world, testClock); next && next.at <= until; next = nextDue(world, testClock)) {
    reached(next.at);
    next.run(worldAt(world, next.at));
  }
}

function nextDue(world: World, testClock: string | null): Due | undefined {
  const subscriptions = world.tables.subscriptions.all().filter((row) => row.test_clock === testClock);
  const invoices = world.tables.invoices.all().filter((row) => row.test_clock === testClock);
  const found = [...subscriptions.map((row) => subscriptionDue(world, row)), ...invoices.map(invoiceDue)];
  let first: Due | undefined;
  for (const due of found) if (due && (!first || due.at < first.at)) first = due;
  return first;
}

function subscriptionDue(world: World, row: Stripe.Subscription): Due | undefined {
  if (row.status === "incomplete") {
    const at = row.created + INCOMPLETE_FOR_SECONDS;
    return { at, run: (then) => expireIncomplete(then, row, (invoice) => voidInvoice(then, invoice)) };
  }
  if (!["active", "past_due", "unpaid"].includes(row.status)) return undefined;
  const { end } = periodOf(row);
  const sent = row.status === "active" && row.collection_method === "send_invoice";
  const overdueAt = sent ? dueDateOf(world, row) : undefined;
  if (overdueAt !== undefined && overdueAt < end) {
    return { at: overdueAt, run: (then) => changeSubscription(then, row, { status: "past_due" }) };
  }
  return { at: end, run: (then) => renew(then, row) };
}

/** When the newest bill of a subscription is overdue, if it was sent and nobody paid it. */
function dueDateOf(world: World, row: Stripe.Subscription): number | undefined {
  const invoice = newestBill(world, row);
  return invoice?.status === "open" && invoice.due_date !== null ? invoice.due_date : undefined;
}

function invoiceDue(invoice: Stripe.Invoice): Due | undefined {
  if (!invoice.auto_advance) return undefined;
  if (invoice.status === "draft" && invoice.automatically_finalizes_at !== null) {
    return { at: invoice.automatically_finalizes_at, run: (then) => finalizeAndAsk(then, invoice) };
  }
  if (invoice.status === "open" && invoice.next_payment_attempt !== null) {
    return { at: invoice.next_payment_attempt, run: (then) => collect(then, invoice) };
  }
  return undefined;
}

function finalizeAndAsk(world: World, invoice: Stripe.Invoice): void {
  finalizeInvoice(world, invoice);
  if (invoice.status !== "open") return;
  if (invoice.collection_method === "send_invoice") world.emit("invoice.sent", invoice);
  else collect(world, invoice);
}
