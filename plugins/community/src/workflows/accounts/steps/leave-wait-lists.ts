import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { statesBefore } from "../../../domain/wait-list";
import { stockHolds } from "../../checkout/take-hold";
import { inTransaction } from "../../database/connection";
import { announceFreedStock, waitList } from "../../wait-list/wait-list";

/** Every place this person stands or stood at, also from before the account. */
const PLACES_SQL = `
  select id, state from wait_list_entry
   where customer_id = ? or mailbox = keepsake_mailbox((select email from customer where id = ?)) for update`;

/** Runs while the customer's e-mail is still known. What is offered goes to the next; no address stays behind. */
export const leaveWaitListsStep = createStep(
  "leave-wait-lists",
  async ({ customerId }: { customerId: string }, { container }) => {
    const left = await inTransaction(container, async (on) => {
      const { rows } = await on.raw<{ id: string; state: "waiting" }>(PLACES_SQL, [customerId, customerId]);
      for (const { id } of rows.filter(({ state }) => statesBefore("cancelled").includes(state))) {
        await waitList(container).cancel(id, on);
        await stockHolds(container).releaseWait(id, "offer_ended", on);
      }
      for (const { id } of rows) await waitList(container).forget(id, on);
      return rows.length;
    });
    if (left > 0) await announceFreedStock(container);
    return new StepResponse(left);
  },
);
