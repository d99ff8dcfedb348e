import type { MedusaContainer } from "@medusajs/framework/types";
import type { ExceptionAnswer } from "../../../types/exceptions";
import { repairCheckoutsWorkflow } from "../../checkout/repair-checkouts";
import { shippingBlockers } from "../../shipping/shipping-blockers";
import { readException } from "../read-exceptions";
import type { ActionResult } from "./action-result";

const HOURS = 72;

/** Does what the clocks do, at once; then looks whether the trouble is over. */
export async function repair(container: MedusaContainer, exception: ExceptionAnswer): Promise<ActionResult> {
  await repairCheckoutsWorkflow(container).run({ input: { hours: HOURS } });
  const { state, done, order } = await readException(container, exception.id);
  if (state === "settled") return { outcome: "settled", done };
  const isOrderFine = order?.is_live && (await shippingBlockers(container, order.id)).length === 0;
  if (!isOrderFine || exception.kind === "edition_number_missing") return { outcome: "open", done };
  return { outcome: "settled", done: exception.kind === "shipping_blocked" ? done : "payment_adopted" };
}
