import { generateEntityId } from "@medusajs/framework/utils";
import { toMajorUnits, toMinorUnits } from "../../domain/minor-units";
import type { Connection } from "../database/connection";

export const raw = (expression: string) =>
  `jsonb_build_object('value', trim_scale(${expression})::text, 'precision', 20)`;

/** The order's sums follow its transactions, as the platform reckons them. */
const SUMMARY = `
  update order_summary summary
     set updated_at = now(), totals = summary.totals || jsonb_build_object(
           'paid_total', sums.paid, 'raw_paid_total', ${raw("sums.paid")},
           'refunded_total', sums.refunded, 'raw_refunded_total', ${raw("sums.refunded")},
           'transaction_total', sums.paid - sums.refunded, 'raw_transaction_total', ${raw("sums.paid - sums.refunded")},
           'pending_difference', sums.total - (sums.paid - sums.refunded),
           'raw_pending_difference', ${raw("sums.total - (sums.paid - sums.refunded)")})
    from (select o.id, o.version, (s.totals->'raw_current_order_total'->>'value')::numeric as total,
                 coalesce(sum(t.amount) filter (where t.amount > 0), 0) as paid,
                 coalesce(-sum(t.amount) filter (where t.amount < 0), 0) as refunded
            from "order" o
            join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
            left join order_transaction t on t.order_id = o.id and t.deleted_at is null
           where o.id = ? group by o.id, o.version, s.totals) sums
   where summary.order_id = sums.id and summary.version = sums.version and summary.deleted_at is null`;

export async function sumOrder(on: Connection, orderId: string): Promise<void> {
  await on.raw(SUMMARY, [orderId]);
}

interface PaymentOfOrder {
  id: string;
  order_id: string;
  payment_collection_id: string;
  currency_code: string;
  /** Exact, in major units: a total may carry fractions that no currency has. */
  amount: string;
  captured_at: Date | null;
}

/** The order is locked before its payment, so that two entries about one order wait for each other. */
async function lockPayment(on: Connection, paymentIntentId: string): Promise<PaymentOfOrder | null> {
  const { rows } = await on.raw<PaymentOfOrder>(
    `select p.id, p.payment_collection_id, p.currency_code, p.raw_amount->>'value' as amount, p.captured_at, link.order_id
       from stripe_payment mirror
       join payment p on p.payment_session_id = mirror.payment_session_id and p.deleted_at is null
       join order_payment_collection link on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
      where mirror.id = ? for update of p`,
    [paymentIntentId],
  );
  return rows[0] ?? null;
}

/** @returns the order that is paid now, or null when the money was entered before (or belongs to no order). */
export async function enterCapture(
  on: Connection,
  paymentIntentId: string,
  amountMinor: bigint,
): Promise<string | null> {
  const payment = await lockPayment(on, paymentIntentId);
  if (!payment || payment.captured_at) return null;
  const isWhole = toMinorUnits(payment.amount, payment.currency_code) === amountMinor;
  const amount = isWhole ? payment.amount : toMajorUnits(amountMinor, payment.currency_code);
  const captureId = generateEntityId(undefined, "capt");
  await on.raw(
    `with input as (select ?::numeric as amount, ?::text as capture_id, ?::text as payment_id, ?::text as order_id),
     capture as (
       insert into capture (id, amount, raw_amount, payment_id)
       select capture_id, amount, ${raw("amount")}, payment_id from input
     ), payment as (
       update payment set captured_at = now(), updated_at = now() from input where payment.id = input.payment_id
       returning payment.payment_collection_id
     ), collection as (
       update payment_collection c
          set captured_amount = coalesce(c.captured_amount, 0) + input.amount,
              raw_captured_amount = ${raw("coalesce(c.captured_amount, 0) + input.amount")},
              refunded_amount = coalesce(c.refunded_amount, 0), raw_refunded_amount = ${raw("coalesce(c.refunded_amount, 0)")},
              status = case when coalesce(c.captured_amount, 0) + input.amount >= c.amount then 'completed' else 'partially_captured' end,
              completed_at = case when coalesce(c.captured_amount, 0) + input.amount >= c.amount then now() end, updated_at = now()
         from input, payment where c.id = payment.payment_collection_id
     )
     insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id)
     select ?, o.id, o.version, input.amount, ${raw("input.amount")}, o.currency_code, 'capture', input.capture_id
       from input join "order" o on o.id = input.order_id`,
    [amount, captureId, payment.id, payment.order_id, generateEntityId(undefined, "ordtrx")],
  );
  await sumOrder(on, payment.order_id);
  return payment.order_id;
}

/**
 * A refund that no row speaks of: Stripe made it and the process died, somebody used Stripe's dashboard, or it is still to go.
 * @returns the order it belongs to, or null when it belongs to none.
 */
export async function enterRefund(
  on: Connection,
  paymentIntentId: string,
  amountMinor: bigint,
  note: string,
  refundId = generateEntityId(undefined, "ref"),
): Promise<{ orderId: string; refundId: string } | null> {
  const payment = await lockPayment(on, paymentIntentId);
  if (!payment) return null;
  const amount = toMajorUnits(amountMinor, payment.currency_code);
  await on.raw(
    `with input as (select ?::numeric as amount, ?::text as refund_id, ?::text as payment_id, ?::text as order_id, ?::text as note),
     refund as (
       insert into refund (id, amount, raw_amount, payment_id, note)
       select refund_id, amount, ${raw("amount")}, payment_id, note from input
     ), collection as (
       update payment_collection c
          set refunded_amount = coalesce(c.refunded_amount, 0) + input.amount,
              raw_refunded_amount = ${raw("coalesce(c.refunded_amount, 0) + input.amount")}, updated_at = now()
         from input join payment p on p.id = input.payment_id where c.id = p.payment_collection_id
     )
     insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id)
     select ?, o.id, o.version, -input.amount, ${raw("-input.amount")}, o.currency_code, 'refund', input.refund_id
       from input join "order" o on o.id = input.order_id`,
    [amount, refundId, payment.id, payment.order_id, note, generateEntityId(undefined, "ordtrx")],
  );
  await sumOrder(on, payment.order_id);
  return { orderId: payment.order_id, refundId };
}
