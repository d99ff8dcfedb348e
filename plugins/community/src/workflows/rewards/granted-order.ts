import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import { database } from "../database/connection";

/**
 * What was granted is what is sent: no edit, exchange or claim of the platform's adds a thing to it or takes one away, so
 * none can end in money that is owed to anybody. A cancelled order gives the grant back, and something else can be chosen.
 * @throws DomainError `reward_order_fixed`
 */
export async function requireNoGrant(container: MedusaContainer, orderId: string): Promise<void> {
  const { rows } = await database(container).raw("select 1 from recognition_reward_order where order_id = ?", [
    orderId,
  ]);
  if (rows.length === 0) return;
  throw new DomainError(
    "conflict",
    "reward_order_fixed",
    "This order is the parcel of a reward and stays as it is. Cancel it, and the reward can be claimed anew.",
    { field: "order_id" },
  );
}
