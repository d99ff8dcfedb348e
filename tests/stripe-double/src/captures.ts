import type Stripe from "stripe";
import { refused } from "./errors.ts";
import { newId } from "./ids.ts";
import { chargeOf, planOf } from "./intents.ts";
import { disputeIfAsked } from "./payments.ts";
import type { World } from "./world.ts";

export function captureIntent(world: World, intent: Stripe.PaymentIntent, amountMinor: number | undefined): void {
  const charge = chargeOf(world, intent);
  if (intent.status !== "requires_capture" || !charge) {
    throw refused(
      `This PaymentIntent could not be captured because it has a status of ${intent.status}. ` +
        "Only a PaymentIntent with one of the following statuses may be captured: requires_capture.",
      intent.status === "succeeded" ? "charge_already_captured" : "payment_intent_unexpected_state",
    );
  }
  const captured = amountMinor ?? intent.amount_capturable;
  if (captured > intent.amount_capturable) {
    const message = `The amount (${captured}) is greater than the capturable amount (${intent.amount_capturable}).`;
    throw refused(message, "amount_too_large", "amount_to_capture");
  }
  const released = charge.amount - captured;
  world.tables.charges.update(charge, {
    captured: true,
    amount_captured: captured,
    amount_refunded: released,
    balance_transaction: newId("txn"),
  });
  world.tables.intents.update(intent, { status: "succeeded", amount_capturable: 0, amount_received: captured });
  const session = world.tables.sessions.get(planOf(world, intent).sessionId ?? "");
  if (session) world.tables.sessions.update(session, { payment_status: "paid" });
  world.emit("charge.captured", charge);
  world.emit("payment_intent.succeeded", intent);
  disputeIfAsked(world, charge, world.tables.methods.get(charge.payment_method ?? ""));
}
