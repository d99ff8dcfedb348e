import type { MedusaContainer } from "@medusajs/framework/types";
import { announce } from "../announce";

/** Told after a capture, a refund, a payment of a sponsor or what a delivery cost was entered; an alarm clock, the rows say what is to be posted. */
export const MONEY_ENTERED = "money.entered";

export function announceMoney(container: MedusaContainer): Promise<void> {
  return announce(container, MONEY_ENTERED, "The ledger waits");
}
