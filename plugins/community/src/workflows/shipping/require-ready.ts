import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import type { ShippingBlocker } from "../../types/shipping";
import { database } from "../database/connection";
import { shopExceptions } from "../exceptions/shop-exceptions";
import { shippingBlockers } from "./shipping-blockers";

/** Nothing leaves the house that is not paid for and set aside. @throws DomainError `order_not_ready_to_ship`. */
export async function requireReadyToShip(container: MedusaContainer, orderId: string): Promise<void> {
  const reasons = await shippingBlockers(container, orderId);
  if (reasons.length > 0) await refuse(container, orderId, reasons);
}

/** Somebody has the parcel on the table: the refusal says why, and leaves a trace for whoever can mend it. */
export async function refuse(container: MedusaContainer, orderId: string, reasons: ShippingBlocker[]): Promise<never> {
  const { rows } = await database(container).raw<{ email: string | null }>('select email from "order" where id = ?', [
    orderId,
  ]);
  if (rows[0])
    await shopExceptions(container).report({
      kind: "shipping_blocked",
      subject: orderId,
      done: "stopped",
      leftToDo: reasons.some(({ line_item_id }) => line_item_id) ? "restock_or_refund" : "retry_or_refund",
      email: rows[0].email,
      orderId,
      details: { reasons },
    });
  const words = [...new Set(reasons.map(({ reason }) => WORDS[reason] ?? reason))].join("; ");
  throw new DomainError("conflict", "order_not_ready_to_ship", `This order cannot be shipped: ${words}`, {
    data: { order_id: orderId, reasons },
  });
}

const WORDS: Record<string, string> = {
  order_not_live: "it was cancelled, or is still a draft",
  no_cart: "no cart and no payment stand behind it",
  no_total: "its total is not known",
  not_captured: "its payment has not been captured yet",
  underpaid: "less was paid than it costs",
  overpaid: "more was paid than it costs",
  payment_returned: "its payment went back",
  free_without_promotion: "it costs nothing, and no promotion explains that",
  not_reserved: "units of it are not reserved",
  too_much_reserved: "more units are reserved for it than it needs",
  parcel_incomplete: "the parcel takes other units from stock than its lines need",
};
