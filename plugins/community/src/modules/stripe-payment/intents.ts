import type { Connection } from "./service";

/**
 * What we ask of Stripe is written here before it is asked. The id is the idempotency key, made from what the wish is
 * about, so that the same wish of two processes, or of one before and after its death, is one row and one movement.
 */
export interface Intent {
  id: string;
  kind: "capture" | "refund" | "cancel";
  payment_intent_id: string;
  amount_minor: string;
  currency: string;
  reason: string | null;
  order_id: string | null;
  /** The platform's refund row that stands for it. */
  source_id: string | null;
  state: "written" | "done" | "refused";
  stripe_id: string | null;
  attempts: number;
  created_at: Date;
}

export type NewIntent = Pick<Intent, "id" | "kind" | "payment_intent_id" | "currency"> & {
  amount_minor: bigint;
  reason?: string | null;
  order_id?: string | null;
  source_id?: string | null;
};

/** Twice the same wish is one row; who comes second waits for the first. @returns whether it is new. */
export async function writeIntent(on: Connection, intent: NewIntent): Promise<boolean> {
  const { rows } = await on.raw(
    `insert into stripe_intent (id, kind, payment_intent_id, amount_minor, currency, reason, order_id, source_id)
     values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing returning id`,
    [
      intent.id,
      intent.kind,
      intent.payment_intent_id,
      intent.amount_minor.toString(),
      intent.currency,
      intent.reason ?? null,
      intent.order_id ?? null,
      intent.source_id ?? null,
    ],
  );
  return rows.length > 0;
}

/** A new wish for what Stripe refused, with a key of its own; the old row says what was refused. */
export function wishAgain(firstId: string, refused: Intent, tries: number): NewIntent {
  return { ...refused, id: `${firstId}-again-${tries}`, amount_minor: BigInt(refused.amount_minor) };
}

/** The wish that a repeated one repeats. */
export function firstWish(id: string): string {
  return id.replace(/-again-\d+$/, "");
}

export async function findIntent(on: Connection, id: string): Promise<Intent | null> {
  const { rows } = await on.raw<Intent>("select * from stripe_intent where id = ?", [id]);
  return rows[0] ?? null;
}

export async function intentsOfPayment(on: Connection, paymentIntentId: string): Promise<Intent[]> {
  const { rows } = await on.raw<Intent>(
    "select * from stripe_intent where payment_intent_id = ? order by created_at, id",
    [paymentIntentId],
  );
  return rows;
}

/** Wishes whose time has come; nobody else gets the same ones for the next minute. */
export async function claimDueIntents(
  on: Connection,
  limit: number,
  olderThanSeconds: number,
  evenIfWaiting: boolean,
): Promise<Intent[]> {
  const { rows } = await on.raw<Intent>(
    `update stripe_intent set next_attempt_at = now() + interval '1 minute'
      where id in (select id from stripe_intent
                    where state = 'written' and (? or next_attempt_at <= now())
                      and created_at <= now() - make_interval(secs => ?)
                    order by created_at limit ? for update skip locked)
      returning *`,
    [evenIfWaiting, olderThanSeconds, limit],
  );
  return rows;
}

export async function intentDone(on: Connection, id: string, stripeId: string): Promise<void> {
  await on.raw(
    `update stripe_intent set state = 'done', stripe_id = ?, attempts = attempts + 1, error = null, updated_at = now()
      where id = ?`,
    [stripeId, id],
  );
}

const MIRROR: Record<Intent["kind"], string> = {
  capture: "status = 'succeeded', received_minor = greatest(received_minor, ?::bigint)",
  cancel: "status = 'canceled', received_minor = received_minor + 0 * ?::bigint",
  // Stripe may have told us before: what is known to have gone is the least that has.
  refund: `refunded_minor = greatest(refunded_minor + 0 * ?::bigint, coalesce((select sum(i.amount_minor) from stripe_intent i
             where i.payment_intent_id = stripe_payment.id and i.kind = 'refund' and i.state = 'done'), 0))`,
};

/** Our copy of the payment follows what has just been done, without waiting to be told. */
export async function mirrorDone(on: Connection, intent: Intent): Promise<void> {
  await on.raw(
    `update stripe_payment set ${MIRROR[intent.kind]}, release_reason = coalesce(release_reason, ?::text) where id = ?`,
    [intent.amount_minor, intent.reason, intent.payment_intent_id],
  );
}

/** Stripe said no, and would say no again. */
export async function intentRefused(on: Connection, id: string, error: string): Promise<void> {
  await on.raw(
    `update stripe_intent set state = 'refused', attempts = attempts + 1, error = ?, updated_at = now()
      where id = ? and state = 'written'`,
    [error.slice(0, 2000), id],
  );
}

/** No answer, or none that says what happened: 5 s, 10 s, 20 s … at most an hour apart, for as long as it takes. */
export async function intentWaits(on: Connection, id: string, error: string): Promise<void> {
  await on.raw(
    `update stripe_intent set attempts = attempts + 1, error = ?, updated_at = now(),
            next_attempt_at = now() + least(interval '1 hour', interval '5 seconds' * power(2, least(attempts, 12)))
      where id = ? and state = 'written'`,
    [error.slice(0, 2000), id],
  );
}
