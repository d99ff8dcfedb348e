import type { MedusaContainer } from "@medusajs/framework/types";
import type { WaitListAnswer } from "../../types/wait-list";
import { database } from "../database/connection";
import { waitList } from "./wait-list";
import { entryIdOrRefuse, notOnTheList } from "./wait-token";

/** What the page behind the link shows. A plain query, because it is only looked at. */
export async function readEntry(container: MedusaContainer, token: string): Promise<WaitListAnswer> {
  const entry = await waitList(container).find(entryIdOrRefuse(container, token));
  if (!entry) throw notOnTheList();
  const { state, variant_id, quantity, offered_quantity, offer_expires_at } = entry;
  const isOver = state === "offered" && offer_expires_at !== null && offer_expires_at.getTime() <= Date.now();
  return {
    state: isOver ? "expired" : state,
    variant_id,
    quantity,
    position: state === "waiting" ? await waitList(container).position(entry) : null,
    offer:
      offered_quantity && offer_expires_at
        ? { quantity: offered_quantity, expires_at: offer_expires_at.toISOString() }
        : null,
    cart_is_open: entry.cart_id !== null && (await isOpenCart(container, entry.cart_id)),
  };
}

async function isOpenCart(container: MedusaContainer, cartId: string): Promise<boolean> {
  const { rows } = await database(container).raw(
    "select 1 from cart where id = ? and completed_at is null and deleted_at is null",
    [cartId],
  );
  return rows.length > 0;
}
