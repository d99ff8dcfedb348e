import { type EditionLine, type HeldNumber, type OrderMoney, settleNumbers } from "../../domain/edition-numbers";
import { toMinorUnits } from "../../domain/minor-units";
import type { Connection } from "./connection";

const LOCK = "select pg_advisory_xact_lock(hashtextextended('edition-order:' || ?, 0))";

/**
 * Captures and refunds are read from their own rows, which the platform keeps truer than an order's transactions. What
 * Stripe says it gave back counts where we have its word: a refund that was written but refused is none.
 */
const MONEY = `
  select o.currency_code, o.canceled_at is not null as is_cancelled,
         coalesce(summary.totals->>'current_order_total', '0') as total,
         coalesce(money.captured, 0)::text as captured, coalesce(money.refunded, 0)::text as refunded,
         coalesce(money.confirmed_minor, 0)::text as confirmed_minor
    from "order" o
    left join lateral (select s.totals from order_summary s
                        where s.order_id = o.id and s.deleted_at is null order by s.version desc limit 1) summary on true
    left join lateral (
      select sum((select sum(c.amount) from capture c where c.payment_id = p.id and c.deleted_at is null)) as captured,
             sum((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null))
               filter (where known.id is null) as refunded,
             sum(known.refunded_minor) as confirmed_minor
        from order_payment_collection link
        join payment p on p.payment_collection_id = link.payment_collection_id and p.deleted_at is null
        left join stripe_payment known on known.id = p.data->>'payment_intent_id'
       where link.order_id = o.id and link.deleted_at is null
    ) money on true
   where o.id = ?`;

const LINES = `
  select line_id, product_id, units, came_back, swapped, replacing
    from keepsake_edition_lines(array[?]) order by line_id`;

const HELD =
  "select product_id, number, line_item_id from edition_number where order_id = ? order by product_id, number";

const MOVE = `
  with moved as (
    update edition_number set line_item_id = ? where product_id = ? and number = ? and order_id = ?
    returning product_id, number, order_id, line_item_id
  )
  insert into edition_number_history (product_id, number, order_id, line_item_id, event)
  select product_id, number, order_id, line_item_id, 'moved' from moved`;

const PUT_BACK = `
  with owner as (
    select product_id, number, order_id, line_item_id from edition_number
     where product_id = ? and number = any(?) and order_id = ?
  ), freed as (
    update edition_number e set order_id = null, line_item_id = null, given_at = null
      from owner where e.product_id = owner.product_id and e.number = owner.number
  )
  insert into edition_number_history (product_id, number, order_id, line_item_id, event)
  select product_id, number, order_id, line_item_id, 'returned' from owner`;

interface MoneyRow {
  currency_code: string;
  is_cancelled: boolean;
  total: string;
  captured: string;
  refunded: string;
  confirmed_minor: string;
}
type LineRow = Record<"line_id" | "product_id" | "units" | "came_back" | "swapped" | "replacing", string>;
interface HeldRow {
  product_id: string;
  number: number;
  line_item_id: string;
}

function moneyOf(row: MoneyRow): OrderMoney {
  const minor = (major: string) => toMinorUnits(major, row.currency_code);
  return {
    isCancelled: row.is_cancelled,
    capturedMinor: minor(row.captured),
    refundedMinor: minor(row.refunded) + BigInt(row.confirmed_minor),
    totalMinor: minor(row.total),
  };
}

function lineOf({ line_id: lineId, units, came_back, swapped, replacing }: LineRow): EditionLine {
  return {
    lineId,
    units: Number(units),
    cameBack: Number(came_back),
    swapped: Number(swapped),
    replacing: Number(replacing),
  };
}

/** One order at a time; whoever gives it numbers waits, and the other way round. */
export async function settleOrder(on: Connection, orderId: string): Promise<{ moved: number; returned: number }> {
  await on.raw(LOCK, [orderId]);
  const { rows: held } = await on.raw<HeldRow>(HELD, [orderId]);
  const { rows: lines } = await on.raw<LineRow>(LINES, [orderId]);
  const { rows: money } = await on.raw<MoneyRow>(MONEY, [orderId]);
  const done = { moved: 0, returned: 0 };
  for (const productId of new Set(held.map(({ product_id }) => product_id))) {
    const numbers: HeldNumber[] = held
      .filter(({ product_id }) => product_id === productId)
      .map(({ number, line_item_id: lineId }) => ({ number, lineId }));
    const { moves, back } = settleNumbers({
      ...moneyOf(money[0] as MoneyRow),
      lines: lines.filter(({ product_id }) => product_id === productId).map(lineOf),
      numbers,
    });
    for (const { number, lineId } of moves) await on.raw(MOVE, [lineId, productId, number, orderId]);
    if (back.length > 0) await on.raw(PUT_BACK, [productId, back, orderId]);
    done.moved += moves.length;
    done.returned += back.length;
  }
  return done;
}
