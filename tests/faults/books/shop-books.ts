import type { Database } from "../rig/database.ts";

export interface BookedOrder {
  id: string;
  cartId: string | null;
  isCanceled: boolean;
  /** As it was ordered; what went back later is another story. */
  totalMinor: number;
  /** Lines whose units the shop counts, and live reservations of exactly their quantity. */
  lines: number;
  reservations: number;
}

export interface BookedException {
  id: string;
  kind: string;
  subject: string;
  leftToDo: string | null;
  cartId: string | null;
  orderId: string | null;
}

/** Somebody's place in a line, and whether units are kept for it or for the cart it became. */
export interface BookedWait {
  id: string;
  email: string;
  state: string;
  cartId: string | null;
  isHeld: boolean;
}

export interface ShopBooks {
  orders: BookedOrder[];
  refunds: { orderId: string; minor: number }[];
  heldCarts: Set<string>;
  /** Where open carts go to. */
  streets: Map<string, string>;
  inbox: Map<string, { isApplied: boolean }>;
  disputes: Set<string>;
  verifiedDeliveries: Set<string>;
  /** By pledge. */
  pledgePayments: Map<string, string[]>;
  waits: BookedWait[];
  exceptions: BookedException[];
}

export async function readShop({ sql }: Database): Promise<ShopBooks> {
  const orders = await sql<BookedOrder>(
    `select o.id, link.cart_id as "cartId", o.canceled_at is not null or o.status = 'canceled' as "isCanceled",
            round((s.totals->>'original_order_total')::numeric * 100)::int as "totalMinor",
            count(distinct line.id)::int as lines,
            count(distinct r.line_item_id) filter (where r.quantity = item.quantity)::int as reservations
       from "order" o
       left join order_cart link on link.order_id = o.id and link.deleted_at is null
       left join order_summary s on s.order_id = o.id and s.version = 1 and s.deleted_at is null
       left join order_item item on item.order_id = o.id and item.version = o.version and item.deleted_at is null
       left join order_line_item line on line.id = item.item_id and line.deleted_at is null
       left join reservation_item r on r.line_item_id = line.id and r.deleted_at is null
      where o.deleted_at is null and o.is_draft_order = false
      group by o.id, link.cart_id, s.totals`,
  );
  const refunds = await sql<{ orderId: string; minor: number }>(
    `select link.order_id as "orderId", round(r.amount * 100)::int as minor
       from refund r join payment p on p.id = r.payment_id
       join order_payment_collection link on link.payment_collection_id = p.payment_collection_id
      where r.deleted_at is null`,
  );
  const held = await sql<{ cart_id: string }>("select distinct cart_id from stock_held where cart_id is not null");
  const streets = await sql<{ id: string; street: string }>(
    `select cart.id, address.address_1 as street from cart join cart_address address on address.id = cart.shipping_address_id
      where cart.completed_at is null`,
  );
  const inbox = await sql<{ id: string; is_applied: boolean }>(
    "select id, applied_at is not null as is_applied from stripe_inbox",
  );
  const disputes = await sql<{ id: string }>("select id from stripe_dispute");
  const deliveries = await sql<{ id: string }>("select id from impact_delivery where state = 'verified'");
  const pledges = await sql<{ id: string; payments: string[] }>(
    "select pledge_id as id, array_agg(id) as payments from impact_pledge_payment group by 1",
  );
  const waits = await sql<BookedWait>(
    `select e.id, e.email, e.state, e.cart_id as "cartId",
            exists (select 1 from stock_held held where held.wait_id = e.id) as "isHeld"
       from wait_list_entry e`,
  );
  const exceptions = await sql<BookedException>(
    `select id, kind, subject, left_to_do as "leftToDo", cart_id as "cartId", order_id as "orderId"
       from shop_exception order by created_at`,
  );
  return {
    orders,
    refunds,
    streets: new Map(streets.map(({ id, street }) => [id, street])),
    heldCarts: new Set(held.map(({ cart_id }) => cart_id)),
    inbox: new Map(inbox.map(({ id, is_applied }) => [id, { isApplied: is_applied }])),
    disputes: new Set(disputes.map(({ id }) => id)),
    verifiedDeliveries: new Set(deliveries.map(({ id }) => id)),
    pledgePayments: new Map(pledges.map(({ id, payments }) => [id, payments])),
    waits,
    exceptions,
  };
}
