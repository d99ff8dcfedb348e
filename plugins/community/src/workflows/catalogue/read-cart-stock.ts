import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CartHoldAnswer } from "../../types/checkout";
import { CART_STOCK_SQL } from "./stock-sql";

/** The last hold of the cart: alive, or run out and not given back, moved on or turned into an order. */
const LAST_HOLD_SQL = `
  select expires_at, state = 'held' and expires_at > clock_timestamp() as is_live,
         (state = 'held' and expires_at <= clock_timestamp()) or release_reason = 'expired' as has_expired
    from stock_hold where cart_id = ? order by created_at desc, updated_at desc limit 1`;

interface LastHold {
  expires_at: Date;
  is_live: boolean;
  has_expired: boolean;
}

/** What a cart's buyer has to know before paying: what is kept until when, and what could be had of each thing in it. */
export async function readCartStock(container: MedusaContainer, cartId: string): Promise<CartHoldAnswer> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [{ rows: holds }, { rows: units }] = await Promise.all([
    connection.raw<{ rows: LastHold[] }>(LAST_HOLD_SQL, [cartId]),
    connection.raw<{ rows: { id: string; units: string | null }[] }>(CART_STOCK_SQL, [cartId, cartId, cartId, cartId]),
  ]);
  const last = holds[0];
  const end = last?.expires_at.toISOString() ?? null;
  return {
    hold: last?.is_live && end ? { expires_at: end } : null,
    expired_at: last?.has_expired ? end : null,
    available: Object.fromEntries(units.map((row) => [row.id, row.units === null ? null : Number(row.units)])),
  };
}
