import type { Connection } from "../database/connection";

/** What our own books say about one payment session. */
export interface CheckoutBooks {
  cart: { id: string; email: string | null } | null;
  order: { id: string; display_id: number; live: boolean } | null;
  /** Null when its page was closed. */
  session: { id: string; data: Record<string, unknown> } | null;
  /** The payment this session became; null until an order was placed with it. */
  payment: { id: string; canceled: boolean; captured: boolean } | null;
}

const BOOKS = `
  select (select jsonb_build_object('id', c.id, 'email', c.email) from cart c where c.id = known.cart_id) as cart,
         (select jsonb_build_object('id', o.id, 'display_id', o.display_id, 'live', o.status <> 'canceled')
            from order_cart link join "order" o on o.id = link.order_id and o.deleted_at is null
           where link.cart_id = known.cart_id and link.deleted_at is null order by o.created_at limit 1) as "order",
         (select jsonb_build_object('id', s.id, 'data', s.data)
            from payment_session s where s.id = known.session_id and s.deleted_at is null) as session,
         (select jsonb_build_object('id', p.id, 'canceled', p.canceled_at is not null, 'captured', p.captured_at is not null)
            from payment p where p.payment_session_id = known.session_id and p.deleted_at is null
           order by p.created_at limit 1) as payment
    from (select asked.session_id, coalesce((
                   select link.cart_id from payment_session s
                     join cart_payment_collection link on link.payment_collection_id = s.payment_collection_id
                    where s.id = asked.session_id limit 1), asked.cart_id) as cart_id
            from (select ?::text as session_id, ?::text as cart_id) asked) known`;

export async function readBooks(on: Connection, metadata: Record<string, string> | null): Promise<CheckoutBooks> {
  const { rows } = await on.raw<CheckoutBooks>(BOOKS, [
    metadata?.payment_session_id ?? null,
    metadata?.cart_id ?? null,
  ]);
  return rows[0] as CheckoutBooks;
}
