import type { MedusaContainer } from "@medusajs/framework/types";
import type { ShippingBlocker } from "../../types/shipping";
import { database } from "../database/connection";
import { unpaidForShipping } from "../integrity/paid-sql";
import { unreservedLines } from "../integrity/stock-sql";

const ONE = "and o.id = ?";

/** What the integrity page would say of this order, asked for it alone: P1 and S2. An order that is gone is not ready. */
export async function shippingBlockers(container: MedusaContainer, orderId: string): Promise<ShippingBlocker[]> {
  const on = database(container);
  const [{ rows: unpaid }, { rows: unreserved }, { rows: live }] = await Promise.all([
    on.raw<ShippingBlocker>(unpaidForShipping(ONE), [orderId]),
    on.raw<ShippingBlocker>(unreservedLines(ONE), [orderId]),
    on.raw(
      `select 1 from "order" o where o.id = ? and o.deleted_at is null and o.canceled_at is null
          and o.status not in ('canceled', 'draft') and not o.is_draft_order`,
      [orderId],
    ),
  ]);
  if (live.length === 0) return [{ reason: "order_not_live" }];
  return [...unpaid, ...unreserved].map(blocker);
}

function blocker({ reason, expected, found, currency, line_item_id, inventory_item_id }: ShippingBlocker) {
  const where = { line_item_id, inventory_item_id, currency };
  const known = Object.entries(where).filter(([, value]) => value);
  return { reason, expected: Number(expected), found: Number(found), ...Object.fromEntries(known) };
}
