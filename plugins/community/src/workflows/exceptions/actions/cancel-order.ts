import type { MedusaContainer } from "@medusajs/framework/types";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { DomainError } from "../../../domain/errors";
import type { ExceptionAnswer } from "../../../types/exceptions";
import type { ActionResult } from "./action-result";

/** The platform's own cancellation: the money goes back, the units are free again, the buyer gets a mail. */
export async function cancelOrder(
  container: MedusaContainer,
  { order }: ExceptionAnswer,
  by: string,
): Promise<ActionResult> {
  if (order?.is_live) {
    const input = { order_id: order.id, canceled_by: by };
    const { errors } = await cancelOrderWorkflow(container).run({ input, throwOnError: false });
    const error = errors?.[0]?.error as Error | undefined;
    if (error) throw new DomainError("conflict", "order_cannot_be_cancelled", error.message);
  }
  return { outcome: "settled", done: "order_cancelled" };
}
