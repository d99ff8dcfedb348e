import Stripe from "stripe";
import type { StripeOptions } from "./options";

const TIMEOUT_MS = 20_000;
const MAX_RETRIES = 2;

/** A retry inside the client repeats the same idempotency key, so a reply lost on the way costs nothing but time. */
export function createStripeClient({ apiKey, apiBase }: StripeOptions): Stripe {
  const base = apiBase ? new URL(apiBase) : null;
  const secure = base?.protocol !== "http:";
  return new Stripe(apiKey, {
    timeout: TIMEOUT_MS,
    maxNetworkRetries: MAX_RETRIES,
    telemetry: false,
    appInfo: { name: "Keepsake" },
    ...(base
      ? { host: base.hostname, port: base.port || (secure ? 443 : 80), protocol: secure ? "https" : "http" }
      : {}),
  });
}

export function isMissing(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === "resource_missing";
}
