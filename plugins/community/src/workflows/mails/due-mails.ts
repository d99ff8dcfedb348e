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
  /** The row that the mail is about: an order, a fulfilment, a refund. */
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

const VISIBLE =
  "o.deleted_at is null and not o.is_draft_order and o.email is not null and o.no_notification is not true";

/**
 * Each is an anti-join: rows of the books that no mail speaks of yet. An event that was lost, or came twice, changes nothing.
 * `:id` is the row an event has just named (or an empty text), which need not settle.
 */
const DUE_SQL: Record<DueKind, string> = {
  "order-confirmation": `
    select o.id as source_id, o.id as order_id from "order" o
    where ${VISIBLE} and o.status not in ('canceled', 'draft') and o.created_at > now() - ${WINDOW}
      and (o.id = :id or o.created_at < now() - ${SETTLED}) and ${PAID} and ${unsent("order-confirmation", "o.id")}`,
  "order-shipped": `
    select f.id as source_id, o.id as order_id from fulfillment f
    join order_fulfillment l on l.fulfillment_id = f.id and l.deleted_at is null
    join "order" o on o.id = l.order_id
    where ${VISIBLE} and f.deleted_at is null and f.canceled_at is null and f.shipped_at > now() - ${WINDOW}
      and f.metadata ->> 'no_mail' is null
      and (f.id = :id or f.shipped_at < now() - ${SETTLED}) and ${unsent("order-shipped", "f.id")}`,
  "order-refunded": `
    select r.id as source_id, o.id as order_id from refund r
    join payment p on p.id = r.payment_id
    join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
    join "order" o on o.id = l.order_id
    where ${VISIBLE} and r.deleted_at is null and r.created_at > now() - ${WINDOW}
      and (p.id = :id or o.id = :id or r.created_at < now() - ${SETTLED}) and ${unsent("order-refunded", "r.id")}`,
  "order-canceled": `
    select o.id as source_id, o.id as order_id from "order" o
    where ${VISIBLE} and o.status = 'canceled' and o.canceled_at > now() - ${WINDOW}
      and (o.id = :id or o.canceled_at < now() - ${SETTLED}) and ${unsent("order-canceled", "o.id")}
      and not (${unsent("order-confirmation", "o.id")})`,
  "payment-refunded-no-order": `
    select r.id as source_id, null as order_id from refund r
    join payment p on p.id = r.payment_id
    join cart_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
    join cart c on c.id = l.cart_id
    where r.deleted_at is null and r.created_at > now() - ${WINDOW} and c.email is not null
      and (p.id = :id or r.created_at < now() - ${SETTLED}) and ${unsent("payment-refunded-no-order", "r.id")}
      and not exists (
        select 1 from order_payment_collection ol
        where ol.payment_collection_id = p.payment_collection_id and ol.deleted_at is null
      )`,
};

interface Row {
  source_id: string;
  order_id: string | null;
}

export async function findDueMails(container: MedusaContainer, wokenBy: string): Promise<DueMail[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const due: DueMail[] = [];
  for (const kind of Object.keys(DUE_SQL) as DueKind[]) {
    const { rows } = await database.raw<{ rows: Row[] }>(`${DUE_SQL[kind]} limit ${BATCH}`, { id: wokenBy });
    due.push(...rows.map((row) => ({ kind, sourceId: row.source_id, orderId: row.order_id })));
  }
  return due;
}
