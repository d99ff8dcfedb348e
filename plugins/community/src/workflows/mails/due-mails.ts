import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

export type DueKind =
  | "order-confirmation"
  | "order-shipped"
  | "order-refunded"
  | "order-canceled"
  | "payment-refunded-no-order";

export interface DueMail {
  kind: DueKind;
  /** The row that the mail is about: an order, a fulfilment, a refund, a payment without an order. */
  sourceId: string;
  orderId: string | null;
}

/** What is older than a week was said, or is too late to say. */
const WINDOW = "interval '7 days'";
/** Rows this fresh are left to the event that announces them, which also knows whether to stay silent. */
const SETTLED = "interval '2 minutes'";
const BATCH = 50;

const unsent = (kind: DueKind, source: string) =>
  `not exists (select 1 from notification n where n.idempotency_key = '${kind}:' || ${source} and n.deleted_at is null)`;

const PAID = `(
  exists (
    select 1 from order_payment_collection l join payment_collection pc on pc.id = l.payment_collection_id
    where l.order_id = o.id and l.deleted_at is null and pc.deleted_at is null
      and pc.status in ('authorized', 'partially_captured', 'completed')
  )
  or exists (
    select 1 from order_summary s
    where s.order_id = o.id and s.version = o.version and s.deleted_at is null
      and cast(s.totals ->> 'current_order_total' as numeric) = 0
  )
)`;

/**
 * The confirmation of a numbered unit tells its number, which is given with the money. If that takes longer than this, the
 * buyer hears about the order without it; its page tells the number when there is one.
 */
const NUMBERED = `(
  o.created_at < now() - interval '10 minutes'
  or exists (select 1 from edition_number e where e.order_id = o.id)
  or not exists (select 1 from keepsake_edition_lines(array[o.id]))
)`;

const VISIBLE =
  "o.deleted_at is null and not o.is_draft_order and o.email is not null and o.no_notification is not true";

/** Either the one row an event has just named, or all that have settled: looking through them all is the clock's work. */
type Which = (named: string, since: string) => string;
const NAMED: Which = (named) => `(${named})`;
const ALL_SETTLED: Which = (_, since) => `${since} < now() - ${SETTLED} and :id = ''`;

/** Each is an anti-join: rows of the books that no mail speaks of yet. An event that was lost, or came twice, changes nothing. */
const dueSql = (which: Which): Record<DueKind, string> => ({
  "order-confirmation": `
    select o.id as source_id, o.id as order_id from "order" o
    where ${VISIBLE} and o.status not in ('canceled', 'draft') and o.created_at > now() - ${WINDOW}
      and ${which("o.id = :id", "o.created_at")} and ${PAID} and ${NUMBERED}
      and ${unsent("order-confirmation", "o.id")}`,
  "order-shipped": `
    select f.id as source_id, o.id as order_id from fulfillment f
    join order_fulfillment l on l.fulfillment_id = f.id and l.deleted_at is null
    join "order" o on o.id = l.order_id
    where ${VISIBLE} and f.deleted_at is null and f.canceled_at is null and f.shipped_at > now() - ${WINDOW}
      and f.metadata ->> 'no_mail' is null
      and ${which("f.id = :id", "f.shipped_at")} and ${unsent("order-shipped", "f.id")}`,
  "order-refunded": `
    select r.id as source_id, o.id as order_id from refund r
    join payment p on p.id = r.payment_id
    join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
    join "order" o on o.id = l.order_id
    where ${VISIBLE} and r.deleted_at is null and r.created_at > now() - ${WINDOW}
      and ${which("p.id = :id or o.id = :id", "r.created_at")} and ${unsent("order-refunded", "r.id")}`,
  "order-canceled": `
    select o.id as source_id, o.id as order_id from "order" o
    where ${VISIBLE} and o.status = 'canceled' and o.canceled_at > now() - ${WINDOW}
      and ${which("o.id = :id", "o.canceled_at")} and ${unsent("order-canceled", "o.id")}
      and not (${unsent("order-confirmation", "o.id")})`,
  "payment-refunded-no-order": `
    select e.subject as source_id, null as order_id from shop_exception e
    where e.kind = 'payment_without_order' and e.done = 'money_returned' and e.email is not null
      and e.updated_at > now() - ${WINDOW} and ${which("e.subject = :id", "e.updated_at")}
      and ${unsent("payment-refunded-no-order", "e.subject")}`,
});

const DUE_BY_NAME = dueSql(NAMED);
const DUE_BY_CLOCK = dueSql(ALL_SETTLED);

/** What a row of this kind of id can be due for. */
const KINDS_BY_PREFIX: Record<string, DueKind[]> = {
  order: ["order-confirmation", "order-canceled", "order-refunded"],
  ful: ["order-shipped"],
  pay: ["order-refunded"],
  pi: ["payment-refunded-no-order"],
};

interface Row {
  source_id: string;
  order_id: string | null;
}

export async function findDueMails(container: MedusaContainer, wokenBy: string): Promise<DueMail[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const due: DueMail[] = [];
  const sql = wokenBy ? DUE_BY_NAME : DUE_BY_CLOCK;
  const kinds = KINDS_BY_PREFIX[wokenBy.split("_")[0] as string] ?? (Object.keys(sql) as DueKind[]);
  for (const kind of kinds) {
    const { rows } = await database.raw<{ rows: Row[] }>(`${sql[kind]} limit ${BATCH}`, { id: wokenBy });
    due.push(...rows.map((row) => ({ kind, sourceId: row.source_id, orderId: row.order_id })));
  }
  return due;
}
