import { DomainError } from "../../domain/errors";
import type { Connection } from "../database/connection";
import type { RawNumber } from "./checkout-cart";

export interface LockedSession {
  id: string;
  cart_id: string;
  provider_id: string;
  currency_code: string;
  raw_amount: RawNumber;
  data: Record<string, unknown>;
}

export interface StandingOrder {
  id: string;
  display_id: number;
  live: boolean;
  /** Payments that carry it. */
  payments: { id: string; session_id: string }[];
}

/**
 * Everybody who decides about a payment session (placing its order, closing its page) locks its row first, then its cart:
 * whoever comes second sees what the first has done. A session that was closed is not found.
 */
export async function lockSession(on: Connection, sessionId: string): Promise<LockedSession | null> {
  const { rows } = await on.raw<LockedSession>(
    `select s.id, s.provider_id, s.currency_code, s.raw_amount, s.data, link.cart_id
       from payment_session s
       join cart_payment_collection link on link.payment_collection_id = s.payment_collection_id and link.deleted_at is null
      where s.id = ? and s.deleted_at is null for update of s`,
    [sessionId],
  );
  const session = rows[0];
  if (session) await lockCart(on, session.cart_id);
  return session ?? null;
}

export async function lockCart(on: Connection, cartId: string): Promise<void> {
  await on.raw("select 1 from cart where id = ? for update", [cartId]);
}

const GIVEN_BACK = `
  select 1 from stock_hold where cart_id = ? and release_reason = 'given_back' and ended_at > ?::timestamptz limit 1`;

/**
 * For who looked at the cart a while ago: a process may stand still for longer than any lock lives.
 * @param askedAt by the database's clock, for who wants to hold the cart's units: whoever gave them back after that has
 * had the last word.
 * @throws DomainError `cart_completed`, `hold_given_back`
 */
export async function lockOpenCart(on: Connection, cartId: string, askedAt?: Date): Promise<void> {
  const { rows } = await on.raw<{ completed_at: Date | null }>(
    "select completed_at from cart where id = ? for update",
    [cartId],
  );
  if (rows[0]?.completed_at) throw cartCompleted();
  if (askedAt && (await on.raw(GIVEN_BACK, [cartId, askedAt])).rows.length > 0)
    throw new DomainError("conflict", "hold_given_back", "What this cart held has been given back in another window");
}

export function cartCompleted(): DomainError {
  return new DomainError("conflict", "cart_completed", "This cart has become an order already");
}

const STANDING = `
  select o.id, o.display_id, o.status <> 'canceled' as live, coalesce((
           select jsonb_agg(jsonb_build_object('id', p.id, 'session_id', p.payment_session_id))
             from order_payment_collection link
             join payment p on p.payment_collection_id = link.payment_collection_id
              and p.canceled_at is null and p.deleted_at is null
            where link.order_id = o.id and link.deleted_at is null), '[]') as payments
    from order_cart link
    join "order" o on o.id = link.order_id and o.deleted_at is null
   where link.cart_id = ? and link.deleted_at is null
   order by o.created_at limit 1`;

/** The order this cart has become, if it has. */
export async function orderOfCart(on: Connection, cartId: string): Promise<StandingOrder | null> {
  const { rows } = await on.raw<StandingOrder>(STANDING, [cartId]);
  return rows[0] ?? null;
}
