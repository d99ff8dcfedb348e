import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

export interface Connection {
  raw<Row>(sql: string, bindings?: unknown[]): Promise<{ rows: Row[] }>;
}

/** What Stripe says of a payment now. Amounts in minor units, times in seconds since 1970. */
export interface SeenPayment {
  id: string;
  checkout_session_id: string;
  metadata: Record<string, string>;
  status: string;
  currency: string;
  amount: number;
  received: number;
  refunded: number;
  created: number;
}

export interface SeenDispute {
  id: string;
  payment_intent_id: string;
  charge_id: string;
  amount: number;
  currency: string;
  reason: string;
  status: string;
  evidence_due: number | null;
  created: number;
}

export const CLOSED_DISPUTES = ["won", "lost", "warning_closed", "prevented"];

/** Our copy of what Stripe said last: rows to reckon with when Stripe is away. */
export class StripePaymentService {
  private readonly connection: Connection;

  constructor(container: Record<string, unknown>) {
    this.connection = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection;
  }

  /** A look that was overtaken by a later one must not take back what is final. */
  async sawPayment(seen: SeenPayment, on: Connection = this.connection): Promise<void> {
    await on.raw(
      `insert into stripe_payment
         (id, checkout_session_id, payment_session_id, cart_id, status, currency, amount_minor, received_minor,
          refunded_minor, release_reason, created_at, disputed_minor)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, to_timestamp(?),
               coalesce((select sum(amount_minor) from stripe_dispute where payment_intent_id = ?
                          and status not in ('won', 'warning_closed', 'prevented')), 0))
       on conflict (id) do update set
         status = case when stripe_payment.status in ('succeeded', 'canceled') then stripe_payment.status else excluded.status end,
         received_minor = greatest(stripe_payment.received_minor, excluded.received_minor),
         refunded_minor = greatest(stripe_payment.refunded_minor, excluded.refunded_minor),
         release_reason = coalesce(excluded.release_reason, stripe_payment.release_reason), seen_at = now()
       where (stripe_payment.status, stripe_payment.received_minor, stripe_payment.refunded_minor)
             is distinct from (excluded.status, excluded.received_minor, excluded.refunded_minor)`,
      [
        seen.id,
        seen.checkout_session_id,
        seen.metadata.payment_session_id ?? null,
        seen.metadata.cart_id ?? null,
        seen.status,
        seen.currency,
        seen.amount,
        seen.received,
        seen.refunded,
        seen.metadata.release_reason ?? null,
        seen.created,
        seen.id,
      ],
    );
  }

  async sawDispute(seen: SeenDispute): Promise<void> {
    await this.connection.raw(
      `with dispute as (
         insert into stripe_dispute
           (id, payment_intent_id, charge_id, amount_minor, currency, reason, status, evidence_due_at, opened_at, closed_at)
         values (?, ?, ?, ?, ?, ?, ?, to_timestamp(?), to_timestamp(?), case when ? = any(?) then now() end)
         on conflict (id) do update set
           status = case when stripe_dispute.closed_at is null then excluded.status else stripe_dispute.status end,
           closed_at = coalesce(stripe_dispute.closed_at, excluded.closed_at),
           evidence_due_at = excluded.evidence_due_at, seen_at = now()
         returning id, payment_intent_id, amount_minor, status
       )
       update stripe_payment payment
          set disputed_minor = coalesce((select sum(other.amount_minor) from stripe_dispute other
                 where other.payment_intent_id = payment.id and other.id <> dispute.id
                   and other.status not in ('won', 'warning_closed', 'prevented')), 0)
              + case when dispute.status in ('won', 'warning_closed', 'prevented') then 0 else dispute.amount_minor end
         from dispute where payment.id = dispute.payment_intent_id`,
      [
        seen.id,
        seen.payment_intent_id,
        seen.charge_id,
        seen.amount,
        seen.currency,
        seen.reason,
        seen.status,
        seen.evidence_due,
        seen.created,
        seen.status,
        CLOSED_DISPUTES,
      ],
    );
  }

  /** The Checkout Sessions of payments that we know already. */
  async checkoutsOf(paymentIntentIds: string[]): Promise<Map<string, string>> {
    if (paymentIntentIds.length === 0) return new Map();
    const { rows } = await this.connection.raw<{ id: string; checkout_session_id: string | null }>(
      "select id, checkout_session_id from stripe_payment where id = any(?)",
      [paymentIntentIds],
    );
    return new Map(rows.flatMap((row) => (row.checkout_session_id ? [[row.id, row.checkout_session_id]] : [])));
  }
}
