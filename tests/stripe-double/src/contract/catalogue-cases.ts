import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { newPrice } from "./billing-steps.ts";
import { type ContractCase, errorOf } from "./target.ts";

export const catalogueCases: ContractCase[] = [
  {
    name: "a product is made, changed field by field and found",
    async run(target) {
      const made = await target.stripe.products.create({ name: "Gold", metadata: { tier: "gold" }, description: "x" });
      assert.match(made.id, /^prod_/);
      assert.deepEqual([made.active, made.default_price, made.type], [true, null, "service"]);
      const changed = await target.stripe.products.update(made.id, { active: false, metadata: { season: "2027" } });
      assert.deepEqual([changed.name, changed.active], ["Gold", false]);
      assert.deepEqual({ ...changed.metadata }, { tier: "gold", season: "2027" });
      const listed = await target.stripe.products.list({ ids: [made.id] });
      assert.deepEqual(
        listed.data.map((row) => row.id),
        [made.id],
      );
      assert.equal((await target.stripe.products.del(made.id)).deleted, true);
      const gone = await errorOf(target.stripe.products.retrieve(made.id));
      assert.deepEqual([gone.statusCode, gone.code, gone.param], [404, "resource_missing", "id"]);
    },
  },
  {
    name: "a product can bring its first price",
    async run(target) {
      const product = await target.stripe.products.create({
        name: "Silver",
        default_price_data: { currency: "eur", unit_amount: 5000, recurring: { interval: "year" } },
        expand: ["default_price"],
      });
      assert.ok(product.default_price && typeof product.default_price !== "string");
      assert.equal(product.default_price.recurring?.interval, "year");
      assert.equal(product.default_price.product, product.id);
    },
  },
  {
    name: "prices are for once or recur, and only their labels change",
    async run(target) {
      const once = await newPrice(target, { recurring: undefined, nickname: "addition" });
      assert.deepEqual([once.type, once.recurring, once.unit_amount], ["one_time", null, 10_000]);
      assert.equal(String(once.unit_amount_decimal), "10000");
      const yearly = await newPrice(target, { recurring: { interval: "year" } });
      assert.deepEqual(
        [yearly.type, yearly.recurring?.interval, yearly.recurring?.interval_count],
        ["recurring", "year", 1],
      );
      const off = await target.stripe.prices.update(yearly.id, { active: false, metadata: { old: "yes" } });
      assert.deepEqual([off.active, off.metadata.old], [false, "yes"]);
      const error = await errorOf(target.stripe.prices.update(yearly.id, { unit_amount: 1 } as never));
      assert.deepEqual([error.statusCode, error.param], [400, "unit_amount"]);
      const active = await target.stripe.prices.list({ product: String(yearly.product), active: true });
      assert.deepEqual(active.data, []);
    },
  },
  {
    name: "a lookup key names one price until it is handed on",
    async run(target) {
      const key = `gold_${randomUUID()}`;
      const first = await newPrice(target, { lookup_key: key });
      assert.equal((await errorOf(newPrice(target, { lookup_key: key }))).statusCode, 400);
      const second = await newPrice(target, { lookup_key: key, transfer_lookup_key: true });
      const found = await target.stripe.prices.list({ lookup_keys: [key] });
      assert.deepEqual(
        found.data.map((row) => row.id),
        [second.id],
      );
      assert.equal((await target.stripe.prices.retrieve(first.id)).lookup_key, null);
    },
  },
  {
    name: "what a price lacks or has wrong is named",
    async run(target) {
      const { prices } = target.stripe;
      const noProduct = await errorOf(prices.create({ currency: "usd", unit_amount: 1 }));
      assert.equal(noProduct.statusCode, 400);
      const unknown = await errorOf(newPrice(target, { product_data: undefined, product: "prod_missing" }));
      assert.deepEqual([unknown.code, unknown.param], ["resource_missing", "product"]);
      const interval = await errorOf(newPrice(target, { recurring: { interval: "century" as never } }));
      assert.equal(interval.param, "recurring[interval]");
      const missing = await errorOf(prices.retrieve("price_missing"));
      assert.deepEqual([missing.statusCode, missing.code, missing.param], [404, "resource_missing", "price"]);
    },
  },
  {
    name: "a card is kept by its customer, a refused one is not",
    async run(target) {
      const { paymentMethods, customers } = target.stripe;
      const customer = await customers.create({ name: "Mei" });
      const kept = await paymentMethods.attach("pm_card_visa", { customer: customer.id });
      assert.equal(kept.customer, customer.id);
      const weak = await paymentMethods.attach("pm_card_chargeCustomerFail", { customer: customer.id });
      assert.equal(weak.card?.last4, "0341");
      const refused = await errorOf(paymentMethods.attach("pm_card_chargeDeclined", { customer: customer.id }));
      assert.deepEqual([refused.statusCode, refused.code], [402, "card_declined"]);
      const listed = await paymentMethods.list({ customer: customer.id, type: "card" });
      assert.deepEqual(listed.data.map((row) => row.id).sort(), [kept.id, weak.id].sort());
      assert.equal((await paymentMethods.detach(weak.id)).customer, null);
    },
  },
];
