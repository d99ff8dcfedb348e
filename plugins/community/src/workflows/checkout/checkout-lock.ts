import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { mailboxOf } from "../../domain/edition-limit";

const WAIT_SECONDS = 60;

/**
 * One decision at a time about one cart, and about one buyer: two tabs, the return page and the webhook queue up here
 * instead of racing. The money stays right without it (see the keys at Stripe); it saves needless refunds.
 */
export async function oneAtATime<T>(
  container: MedusaContainer,
  cart: { id: string; email: string | null },
  job: () => Promise<T>,
): Promise<T> {
  const keys = [`checkout:${cart.id}`, ...(cart.email ? [`buyer:${mailboxOf(cart.email)}`] : [])];
  return container.resolve(Modules.LOCKING).execute(keys, job, { timeout: WAIT_SECONDS });
}
