import { generateEntityId } from "@medusajs/framework/utils";
import type { MatchingPledge } from "../../domain/matching-pledge";
import type { PledgePayment } from "../../domain/pledge-payment";
import type { Connection } from "./connection";

export interface PledgeRow {
  id: string;
  goal_id: string;
  partner_id: string;
  sponsor_name: string;
  ratio_basis_points: number;
  /** Minor units as text, as is every amount here. */
  cap_minor: string;
  currency_code: string;
  valid_from: Date;
  valid_to: Date | null;
  saved_by: string;
  saved_at: Date;
}

export interface PledgePaymentRow {
  id: string;
  pledge_id: string;
  amount_minor: string;
  paid_at: Date;
  receipt_link: string | null;
  receipt_file_id: string | null;
  recorded_by: string;
  recorded_at: Date;
}

const PLEDGE = `id, goal_id, partner_id, sponsor_name, ratio_basis_points, cap_minor::text as cap_minor, currency_code,
  valid_from, valid_to, saved_by, saved_at`;
const PAYMENT = `id, pledge_id, amount_minor::text as amount_minor, paid_at, receipt_link, receipt_file_id, recorded_by,
  recorded_at`;

/** What sponsors promised to give when others give, and what has arrived of it. Nothing is changed or taken away. */
export class PledgeRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** A sponsor who has pledged before is the same partner; names are compared without regard to capitals. */
  async partnerOf(sponsorName: string, on: Connection): Promise<string> {
    await on.raw("select pg_advisory_xact_lock(hashtext('impact_pledge_partner'))");
    const { rows } = await on.raw<{ partner_id: string }>(
      "select partner_id from impact_pledge where lower(sponsor_name) = lower(?) order by saved_at limit 1",
      [sponsorName],
    );
    return rows[0]?.partner_id ?? generateEntityId(undefined, "ptn");
  }

  async save(pledge: MatchingPledge, by: string, on: Connection): Promise<PledgeRow> {
    const { rows } = await on.raw<PledgeRow>(
      `insert into impact_pledge (id, goal_id, partner_id, sponsor_name, ratio_basis_points, cap_minor, currency_code,
                                  valid_from, valid_to, saved_by)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning ${PLEDGE}`,
      [
        generateEntityId(undefined, "plg"),
        pledge.goalId,
        pledge.partnerId,
        pledge.sponsorName,
        pledge.ratioBasisPoints,
        String(pledge.capMinor),
        pledge.currencyCode,
        pledge.validFrom,
        pledge.validTo,
        by,
      ],
    );
    return rows[0] as PledgeRow;
  }

  /** Nobody else records a payment of it until the transaction ends. */
  async lock(id: string, on: Connection): Promise<PledgeRow | null> {
    const { rows } = await on.raw<PledgeRow>(`select ${PLEDGE} from impact_pledge where id = ? for update`, [id]);
    return rows[0] ?? null;
  }

  async recordPayment(pledgeId: string, payment: PledgePayment, by: string, on: Connection): Promise<PledgePaymentRow> {
    const { rows } = await on.raw<PledgePaymentRow>(
      `insert into impact_pledge_payment (id, pledge_id, amount_minor, paid_at, receipt_link, receipt_file_id, recorded_by)
       values (?, ?, ?, ?, ?, ?, ?) returning ${PAYMENT}`,
      [
        generateEntityId(undefined, "ppay"),
        pledgeId,
        String(payment.amountMinor),
        payment.paidAt,
        payment.receipt.link,
        payment.receipt.fileId,
        by,
      ],
    );
    return rows[0] as PledgePaymentRow;
  }

  /** Of one goal, or of all; the newest first. */
  async list(goalId: string | null): Promise<PledgeRow[]> {
    const { rows } = await this.connection.raw<PledgeRow>(
      `select ${PLEDGE} from impact_pledge where (?::text is null or goal_id = ?) order by saved_at desc, id`,
      [goalId, goalId],
    );
    return rows;
  }

  async payments(pledgeIds: readonly string[], on: Connection = this.connection): Promise<PledgePaymentRow[]> {
    const { rows } = await on.raw<PledgePaymentRow>(
      `select ${PAYMENT} from impact_pledge_payment where pledge_id = any(?) order by paid_at desc, id`,
      [[...pledgeIds]],
    );
    return rows;
  }
}
