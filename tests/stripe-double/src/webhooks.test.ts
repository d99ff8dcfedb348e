import Stripe from "stripe";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSession } from "./contract/checkout-cases.ts";
import { type Bench, openBench, WEBHOOK_SECRET } from "./test-bench.ts";
import { signatureHeader } from "./webhook-signature.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const target = () => ({ name: "the double", stripe: bench.stripe });
const typesReceived = () => bench.received.map((event) => event.type);

async function payOnce(): Promise<void> {
  await bench.pay(await openSession(target()), { testCard: "4242424242424242" });
}
const PAID = [
  "payment_intent.created",
  "charge.succeeded",
  "payment_intent.amount_capturable_updated",
  "checkout.session.completed",
];

test("a payment tells its whole story, signed, with the object as it then was", async () => {
  await payOnce();
  await vi.waitFor(() => expect(typesReceived().sort()).toEqual([...PAID].sort()));
  const seen = (type: string) => bench.received.find((event) => event.type === type);
  expect(seen("checkout.session.completed")).toMatchObject({
    api_version: "2026-10-28.endive",
    livemode: false,
    data: { object: { status: "complete", payment_status: "unpaid" } },
  });
  expect(seen("payment_intent.created")).toMatchObject({ data: { object: { status: "requires_payment_method" } } });
});

test("a signature of another secret or of another time is refused by the SDK", () => {
  const payload = '{"id":"evt_1","object":"event"}';
  const now = Math.floor(Date.now() / 1000);
  const open = (header: string) => Stripe.webhooks.constructEvent(payload, header, WEBHOOK_SECRET);
  expect(open(signatureHeader(payload, WEBHOOK_SECRET, now)).id).toBe("evt_1");
  expect(() => open(signatureHeader(payload, "whsec_other", now))).toThrow();
  expect(() => open(signatureHeader(payload, WEBHOOK_SECRET, now - 3600))).toThrow();
});

test("a receiver that fails is tried again until it answers 2xx", async () => {
  bench.answerWith(500);
  await payOnce();
  await vi.waitFor(() => expect(bench.double.deliveries().every((row) => row.attempts.length > 0)).toBe(true));
  expect(bench.received).toEqual([]);
  bench.answerWith(200);
  await vi.waitFor(() => expect(typesReceived().sort()).toEqual([...PAID].sort()), { timeout: 5000 });
  // The receiver has it a moment before the double has read the answer.
  await vi.waitFor(() => expect(bench.double.deliveries().every((row) => row.status === "delivered")).toBe(true));
});

test("held deliveries leave only when they are flushed", async () => {
  bench.double.deliveryMode({ hold: true });
  await payOnce();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(bench.received).toEqual([]);
  await bench.double.flush();
  expect(typesReceived()).toHaveLength(PAID.length);
});

test("dropped deliveries never come, but the events can still be listed", async () => {
  bench.double.deliveryMode({ drop: { count: 1, types: ["checkout.session.completed"] } });
  await payOnce();
  await vi.waitFor(() => expect(bench.received).toHaveLength(PAID.length - 1));
  expect(typesReceived()).not.toContain("checkout.session.completed");
  const listed = await bench.stripe.events.list({ type: "checkout.session.completed" });
  expect(listed.data).toHaveLength(1);
  const again = await bench.stripe.events.retrieve(listed.data[0]?.id ?? "");
  expect(again.type).toBe("checkout.session.completed");
  bench.double.resend(again.id);
  await vi.waitFor(() => expect(typesReceived()).toContain("checkout.session.completed"));
});

test("duplicates are the same event twice", async () => {
  bench.double.deliveryMode({ duplicate: 1 });
  await payOnce();
  await vi.waitFor(() => expect(bench.received).toHaveLength(PAID.length * 2));
  expect(new Set(bench.received.map((event) => event.id)).size).toBe(PAID.length);
});

test("shuffled deliveries come all, in an order of their own", async () => {
  bench.double.deliveryMode({ hold: true });
  for (let i = 0; i < 5; i++) await payOnce();
  const inOrder = bench.double.events().map((event) => event.id);
  bench.double.deliveryMode({ shuffle: true });
  await bench.double.flush();
  await vi.waitFor(() => expect(bench.received).toHaveLength(inOrder.length));
  const arrived = bench.received.map((event) => event.id);
  expect(arrived).not.toEqual(inOrder);
  expect([...arrived].sort()).toEqual([...inOrder].sort());
});

test("delayed deliveries wait", async () => {
  bench.double.deliveryMode({ delayMs: 300 });
  await payOnce();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(bench.received).toEqual([]);
  await vi.waitFor(() => expect(bench.received).toHaveLength(PAID.length), { timeout: 3000 });
});

test("events come in pages, newest first, and by time", async () => {
  for (let i = 0; i < 3; i++) await bench.stripe.customers.create({ name: `n${i}` });
  const ids: string[] = [];
  for await (const event of bench.stripe.events.list({ limit: 1 })) ids.push(event.id);
  expect(ids).toEqual(
    bench.double
      .events()
      .map((event) => event.id)
      .reverse(),
  );
  const now = Math.floor(Date.now() / 1000);
  expect((await bench.stripe.events.list({ created: { gt: now + 60 } })).data).toEqual([]);
  expect((await bench.stripe.events.list({ created: { gte: now - 60 } })).data).toHaveLength(3);
});
