import Stripe from "stripe";
import { afterAll, describe, expect, test } from "vitest";
import { catalogueCases } from "./contract/catalogue-cases.ts";
import { checkoutCases } from "./contract/checkout-cases.ts";
import { checkoutSubscriptionCases } from "./contract/checkout-subscription-cases.ts";
import { errorCases } from "./contract/error-cases.ts";
import { invoiceCases } from "./contract/invoice-cases.ts";
import { paymentCases } from "./contract/payment-cases.ts";
import { subscriptionCases } from "./contract/subscription-cases.ts";
import type { Target } from "./contract/target.ts";
import { testClockCases } from "./contract/test-clock-cases.ts";
import { openBench } from "./test-bench.ts";

// Stripe's own test clocks take their time.
const LONGEST_CASE_MS = 180_000;

/** The same cases for the double and, when a test key is given, for Stripe itself. */
const bench = await openBench();
afterAll(() => bench.close());

const targets: Target[] = [
  {
    name: "the double",
    stripe: bench.stripe,
    pollMs: 10,
    payByTestCard: async (session, cardNumber) => {
      await bench.pay(session, { cardNumber, cardExpiry: "12 / 34", cardCvc: "123", billingName: "Mei Li" });
    },
  },
];
const realKey = process.env.STRIPE_TEST_KEY;
if (realKey) {
  if (!realKey.startsWith("sk_test_")) throw new Error("STRIPE_TEST_KEY must be a test key");
  targets.push({ name: "Stripe", stripe: new Stripe(realKey) });
}

describe.each(targets)("$name keeps the contract", (target) => {
  const billing = [...catalogueCases, ...invoiceCases, ...subscriptionCases, ...testClockCases];
  const cases = [...paymentCases, ...checkoutCases, ...errorCases, ...billing, ...checkoutSubscriptionCases];
  const possible = cases.filter((entry) => !entry.onHostedPage || target.payByTestCard);
  test.each(possible)(
    "$name",
    async (entry) => {
      await expect(entry.run(target)).resolves.toBeUndefined();
    },
    LONGEST_CASE_MS,
  );
});
