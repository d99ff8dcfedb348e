import {
  isSubscriptionOver,
  joined,
  type SubscriptionStanding,
  type SubscriptionStatus,
} from "../../domain/subscription-standing";
import type { Connection } from "./connection";

export interface SubscriptionRow {
  /** Stripe's. */
  id: string;
  /** The one that was signed; those that follow renew it. */
  first_agreement_id: string;
  status: SubscriptionStatus;
  ends_with_period: boolean;
  told_at: Date;
}

export interface BillRow {
  /** Of Stripe's invoice. */
  id: string;
  subscription_id: string;
  agreement_id: string;
  /** 0 for the first term. */
  position: number;
}

const SUBSCRIPTION = "s.id, s.first_agreement_id, s.status, s.ends_with_period, s.told_at";
const BILL = "b.id, b.subscription_id, b.agreement_id, b.position";

/** Subscriptions at Stripe as they are known here, and which of their bills is for which agreement. */
export class SubscriptionRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async find(id: string): Promise<SubscriptionRow | null> {
    const { rows } = await this.connection.raw<SubscriptionRow>(
      `select ${SUBSCRIPTION} from partnership_subscription s where s.id = ?`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Joins what Stripe has said now to what was known. Nobody else does so until the transaction ends. */
  async hear(
    id: string,
    firstAgreementId: string,
    told: SubscriptionStanding,
    on: Connection,
  ): Promise<SubscriptionStanding> {
    await on.raw(
      `insert into partnership_subscription (id, first_agreement_id, status, ends_with_period, told_at)
       values (?, ?, ?, ?, ?) on conflict do nothing`,
      [id, firstAgreementId, told.status, told.endsWithPeriod, told.toldAt],
    );
    const { rows } = await on.raw<SubscriptionRow>(
      `select ${SUBSCRIPTION} from partnership_subscription s where s.id = ? for update`,
      [id],
    );
    const known = standingOf(rows[0] as SubscriptionRow);
    const standing = joined(known, told);
    await on.raw("update partnership_subscription set status = ?, ends_with_period = ?, told_at = ? where id = ?", [
      standing.status,
      standing.endsWithPeriod,
      standing.toldAt,
      id,
    ]);
    return standing;
  }

  /** In order. */
  async bills(subscriptionId: string, on: Connection): Promise<BillRow[]> {
    const { rows } = await on.raw<BillRow>(
      `select ${BILL} from partnership_subscription_bill b where b.subscription_id = ? order by b.position`,
      [subscriptionId],
    );
    return rows;
  }

  async addBill({ id, subscription_id, agreement_id, position }: BillRow, on: Connection): Promise<void> {
    await on.raw(
      "insert into partnership_subscription_bill (id, subscription_id, agreement_id, position) values (?, ?, ?, ?)",
      [id, subscription_id, agreement_id, position],
    );
  }

  /** By which an agreement is paid: its own, or that of the one it renews; null when it is paid otherwise. */
  async ofAgreement(
    agreementId: string,
    on: Connection = this.connection,
  ): Promise<(SubscriptionRow & { bill: BillRow }) | null> {
    const { rows } = await on.raw<SubscriptionRow & { bill: BillRow }>(
      `select ${SUBSCRIPTION}, json_build_object('id', b.id, 'subscription_id', b.subscription_id,
                'agreement_id', b.agreement_id, 'position', b.position) as bill
         from partnership_subscription_bill b join partnership_subscription s on s.id = b.subscription_id
        where b.agreement_id = ? order by s.created_at limit 1`,
      [agreementId],
    );
    return rows[0] ?? null;
  }

  /** Those of which Stripe may know more than we do: about to be charged, or long not asked for. */
  async due(): Promise<string[]> {
    const { rows } = await this.connection.raw<{ id: string }>(
      `select s.id from partnership_subscription s
        where s.status <> 'incomplete_expired' and (s.status <> 'canceled' or s.told_at > now() - interval '1 day')
          and (s.told_at < now() - interval '1 day' or exists (
            select 1 from partnership_subscription_bill b join partnership_agreement a on a.id = b.agreement_id
             where b.subscription_id = s.id and (a.state = 'signed' or a.ends_at < now() + interval '2 days')
               and not exists (select 1 from partnership_subscription_bill later
                                where later.subscription_id = s.id and later.position > b.position)))
        order by s.told_at limit 200`,
    );
    return rows.map(({ id }) => id);
  }

  /** Live at Stripe, while the agreement they would pay for is over, or is paid by an older one: to be cancelled. */
  async needless(): Promise<string[]> {
    const { rows } = await this.connection.raw<{ id: string }>(
      `select s.id from partnership_subscription s
         left join lateral (select b.agreement_id from partnership_subscription_bill b where b.subscription_id = s.id
                             order by b.position desc limit 1) last on true
         join partnership_agreement a on a.id = coalesce(last.agreement_id, s.first_agreement_id)
        where s.status not in ('canceled', 'incomplete_expired')
          and (a.state in ('terminated', 'lapsed', 'withdrawn', 'declined') or exists (
            select 1 from partnership_subscription older where older.first_agreement_id = s.first_agreement_id
               and (older.created_at, older.id) < (s.created_at, s.id) and older.status not in ('canceled', 'incomplete_expired')))
        order by s.id limit 200`,
    );
    return rows.map(({ id }) => id);
  }
}

export const standingOf = ({ status, ends_with_period, told_at }: SubscriptionRow): SubscriptionStanding => ({
  status,
  endsWithPeriod: ends_with_period,
  toldAt: told_at,
});

export const isLive = ({ status }: SubscriptionRow): boolean => !isSubscriptionOver(status);
