import { generateEntityId } from "@medusajs/framework/utils";
import type { Connection } from "../database/connection";
import type { LockedSession } from "./lock-checkout";

/**
 * Puts a payment under the order: what the platform does when it authorises a session. The money itself is entered when
 * it has been taken (apply-capture).
 */
const PAY = `
  with session as (
    update payment_session set status = 'authorized', authorized_at = coalesce(authorized_at, now()), updated_at = now(),
           data = data || jsonb_build_object('payment_intent_id', ?::text)
     where id = ? returning *
  ), paid as (
    insert into payment (id, amount, raw_amount, currency_code, provider_id, data, payment_collection_id, payment_session_id)
    select ?, amount, raw_amount, currency_code, provider_id, data, payment_collection_id, id from session
    returning payment_collection_id, amount, raw_amount
  ), link as (
    insert into order_payment_collection (id, order_id, payment_collection_id)
    select ?, ?, payment_collection_id from paid
    on conflict (order_id, payment_collection_id) do update set deleted_at = null
  )
  update payment_collection collection
     set status = 'authorized', authorized_amount = paid.amount, raw_authorized_amount = paid.raw_amount, updated_at = now()
    from paid where collection.id = paid.payment_collection_id`;

/** @returns the id of the payment. */
export async function insertPayment(on: Connection, session: LockedSession, intentId: string, orderId: string) {
  const paymentId = generateEntityId(undefined, "pay");
  await on.raw(PAY, [intentId, session.id, paymentId, generateEntityId(undefined, "ordpay"), orderId]);
  return paymentId;
}
