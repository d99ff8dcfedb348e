import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { DomainError } from "../../domain/errors";
import { failPoint } from "../../fail-point";
import type { WaitListEntry } from "../../modules/wait-list/service";
import { stockHolds } from "../checkout/take-hold";
import { inTransaction } from "../database/connection";
import { cartForOffer } from "./cart-for-offer";
import { waitList } from "./wait-list";
import { notOnTheList } from "./wait-token";

const WAIT_SECONDS = 30;

/**
 * First a cart with the units in it, then, in one transaction, the hold moves to that cart and the offer is accepted. A
 * process that dies in between leaves the offer as it was. Accepting again tells the same cart.
 */
export async function takeOffer(
  container: MedusaContainer,
  entryId: string,
  wishedCartId: string | null,
): Promise<string> {
  // Two clicks at once would fill two carts; the transaction below would still let only one of them have the units.
  return container.resolve(Modules.LOCKING).execute(
    `wait-list:${entryId}`,
    async () => {
      const entry = await waitList(container).find(entryId);
      if (!entry) throw notOnTheList();
      if (entry.state === "accepted") return entry.cart_id as string;
      if (!isStanding(entry)) throw offerEnded(entry);
      const cartId = await cartForOffer(container, entry, wishedCartId);
      await failPoint("take-offer.after-cart");
      const taken = await moveUnits(container, entry.id, cartId);
      await failPoint("take-offer.after-commit");
      return taken;
    },
    { timeout: WAIT_SECONDS },
  );
}

function moveUnits(container: MedusaContainer, entryId: string, cartId: string): Promise<string> {
  return inTransaction(container, async (on) => {
    const entry = await waitList(container).lock(entryId, on);
    if (entry?.state === "accepted") return entry.cart_id as string;
    if (!entry || !isStanding(entry)) throw offerEnded(entry);
    // A cart holds once. What it was being paid for before is another cart now that these units are in it.
    await stockHolds(container).releaseCart(cartId, "cart_changed", on);
    const moved = await stockHolds(container).moveToCart(entryId, cartId, entry.offer_expires_at as Date, on);
    if (!moved) throw offerEnded(entry);
    await waitList(container).accept(entryId, cartId, on);
    await failPoint("take-offer.before-commit");
    return cartId;
  });
}

function isStanding({ state, offer_expires_at }: WaitListEntry): boolean {
  return state === "offered" && offer_expires_at !== null && offer_expires_at.getTime() > Date.now();
}

function offerEnded(entry: WaitListEntry | null): DomainError {
  return new DomainError("conflict", "offer_ended", "There is no offer any more that could be accepted", {
    data: { state: entry?.state ?? null },
  });
}
