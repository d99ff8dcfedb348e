import { generateEntityId } from "@medusajs/framework/utils";
import type { Connection } from "./connection";

export interface RefundRow {
  id: string;
  payment_id: string;
  /** Minor units as text. */
  amount_minor: string;
  reason: string;
  stripe_payment_intent: string | null;
  done_at: Date | null;
}

export interface RefundDraft {
  paymentId: string;
  amountMinor: bigint;
  reason: string;
  /** What shows that a transfer was sent back; null for a card, whose refund Stripe does. */
  evidence: string | null;
  by: string;
}

const REFUND = `r.id, r.payment_id, r.amount_minor::text, r.reason, p.stripe_payment_intent, r.done_at
  from partnership_refund r join partnership_payment p on p.id = r.payment_id`;

/** Money that goes back: wished for first, done once. */
export class RefundRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async wish({ paymentId, amountMinor, reason, evidence, by }: RefundDraft, on: Connection): Promise<void> {
    await on.raw(
      `insert into partnership_refund (id, payment_id, amount_minor, reason, evidence, refunded_by, done_at)
       values (?, ?, ?, ?, ?, ?, case when ?::text is null then null else now() end)`,
      [generateEntityId(undefined, "sref"), paymentId, amountMinor.toString(), reason, evidence, by, evidence],
    );
  }

  /** That Stripe is to do, the oldest first. */
  async undone(): Promise<RefundRow[]> {
    const { rows } = await this.connection.raw<RefundRow>(
      `select ${REFUND} where r.done_at is null and p.stripe_payment_intent is not null
        order by r.wished_at, r.id limit 200`,
    );
    return rows;
  }

  async done(id: string, stripeRefundId: string): Promise<void> {
    await this.connection.raw(
      "update partnership_refund set stripe_refund_id = ?, done_at = now() where id = ? and done_at is null",
      [stripeRefundId, id],
    );
  }

  /** A transfer that was sent back, with what shows it. @returns false when that was said before. */
  async sent(id: string, evidence: string, on: Connection): Promise<boolean> {
    const { rows } = await on.raw(
      "update partnership_refund set evidence = ?, done_at = now() where id = ? and done_at is null returning id",
      [evidence, id],
    );
    return rows.length > 0;
  }

  async ofAgreement(agreementId: string, on: Connection = this.connection): Promise<RefundRow[]> {
    const { rows } = await on.raw<RefundRow>(`select ${REFUND} where p.agreement_id = ? order by r.wished_at, r.id`, [
      agreementId,
    ]);
    return rows;
  }
}
