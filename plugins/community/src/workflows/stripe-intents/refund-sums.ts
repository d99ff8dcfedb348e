import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { toMinorUnits } from "../../domain/minor-units";
import { writeRefund } from "../../modules/stripe-payment/refund-wish";
import { PROVIDER_ID } from "../../providers/stripe-checkout/options";
import { type Connection, database, inTransaction } from "../database/connection";
import { shopExceptions } from "../exceptions/shop-exceptions";
import { enterRefund, raw, sumOrder } from "./enter-money";

/** A flow of the platform may be between its refund row and the order's transaction. */
const BETWEEN_SECONDS = 10;

/**
 * Orders whose transactions speak of another sum of refunds than there is. The platform enters a refund in the order's
 * books after it was made, so a process may die between the two; and cancelling an order enters one even when it was
 * refused. Its transactions name the payment and not the refund, so that only the sums can be held against each other.
 */
const DIFFERENT = `
  with touched as (
    select link.order_id, max(r.created_at) as at
      from refund r join payment p on p.id = r.payment_id and p.provider_id = ?
      join order_payment_collection link on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
     where r.created_at > now() - interval '30 days' group by 1
    union all
    select t.order_id, max(t.created_at) from order_transaction t
     where t.reference = 'refund' and t.created_at > now() - interval '30 days' and t.deleted_at is null
       and exists (select 1 from order_payment_collection link
                     join payment p on p.payment_collection_id = link.payment_collection_id and p.provider_id = ?
                    where link.order_id = t.order_id and link.deleted_at is null)
     group by 1
  ), sums as (
    select order_id,
           coalesce((select sum(r.amount) from order_payment_collection link
                       join payment p on p.payment_collection_id = link.payment_collection_id
                       join refund r on r.payment_id = p.id and r.deleted_at is null
                      where link.order_id = touched.order_id and link.deleted_at is null), 0) as made,
           coalesce((select -sum(t.amount) from order_transaction t
                      where t.order_id = touched.order_id and t.amount < 0 and t.deleted_at is null), 0) as entered
      from touched group by order_id having max(at) <= now() - make_interval(secs => ?)
  )
  select order_id, made, entered from sums where made <> entered limit 50`;

interface Difference {
  order_id: string;
  made: string;
  entered: string;
}

/** @returns how many orders were corrected. */
export async function correctRefundSums(container: MedusaContainer, olderThanSeconds: number): Promise<number> {
  const age = Math.max(BETWEEN_SECONDS, olderThanSeconds);
  const { rows } = await database(container).raw<Difference>(DIFFERENT, [PROVIDER_ID, PROVIDER_ID, age]);
  for (const difference of rows) {
    const isMissing = Number(difference.made) > Number(difference.entered);
    await inTransaction(container, (on) =>
      isMissing ? enterMissing(on, difference) : takeBack(container, on, difference),
    );
  }
  return rows.length;
}

async function enterMissing(on: Connection, { order_id, made, entered }: Difference): Promise<void> {
  await on.raw(
    `insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id)
     select ?, o.id, o.version, missing.amount, ${raw("missing.amount")}, o.currency_code, 'refund', o.id
       from "order" o cross join (select ?::numeric - ?::numeric as amount) missing where o.id = ?`,
    [generateEntityId(undefined, "ordtrx"), entered, made, order_id],
  );
  await sumOrder(on, order_id);
}

/**
 * No money went, so no book may say so; of an order that is cancelled it goes now, if it may. An entry that names a refund
 * which was made is no refusal: a process that stood still has noted again what was noted here meanwhile.
 */
async function takeBack(container: MedusaContainer, on: Connection, { order_id, made, entered }: Difference) {
  const { rows } = await on.raw<{ id: string; email: string | null; is_again: boolean }>(
    `update order_transaction t set deleted_at = now()
       from "order" o
      where o.id = t.order_id and t.id = (
              select id from order_transaction where order_id = ? and amount = ?::numeric - ?::numeric and deleted_at is null
               order by created_at desc limit 1)
      returning t.id, o.email,
                exists (select 1 from refund r where r.id = t.reference_id and r.deleted_at is null) as is_again`,
    [order_id, made, entered],
  );
  if (!rows[0]) return;
  await sumOrder(on, order_id);
  if (rows[0].is_again) return;
  if (await refundCancelled(on, { order_id, made, entered })) return;
  const report = { kind: "refund_refused", subject: rows[0].id, done: "recorded", leftToDo: "contact_buyer" } as const;
  await shopExceptions(container).report({ ...report, orderId: order_id, email: rows[0].email }, on);
}

const PAID_BY = `
  select mirror.id as intent_id, p.currency_code from "order" o
    join order_payment_collection link on link.order_id = o.id and link.deleted_at is null
    join payment p on p.payment_collection_id = link.payment_collection_id and p.captured_at is not null and p.deleted_at is null
    join stripe_payment mirror on mirror.payment_session_id = p.payment_session_id
   where o.id = ? and o.status = 'canceled'`;

/**
 * The platform cancels an order also when its refund could not even be written down (the database was away just then).
 * @returns whether the wish is written now; the clock sends it.
 */
async function refundCancelled(on: Connection, { order_id, made, entered }: Difference): Promise<boolean> {
  const { rows } = await on.raw<{ intent_id: string; currency_code: string }>(PAID_BY, [order_id]);
  const [payment, another] = rows;
  if (!payment || another) return false;
  const refundId = generateEntityId(undefined, "ref");
  const { intent_id: paymentIntentId, currency_code: currency } = payment;
  const amountMinor = toMinorUnits(entered, currency) - toMinorUnits(made, currency);
  const wish = { paymentIntentId, amountMinor, currency, refundId };
  const answer = await writeRefund(on, wish);
  if ("refused" in answer) return false;
  await enterRefund(on, paymentIntentId, amountMinor, "the order was cancelled", refundId);
  return true;
}
