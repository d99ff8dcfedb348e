import type { Connection } from "./service";

/**
 * A session on which an order stands is not closed; what is closed can no longer become an order. One statement: it waits
 * for an order that is being placed just now, and that Stripe has still to hear of it is written with it. The platform may
 * delete the session's row afterwards.
 */
const CLOSE = `
  with closed as (
    update payment_session set deleted_at = now(), updated_at = now()
     where id = ? and status <> 'authorized' and deleted_at is null
    returning id, data->>'stripe_session_id' as page
  ), noted as (
    insert into stripe_closed_page (id) select page from closed where page is not null on conflict (id) do nothing
  )
  select id from closed`;

/** @returns whether this call has closed it. */
export async function closeSessionRow(on: Connection, sessionId: string): Promise<boolean> {
  const { rows } = await on.raw(CLOSE, [sessionId]);
  return rows.length > 0;
}

/** Stripe knows that nobody can pay there any more, or has told us so itself. */
export async function pageIsClosed(on: Connection, stripeSessionId: string): Promise<void> {
  await on.raw("update stripe_closed_page set told_at = now() where id = ? and told_at is null", [stripeSessionId]);
}

/** Pages whose process died, or found no line to Stripe, before it could tell. They close by themselves within the hour. */
export async function untoldPages(on: Connection, olderThanSeconds: number, limit: number): Promise<string[]> {
  const { rows } = await on.raw<{ id: string }>(
    `select id from stripe_closed_page
      where told_at is null and closed_at between now() - interval '1 day' and now() - make_interval(secs => ?)
      order by closed_at limit ?`,
    [olderThanSeconds, limit],
  );
  return rows.map(({ id }) => id);
}
