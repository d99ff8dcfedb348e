import { afterEach, beforeEach, expect, test } from "vitest";
import { errorOf } from "./contract/target.ts";
import { type Bench, clientFor, openBench } from "./test-bench.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench({ apiKey: "sk_test_bench" });
});
afterEach(() => bench.close());

const params = { amount: 900, currency: "eur" };

test("no key and a wrong key are 401", async () => {
  const error = await errorOf(clientFor(bench.double, "sk_test_somebody_else").customers.list());
  expect([error.statusCode, error.type]).toEqual([401, "StripeAuthenticationError"]);
  expect(error.message).toMatch(/^Invalid API Key provided: sk_test_\*+else$/);
  const bare = await fetch(`${bench.double.url}/v1/customers`);
  expect(bare.status).toBe(401);
  const basic = `Basic ${Buffer.from("sk_test_bench:").toString("base64")}`;
  expect((await fetch(`${bench.double.url}/v1/customers`, { headers: { authorization: basic } })).status).toBe(200);
});

test("two calls at once with one key: one works, the other is told to wait", async () => {
  bench.double.failNextCall({ kind: "delay", delayMs: 150 });
  const key = { idempotencyKey: "same-moment" };
  const results = await Promise.allSettled([
    bench.stripe.paymentIntents.create(params, key),
    new Promise((resolve) => setTimeout(resolve, 50)).then(() => bench.stripe.paymentIntents.create(params, key)),
  ]);
  expect(results.map((result) => result.status)).toEqual(["fulfilled", "rejected"]);
  expect((results[1] as PromiseRejectedResult).reason).toMatchObject({
    statusCode: 409,
    code: "idempotency_key_in_use",
  });
  expect((await bench.stripe.paymentIntents.list()).data).toHaveLength(1);
});

test("a card error is kept under its key, a refused parameter is not", async () => {
  const key = { idempotencyKey: "kept" };
  const declined = { ...params, confirm: true, payment_method: "pm_card_visa_chargeDeclined" };
  await errorOf(bench.stripe.paymentIntents.create(declined, key));
  await errorOf(bench.stripe.paymentIntents.create(declined, key));
  expect(bench.double.requests().map((call) => [call.status, call.replayed])).toEqual([
    [402, false],
    [402, true],
  ]);
  const retry = { idempotencyKey: "retry" };
  await errorOf(bench.stripe.paymentIntents.create({ amount: 900 } as never, retry));
  expect((await bench.stripe.paymentIntents.create(params, retry)).amount).toBe(900);
});

test("a lost reply did the work: the same key finds it, no second payment", async () => {
  // The SDK itself tries once more after a cut line, hence two.
  bench.double.failNextCall({ kind: "lost_reply", times: 2, path: "/v1/payment_intents" });
  const key = { idempotencyKey: "lost" };
  const error = await errorOf(bench.stripe.paymentIntents.create(params, key));
  expect(error.type).toBe("StripeConnectionError");
  const found = await bench.stripe.paymentIntents.create(params, key);
  expect((await bench.stripe.paymentIntents.list()).data.map((intent) => intent.id)).toEqual([found.id]);
});

test("an ordered failure does no work and is over after its count", async () => {
  bench.double.failNextCall({ kind: "status", status: 503, method: "POST" });
  expect((await errorOf(bench.stripe.customers.create({ name: "x" }))).statusCode).toBe(503);
  expect((await bench.stripe.customers.list()).data).toEqual([]);
  await bench.stripe.customers.create({ name: "x" });
  expect((await bench.stripe.customers.list()).data).toHaveLength(1);
});

test("what was asked can be read back with its idempotency key", async () => {
  await bench.stripe.customers.create({ name: "Mei" }, { idempotencyKey: "intent_1" });
  expect(bench.double.requests()).toMatchObject([
    { method: "POST", path: "/v1/customers", body: "name=Mei", idempotencyKey: "intent_1", status: 200 },
  ]);
});
