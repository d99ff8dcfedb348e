import { afterEach, beforeEach, expect, test } from "vitest";
import { openSession } from "./contract/checkout-cases.ts";
import { errorOf } from "./contract/target.ts";
import { type Bench, openBench } from "./test-bench.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const target = () => ({ name: "the double", stripe: bench.stripe });
const eventTypes = () => bench.double.events().map((event) => event.type);
const send = async (path: string, body: unknown) => {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${bench.double.url}/_double/${path}`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

async function paidIntent(testCard = "4242424242424242"): Promise<string> {
  const session = await openSession(target(), { payment_intent_data: {} });
  await bench.pay(session, { testCard });
  return String((await bench.stripe.checkout.sessions.retrieve(session.id)).payment_intent);
}

test("a session expires by the clock", async () => {
  const session = await openSession(target());
  bench.double.advanceClock(24 * 3600 - 60);
  expect((await bench.stripe.checkout.sessions.retrieve(session.id)).status).toBe("open");
  bench.double.advanceClock(120);
  expect(eventTypes()).toEqual(["checkout.session.expired"]);
  expect((await bench.stripe.checkout.sessions.retrieve(session.id)).status).toBe("expired");
});

test("an expired session cancels the intent a decline left behind", async () => {
  const session = await openSession(target());
  await bench.pay(session, { testCard: "4000000000000002" });
  const open = await bench.stripe.checkout.sessions.retrieve(session.id);
  const early = await errorOf(bench.stripe.paymentIntents.cancel(String(open.payment_intent)));
  expect(early.statusCode).toBe(400);
  bench.double.expireSession(session.id);
  expect((await bench.stripe.paymentIntents.retrieve(String(open.payment_intent))).status).toBe("canceled");
});

test("an authorisation nobody captures lapses after seven days", async () => {
  const session = await openSession(target());
  await bench.pay(session, { testCard: "4242424242424242" });
  const { payment_intent: id } = await bench.stripe.checkout.sessions.retrieve(session.id);
  bench.double.advanceClock(7 * 24 * 3600 + 1);
  const intent = await bench.stripe.paymentIntents.retrieve(String(id));
  expect([intent.status, intent.cancellation_reason]).toEqual(["canceled", "automatic"]);
});

test("the disputed card is charged back as soon as it is paid, and cannot be refunded", async () => {
  const intent = await paidIntent("4000000000000259");
  const [dispute] = (await bench.stripe.disputes.list({ payment_intent: intent })).data;
  expect(dispute).toMatchObject({ status: "needs_response", reason: "fraudulent", amount: 4498 });
  expect((await errorOf(bench.stripe.refunds.create({ payment_intent: intent }))).code).toBe("charge_disputed");
  bench.double.closeDispute(dispute?.id ?? "", "lost");
  expect((await bench.stripe.disputes.retrieve(dispute?.id ?? "")).status).toBe("lost");
  expect(eventTypes()).toEqual(expect.arrayContaining(["charge.dispute.created", "charge.dispute.closed"]));
});

test("over HTTP: clock, dispute, faults, modes and reset", async () => {
  const intent = await paidIntent();
  const opened = await send("dispute", { payment_intent: intent, reason: "product_not_received" });
  expect(opened.body).toMatchObject({ object: "dispute", reason: "product_not_received" });
  expect((await send("dispute/close", { dispute: opened.body.id, status: "won" })).body.status).toBe("won");
  expect((await send("mode", { duplicate: 1 })).body).toMatchObject({ duplicate: 1, hold: false });
  await send("fault", { kind: "status", status: 500 });
  expect((await errorOf(bench.stripe.customers.list())).statusCode).toBe(500);
  const before = Math.floor(Date.now() / 1000);
  expect(Number((await send("clock", { advance: 3600 })).body.now)).toBeGreaterThanOrEqual(before + 3600);
  await send("reset", {});
  expect(bench.double.events()).toEqual([]);
  expect((await send("nonsense", {})).status).toBe(404);
  expect((await send("clock", { advance: "soon" })).status).toBe(400);
});

test("the control routes take no form of another site", async () => {
  const body = new URLSearchParams({ x: "1" });
  expect((await fetch(`${bench.double.url}/_double/reset`, { method: "POST", body })).status).toBe(400);
});
