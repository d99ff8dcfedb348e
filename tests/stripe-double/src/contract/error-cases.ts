import assert from "node:assert/strict";
import { openSession } from "./checkout-cases.ts";
import { type ContractCase, errorOf } from "./target.ts";

export const errorCases: ContractCase[] = [
  {
    name: "an unknown route is a 404 that names it",
    async run(target) {
      const error = await errorOf(target.stripe.rawRequest("GET", "/v1/no_such_thing"));
      assert.equal(error.statusCode, 404);
      assert.equal(error.type, "StripeInvalidRequestError");
      assert.match(error.message, /^Unrecognized request URL \(GET: \/v1\/no_such_thing\)/);
    },
  },
  {
    name: "a missing object is resource_missing",
    async run(target) {
      const intent = await errorOf(target.stripe.paymentIntents.retrieve("pi_missing"));
      assert.deepEqual([intent.statusCode, intent.code, intent.param], [404, "resource_missing", "intent"]);
      const session = await errorOf(target.stripe.checkout.sessions.retrieve("cs_test_missing"));
      assert.deepEqual([session.statusCode, session.code], [404, "resource_missing"]);
      const customer = await errorOf(target.stripe.customers.retrieve("cus_missing"));
      assert.deepEqual([customer.statusCode, customer.code, customer.param], [404, "resource_missing", "id"]);
    },
  },
  {
    name: "missing, unknown and malformed parameters are named",
    async run(target) {
      const missing = await errorOf(target.stripe.paymentIntents.create({ amount: 500 } as never));
      assert.deepEqual([missing.statusCode, missing.code, missing.param], [400, "parameter_missing", "currency"]);
      const unknown = await errorOf(target.stripe.customers.create({ shoe_size: 42 } as never));
      assert.deepEqual([unknown.statusCode, unknown.code, unknown.param], [400, "parameter_unknown", "shoe_size"]);
      const malformed = await errorOf(
        target.stripe.paymentIntents.create({ amount: "lots" as never, currency: "usd" }),
      );
      assert.deepEqual([malformed.code, malformed.param], ["parameter_invalid_integer", "amount"]);
      const nested = await errorOf(openSession(target, { payment_intent_data: { nonsense: 1 } as never }));
      assert.deepEqual([nested.code, nested.param], ["parameter_unknown", "payment_intent_data[nonsense]"]);
    },
  },
  {
    name: "lines of two currencies do not mix",
    async run(target) {
      const line = (currency: string) => ({
        quantity: 1,
        price_data: { currency, unit_amount: 900, product_data: { name: "Mug" } },
      });
      const error = await errorOf(openSession(target, { line_items: [line("usd"), line("eur")] }));
      assert.equal(error.statusCode, 400);
    },
  },
  {
    name: "customers are created, changed field by field, and deleted",
    async run(target) {
      const made = await target.stripe.customers.create({ email: "mei@example.com", metadata: { a: "1", b: "2" } });
      const changed = await target.stripe.customers.update(made.id, { name: "Méi 🐘", metadata: { a: "" } });
      assert.equal(changed.name, "Méi 🐘");
      assert.equal(changed.email, "mei@example.com");
      assert.deepEqual({ ...changed.metadata }, { b: "2" });
      assert.equal((await target.stripe.customers.del(made.id)).deleted, true);
      assert.equal((await target.stripe.customers.retrieve(made.id)).deleted, true);
      assert.equal((await errorOf(target.stripe.customers.update(made.id, { name: "x" }))).code, "resource_missing");
    },
  },
];
