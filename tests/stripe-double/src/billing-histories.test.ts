import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DAY, invoicesOf, newClock, newPayer, newPrice, periodOf } from "./contract/billing-steps.ts";
import { subscribe } from "./contract/subscription-cases.ts";
import { type Bench, clientFor, openBench } from "./test-bench.ts";

let folder: string;
let bench: Bench;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stripe-double-"));
  bench = await openBench({ stateFile: join(folder, "state.jsonl") });
});
afterEach(async () => {
  await bench.close();
  await rm(folder, { recursive: true });
});

const targetOf = (of: Bench) => ({ name: "the double", stripe: of.stripe, pollMs: 10 });
const typesReceived = () => bench.received.map((event) => event.type);

async function heldHistory(): Promise<string[]> {
  bench.double.deliveryMode({ hold: true });
  const target = targetOf(bench);
  const customer = await newPayer(target);
  const made = await subscribe(target, customer.id, (await newPrice(target)).id);
  await bench.stripe.subscriptions.cancel(made.id);
  const wanted = /^(customer\.subscription|invoice)\./;
  return bench.double
    .events()
    .filter((event) => wanted.test(event.type))
    .map((event) => event.id);
}

test("chosen events arrive in the order they are named, as often as they are named", async () => {
  const ids = await heldHistory();
  const order = [...ids].reverse();
  const sent = await bench.double.deliver([...order, order[0] ?? ""]);
  expect(sent.every((delivery) => delivery.status === "delivered")).toBe(true);
  expect(bench.received.map((event) => event.id)).toEqual([...order, order[0]]);
  expect(typesReceived()[0]).toBe("customer.subscription.deleted");
});

test("what was not chosen can be lost for good", async () => {
  const ids = await heldHistory();
  await bench.double.deliver(ids.slice(0, 2));
  const lost = bench.double.discard();
  expect(lost.length).toBeGreaterThan(ids.length - 2);
  bench.double.deliveryMode({ hold: false });
  await bench.double.flush();
  expect(bench.received.map((event) => event.id)).toEqual(ids.slice(0, 2));
});

test("over HTTP: deliver, discard, what follows the retries, and the clocks", async () => {
  const [first = ""] = await heldHistory();
  const send = async (path: string, body: unknown) => {
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(body) };
    const response = await fetch(`${bench.double.url}/_double/${path}`, init);
    return { status: response.status, body: await response.json() };
  };
  expect((await send("deliver", { events: [first] })).body).toMatchObject([{ eventId: first, status: "delivered" }]);
  expect((await send("deliver", { events: ["evt_missing"] })).status).toBe(400);
  expect((await send("deliver", { events: "all" })).status).toBe(400);
  expect((await send("discard", {})).body).not.toEqual([]);
  expect((await send("after_retries", { status: "unpaid" })).body).toEqual({ status: "unpaid" });
  expect((await send("after_retries", { status: "maybe" })).status).toBe(400);
  expect((await send("clock/finish", {})).status).toBe(200);
});

test("a clock arrives by itself, tells so, and every event on the way has the time of the clock", async () => {
  const target = targetOf(bench);
  const clock = await newClock(target, "2027-01-31T12:00:00Z");
  const customer = await newPayer(target, { clock: clock.id });
  const made = await subscribe(target, customer.id, (await newPrice(target)).id);
  const { end } = periodOf(made);
  await bench.stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: end + 2 * DAY });
  await vi.waitFor(() => expect(typesReceived()).toContain("test_helpers.test_clock.ready"), { timeout: 4000 });
  const seen = (type: string) => bench.double.events().findLast((event) => event.type === type)?.created;
  expect(seen("customer.subscription.updated")).toBe(end);
  expect(seen("charge.succeeded")).toBe(end + 3600);
  expect(seen("invoice.paid")).toBe(end + 3600);
  expect(seen("test_helpers.test_clock.ready")).toBe(end + 2 * DAY);
  // The others go on in the double's own time.
  expect((await bench.stripe.customers.create({ name: "Mei" })).created).toBeLessThan(Date.now() / 1000 + 60);
});

test("everything of Billing outlives a restart, and a clock that was on its way arrives after it", async () => {
  const target = targetOf(bench);
  const clock = await newClock(target, "2027-01-31T12:00:00Z");
  const customer = await newPayer(target, { clock: clock.id });
  const price = await newPrice(target);
  const made = await subscribe(target, customer.id, price.id);
  const waiting = await bench.stripe.invoiceItems.create({ customer: customer.id, amount: 500, currency: "usd" });
  await bench.stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: periodOf(made).end + DAY });
  await bench.close();

  bench = await openBench({ stateFile: join(folder, "state.jsonl") });
  const arrived = await bench.stripe.testHelpers.testClocks.retrieve(clock.id);
  expect([arrived.status, arrived.frozen_time]).toEqual(["ready", periodOf(made).end + DAY]);
  expect((await bench.stripe.prices.retrieve(price.id, { expand: ["product"] })).product).toMatchObject({
    name: "Gold sponsor 金牌",
  });
  const invoices = await invoicesOf(targetOf(bench), made.id);
  expect(invoices.map((invoice) => [invoice.status, invoice.total])).toEqual([
    ["paid", 10_000],
    ["paid", 10_500],
  ]);
  expect((await bench.stripe.invoiceItems.retrieve(waiting.id)).invoice).toBe(invoices[1]?.id);
  const payments = await bench.stripe.invoicePayments.list({ invoice: invoices[1]?.id ?? "" });
  expect(payments.data).toMatchObject([{ status: "paid", amount_paid: 10_500 }]);
});

test("a double that is killed loses nothing it had answered", async () => {
  const stateFile = join(folder, "killed.jsonl");
  const main = new URL("./main.ts", import.meta.url).pathname;
  const env = {
    ...process.env,
    STRIPE_DOUBLE_PORT: "0",
    STRIPE_WEBHOOK_SECRET: "whsec_1",
    STRIPE_DOUBLE_STATE: stateFile,
  };
  const child = spawn(process.execPath, [main], { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const ended = once(child, "exit");
  const [ready] = (await once(child, "message")) as [{ url: string }];
  const target = { name: "the double", stripe: clientFor(ready) };
  const customer = await newPayer(target);
  const made = await subscribe(target, customer.id, (await newPrice(target)).id);
  child.kill("SIGKILL");
  await ended;
  const again = await openBench({ stateFile });
  const kept = await again.stripe.subscriptions.retrieve(made.id, { expand: ["latest_invoice.payments"] });
  expect(kept).toMatchObject({
    status: "active",
    latest_invoice: { status: "paid", payments: { data: [{ status: "paid" }] } },
  });
  await again.close();
});
