import { deliveryPostings } from "../../domain/goal-postings";
import type { Connection } from "../database/connection";
import type { Books } from "./books";

/** A verified delivery that cost something and that the ledger has not been told of. Minor units as text. */
interface DueDelivery {
  id: string;
  goal_id: string;
  units: string;
  cost_minor: string;
  currency_code: string;
  delivered_at: Date;
}

const DUE = `
  select delivery.id, delivery.goal_id, trim_scale(delivery.units)::text as units, delivery.cost_minor::text as cost_minor,
         delivery.currency_code, delivery.delivered_at
    from impact_delivery delivery
   where delivery.state = 'verified' and delivery.cost_minor is not null
     and not exists (select 1 from ledger.posted_source posted
                      where posted.source_type = 'delivery' and posted.source_id = delivery.id
                        and posted.kind = 'delivery_spending')
     and delivery.id <> all(?)
   order by delivery.judged_at, delivery.id limit 100`;

export async function dueDeliveries(on: Connection, without: string[]): Promise<DueDelivery[]> {
  return (await on.raw<DueDelivery>(DUE, [without])).rows;
}

/** @returns false when somebody else has posted it meanwhile. */
export function postDelivery(books: Books, delivery: DueDelivery): Promise<boolean> {
  return books.post(
    deliveryPostings({
      deliveryId: delivery.id,
      goalId: delivery.goal_id,
      units: delivery.units,
      occurredAt: delivery.delivered_at,
      currencyCode: delivery.currency_code,
      amountMinor: BigInt(delivery.cost_minor),
    }),
  );
}
