import Stripe from "stripe";
import { DomainError } from "../../domain/errors";

const TOLERANCE_SECONDS = 300;
const TIMESTAMP = /^t=\d{1,12}$/;

/** Stripe's own check refuses what is too old; a time from the future is no better and is refused here. */
export function readSignedEvent(payload: string, signature: string, secret: string, nowSeconds: number): Stripe.Event {
  // Exactly one time: with two, ours and Stripe's check might each look at another.
  const times = signature.split(",").filter((part) => part.trim().startsWith("t="));
  const sentAt = times.length === 1 && TIMESTAMP.test(times[0] ?? "") ? Number(times[0]?.slice(2)) : Number.NaN;
  if (!Number.isFinite(sentAt) || sentAt > nowSeconds + TOLERANCE_SECONDS)
    throw refused("its time is missing or lies ahead");
  try {
    return Stripe.webhooks.constructEvent(payload, signature, secret, TOLERANCE_SECONDS, undefined, nowSeconds * 1000);
  } catch (error) {
    throw refused((error as Error).message.split("\n")[0] as string);
  }
}

function refused(why: string): DomainError {
  return new DomainError("invalid_data", "webhook_signature_invalid", `The webhook was not accepted: ${why}`);
}
