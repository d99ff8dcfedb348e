import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { isDomainError } from "../../../domain/errors";
import { database } from "../../database/connection";
import { shopExceptions } from "../../exceptions/shop-exceptions";
import { unreservedLines } from "../../integrity/stock-sql";
import { reserveMissing } from "../../stock/reserve-missing";
import type { ReapInput } from "../reap";

/** The platform may be cancelling the order at this moment; on a busy machine that takes a while. */
const BETWEEN_SECONDS = 30;

/** Lines of live orders whose units were let go lately, and whether all of the order's money has gone back. */
const LET_GO = `
  select lacking.order_id, o.email, money.captured > 0 and money.captured = money.refunded as is_returned
    from (select distinct order_id from (${unreservedLines(`and o.id in (
            select item.order_id from reservation_item r join order_item item on item.item_id = r.line_item_id
             where r.deleted_at between now() - interval '2 days' and now() - make_interval(secs => ?))`)}) line
           where line.reason = 'not_reserved') lacking
    join "order" o on o.id = lacking.order_id
   cross join lateral (
     select coalesce(sum((select sum(c.amount) from capture c where c.payment_id = p.id and c.deleted_at is null)), 0) as captured,
            coalesce(sum((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null)), 0) as refunded
       from order_payment_collection link join payment p on p.payment_collection_id = link.payment_collection_id
      where link.order_id = o.id and link.deleted_at is null and p.deleted_at is null
   ) money
   limit 50`;

interface Lacking {
  order_id: string;
  email: string | null;
  is_returned: boolean;
}

/**
 * The platform cancels an order in several steps: units, money, and the order last. Where a process died between them the
 * cancelling is finished if the money has gone back; if not, nothing was promised to anybody, and the order gets its
 * units back.
 */
export const repairUnreservedStep = createStep("repair-unreserved", async (input: ReapInput, { container }) => {
  const age = Math.max(BETWEEN_SECONDS, input.older_than_seconds);
  const { rows } = await database(container).raw<Lacking>(LET_GO, [age]);
  for (const order of rows) await repair(container, order);
  return new StepResponse({ lacking: rows.length });
});

async function repair(container: MedusaContainer, { order_id, email, is_returned }: Lacking): Promise<void> {
  const report = { kind: "missing_reservation", subject: order_id, orderId: order_id, email } as const;
  try {
    if (is_returned) await cancelOrderWorkflow(container).run({ input: { order_id } });
    else await reserveMissing(container, order_id);
    const done = is_returned ? "order_cancelled" : "reservation_made";
    await shopExceptions(container).report({ ...report, done, leftToDo: null });
  } catch (error) {
    const { message } = error as Error;
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`${order_id} lacks units: ${message}`);
    // Anything but empty shelves is tried again in a minute.
    if (isDomainError(error) && error.code === "out_of_stock")
      await shopExceptions(container).report({ ...report, done: "nothing", leftToDo: "restock_or_refund" });
  }
}
