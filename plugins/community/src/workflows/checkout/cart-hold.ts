import type { MedusaContainer } from "@medusajs/framework/types";
import { failPoint } from "../../fail-point";
import { closeSessionRow } from "../../modules/stripe-payment/closed-pages";
import { stripeSessionIdOf } from "../../providers/stripe-checkout/session-data";
import { database, inTransaction } from "../database/connection";
import { announceFreedStock } from "../wait-list/wait-list";
import { closeAtStripe } from "./close-page";
import { lockCart } from "./lock-checkout";
import { stockHolds } from "./take-hold";

const OPEN_SESSIONS = `
  select s.id, s.data from payment_session s
    join cart_payment_collection link on link.payment_collection_id = s.payment_collection_id and link.deleted_at is null
   where link.cart_id = ? and s.deleted_at is null and s.status <> 'authorized'`;

/** The buyer changed their mind: the pages close, then the units are anybody's again. */
export async function giveHoldBack(container: MedusaContainer, cartId: string): Promise<void> {
  const { rows } = await database(container).raw<{ id: string; data: Record<string, unknown> }>(OPEN_SESSIONS, [
    cartId,
  ]);
  await inTransaction(container, async (on) => {
    await lockCart(on, cartId);
    for (const { id } of rows) await closeSessionRow(on, id);
    await stockHolds(container).releaseCart(cartId, "given_back", on);
  });
  await failPoint("give-hold-back.after-commit");
  for (const { data } of rows) {
    const page = stripeSessionIdOf(data);
    if (page) await closeAtStripe(container, page);
  }
  await announceFreedStock(container);
}
