import { afterAll, beforeAll, expect, test } from "vitest";
import { newPayer, newPrice } from "./contract/billing-steps.ts";
import { subscribe } from "./contract/subscription-cases.ts";
import { errorOf } from "./contract/target.ts";
import { openBench } from "./test-bench.ts";

const bench = await openBench();
afterAll(() => bench.close());
const target = { name: "the double", stripe: bench.stripe };
let id: string;
beforeAll(async () => {
  const customer = await newPayer(target);
  id = (await subscribe(target, customer.id, (await newPrice(target)).id)).id;
});

const expanded = (path: string) => bench.stripe.subscriptions.retrieve(id, { expand: [path] });

test("a path leads through lists and plain objects to what is named by an id", async () => {
  const found = await expanded("latest_invoice.lines.data.pricing.price_details.price");
  expect(found).toMatchObject({
    latest_invoice: { lines: { data: [{ pricing: { price_details: { price: { object: "price" } } } }] } },
  });
  expect(await expanded("items.data.price.product")).toMatchObject({
    items: { data: [{ price: { product: { object: "product" } } }] },
  });
  expect(await expanded("latest_invoice.payments.data.payment.payment_intent.latest_charge")).toMatchObject({
    latest_invoice: { payments: { data: [{ payment: { payment_intent: { latest_charge: { paid: true } } } }] } },
  });
});

test("what is not there, or is no object, cannot be expanded", async () => {
  for (const path of ["metadata", "trial_end", "status.x", "constructor", "nonsense", "items.data.nonsense"]) {
    expect([path, (await errorOf(expanded(path))).param]).toEqual([path, "expand"]);
  }
});
