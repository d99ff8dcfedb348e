import { generateEntityId } from "@medusajs/framework/utils";
import { PROVIDER_ID } from "../../providers/stripe-checkout/options";
import type { CheckoutContext, SessionData } from "../../providers/stripe-checkout/session-data";
import type { Connection } from "../database/connection";
import type { CheckoutCart } from "./checkout-cart";
import { rawNumber } from "./order-columns";

/** The cart's payment collection, made when it is first needed, with a session of its own; all sums are the cart's total. */
const WRITE = `
  with input as (
    select ?::text as cart_id, ?::text as collection_id, ?::text as link_id, ?::text as session_id, ?::text as currency,
           ?::jsonb as amount, ?::text as provider_id, ?::jsonb as context
  ), standing as (
    select link.payment_collection_id as id from input
      join cart_payment_collection link on link.cart_id = input.cart_id and link.deleted_at is null limit 1
  ), updated as (
    update payment_collection c set amount = (input.amount->>'value')::numeric, raw_amount = input.amount,
           currency_code = input.currency, status = 'awaiting', updated_at = now()
      from input where c.id = (select id from standing)
  ), made as (
    insert into payment_collection (id, currency_code, amount, raw_amount, status)
    select collection_id, currency, (amount->>'value')::numeric, amount, 'awaiting' from input
     where not exists (select 1 from standing) returning id
  ), linked as (
    insert into cart_payment_collection (id, cart_id, payment_collection_id)
    select input.link_id, input.cart_id, made.id from input, made
  )
  insert into payment_session (id, currency_code, amount, raw_amount, provider_id, data, context, status, payment_collection_id)
  select session_id, currency, (amount->>'value')::numeric, amount, provider_id, '{}', context, 'pending',
         coalesce((select id from standing), (select id from made))
    from input
  returning id, created_at`;

export interface WrittenSession {
  id: string;
  created_at: string | Date;
}

export async function writeSession(
  on: Connection,
  cart: CheckoutCart,
  context: CheckoutContext,
): Promise<WrittenSession> {
  const { rows } = await on.raw<WrittenSession>(WRITE, [
    cart.id,
    generateEntityId(undefined, "pay_col"),
    generateEntityId(undefined, "cartpay"),
    generateEntityId(undefined, "payses"),
    cart.currency_code,
    JSON.stringify(rawNumber(cart.total)),
    PROVIDER_ID,
    JSON.stringify({ checkout: context }),
  ]);
  return rows[0] as WrittenSession;
}

/** Sessions of this cart that have come since somebody looked. */
export async function hasOtherSessions(on: Connection, cartId: string, known: string[]): Promise<boolean> {
  const { rows } = await on.raw(
    `select 1 from payment_session s
       join cart_payment_collection link on link.payment_collection_id = s.payment_collection_id and link.deleted_at is null
      where link.cart_id = ? and s.deleted_at is null and s.id <> all(?) limit 1`,
    [cartId, known],
  );
  return rows.length > 0;
}

/** @returns whether the session still stands; if not, its page is noted as one that is to be closed. */
export async function keepSessionData(on: Connection, sessionId: string, data: SessionData): Promise<boolean> {
  const { rows } = await on.raw<{ stands: boolean }>(
    `with kept as (
       update payment_session set data = ?::jsonb, updated_at = now() where id = ? and deleted_at is null returning id
     ), noted as (
       insert into stripe_closed_page (id) select ?::text where not exists (select 1 from kept) on conflict (id) do nothing
     )
     select exists (select 1 from kept) as stands`,
    [JSON.stringify(data), sessionId, data.stripe_session_id],
  );
  return rows[0]?.stands === true;
}

export async function keepLocale(on: Connection, cartId: string, locale: string): Promise<void> {
  await on.raw("update cart set locale = ?, updated_at = now() where id = ? and locale is distinct from ?", [
    locale,
    cartId,
    locale,
  ]);
}
