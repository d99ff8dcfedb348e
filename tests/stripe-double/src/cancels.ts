import type Stripe from "stripe";
import { AUTHORISATION_SECONDS } from "./charges.ts";
import { refused } from "./errors.ts";
import { chargeOf } from "./intents.ts";
import type { World } from "./world.ts";

const CANCELLABLE = [
  "requires_payment_method",
  "requires_capture",
  "requires_confirmation",
  "requires_action",
  "processing",
];

export function cancelIntent(
  world: World,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): void {
  if (!CANCELLABLE.includes(intent.status)) {
    throw refused(
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with ` +
        `one of the following statuses may be canceled: ${CANCELLABLE.join(", ")}.`,
      "payment_intent_unexpected_state",
    );
  }
  const charge = intent.status === "requires_capture" ? chargeOf(world, intent) : undefined;
  world.tables.intents.update(intent, {
    status: "canceled",
    amount_capturable: 0,
    canceled_at: world.clock.now(),
    cancellation_reason: reason,
    next_action: null,
  });
  if (charge) {
    // Giving back an authorisation shows as a refund of the whole, though no money had moved.
    world.tables.charges.update(charge, { amount_refunded: charge.amount, refunded: true });
    world.emit("charge.refunded", charge);
  }
  world.emit("payment_intent.canceled", intent);
}

/** Card authorisations lapse after seven days. */
export function lapseAuthorisations(world: World): void {
  for (const intent of world.tables.intents.all()) {
    if (intent.status !== "requires_capture") continue;
    const charge = chargeOf(world, intent);
    if (charge && charge.created + AUTHORISATION_SECONDS <= world.clock.now()) cancelIntent(world, intent, "automatic");
  }
}
