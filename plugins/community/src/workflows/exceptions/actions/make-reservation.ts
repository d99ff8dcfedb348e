import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../../domain/errors";
import type { ExceptionAnswer } from "../../../types/exceptions";
import { shippingBlockers } from "../../shipping/shipping-blockers";
import { reserveMissing } from "../../stock/reserve-missing";
import type { ActionResult } from "./action-result";

/** Sets aside what the order's open lines lack, from what nobody else has. All of it, or nothing. */
export async function makeReservation(container: MedusaContainer, { order }: ExceptionAnswer): Promise<ActionResult> {
  if (!order) throw new DomainError("conflict", "action_not_possible", "No order is named here");
  await reserveMissing(container, order.id);
  const isReady = (await shippingBlockers(container, order.id)).length === 0;
  return { outcome: isReady ? "settled" : "open", done: "reservation_made" };
}
