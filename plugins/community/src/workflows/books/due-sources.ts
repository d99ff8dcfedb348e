import type { Connection } from "../database/connection";

/** A capture or refund that the ledger has not been told of. `amount` in major units, exact, as decimal text. */
export interface DueSource {
  id: string;
  payment_id: string;
  order_id: string;
  currency_code: string;
  amount: string;
  created_at: Date;
}

/**
 * Found by what is missing, never by where somebody stopped: what is committed late is found too. A payment's refunds wait
 * until its captures are posted. Money that no order stands behind never became the shop's: it goes back as it came.
 * What is missing is picked out first: there is little of it, and much of everything else.
 */
const due = (table: "capture" | "refund", more: string) => `
  with missing as materialized (
    select source.id, source.payment_id, source.raw_amount->>'value' as amount, source.created_at
      from ${table} source
     where source.deleted_at is null
       and not exists (select 1 from ledger.posted_source posted
                        where posted.source_type = '${table}' and posted.source_id = source.id and posted.kind = '${table}')
  )
  select source.id, source.payment_id, link.order_id, p.currency_code, source.amount, source.created_at
    from missing source
    join payment p on p.id = source.payment_id
    join order_payment_collection link on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
   where source.amount::numeric > 0 and source.id <> all(?) ${more}
   order by source.created_at, source.id limit ?`;

const DUE_CAPTURES = due("capture", "");
const DUE_REFUNDS = due(
  "refund",
  `and exists (select 1 from capture c where c.payment_id = source.payment_id and c.deleted_at is null)
   and not exists (select 1 from capture c where c.payment_id = source.payment_id and c.deleted_at is null
                      and (c.raw_amount->>'value')::numeric > 0
                      and not exists (select 1 from ledger.posted_source posted
                                       where posted.source_type = 'capture' and posted.source_id = c.id and posted.kind = 'capture'))`,
);

/** Looking for them costs more than posting many. */
const BATCH = 1000;

/** The oldest first, without those that could not be posted a moment ago. */
export async function dueSources(on: Connection, table: "capture" | "refund", without: string[]): Promise<DueSource[]> {
  return (await on.raw<DueSource>(table === "capture" ? DUE_CAPTURES : DUE_REFUNDS, [without, BATCH])).rows;
}

/** Every capture or refund of a payment, the oldest first. */
export async function sourcesOf(on: Connection, table: "capture" | "refund", paymentId: string): Promise<string[]> {
  const { rows } = await on.raw<{ id: string }>(
    `select id from ${table} where payment_id = ? and deleted_at is null and (raw_amount->>'value')::numeric > 0
      order by created_at, id`,
    [paymentId],
  );
  return rows.map(({ id }) => id);
}
