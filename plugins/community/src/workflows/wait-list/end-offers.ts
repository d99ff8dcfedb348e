import type { MedusaContainer } from "@medusajs/framework/types";
import { failPoint } from "../../fail-point";
import { stockHolds } from "../checkout/take-hold";
import { database, inTransaction } from "../database/connection";
import { waitList } from "./wait-list";

const BATCH = 200;

/** Offers nobody took go back, for the next in line. */
export async function endDueOffers(container: MedusaContainer): Promise<number> {
  const { rows } = await database(container).raw<{ id: string }>(
    `select id from wait_list_entry where state = 'offered' and offer_expires_at <= clock_timestamp()
      order by offer_expires_at limit ?`,
    [BATCH],
  );
  let ended = 0;
  for (const { id } of rows) {
    await inTransaction(container, async (on) => {
      const entry = await waitList(container).lock(id, on);
      // Accepted or left while we were coming.
      if (entry?.state !== "offered") return;
      await waitList(container).expire(id, on);
      await stockHolds(container).releaseWait(id, "offer_ended", on);
      ended += 1;
    });
    await failPoint("end-offers.after-commit");
  }
  return ended;
}
