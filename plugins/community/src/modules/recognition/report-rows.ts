import { generateEntityId } from "@medusajs/framework/utils";
import type { ReportState } from "../../domain/contribution-report";
import type { Connection } from "./connection";
import { WORDLESS } from "./erased";

export interface ReportRow {
  id: string;
  customer_id: string;
  name: string;
  kind: string;
  /** The day in UTC: `2026-01-31`. */
  done_on: string;
  title: string;
  link: string;
  has_conflict: boolean;
  state: ReportState;
  reported_at: Date;
  judged_at: Date | null;
  note: string | null;
  /** Of the contribution that it became. */
  points: number | null;
}

export type NewReport = Pick<
  ReportRow,
  "customer_id" | "name" | "kind" | "done_on" | "title" | "link" | "has_conflict"
> & { report_key: string };

export interface ReportFilter {
  state?: ReportState | undefined;
  limit: number;
  offset: number;
}

const REPORT = `r.id, r.customer_id, r.name, r.kind, r.done_on::text as done_on, r.title, r.link, r.has_conflict, r.state,
  r.reported_at, r.judged_at, r.note, c.points`;
const FROM = "recognition_report r left join recognition_contribution c on c.id = r.contribution_id";

/** What people report of themselves, and what became of it. */
export class ReportRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** One that is not there yet: the caller has asked `withKey` behind the lock of `waiting`. */
  async add(report: NewReport, on: Connection): Promise<ReportRow> {
    const { customer_id, report_key, name, kind, done_on, title, link, has_conflict } = report;
    await on.raw(
      `insert into recognition_report (id, report_key, customer_id, name, kind, done_on, title, link, has_conflict)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [generateEntityId(undefined, "crp"), report_key, customer_id, name, kind, done_on, title, link, has_conflict],
    );
    return (await this.withKey(customer_id, report_key, on)) as ReportRow;
  }

  async withKey(customerId: string, reportKey: string, on: Connection): Promise<ReportRow | null> {
    const { rows } = await on.raw<ReportRow>(
      `select ${REPORT} from ${FROM} where r.customer_id = ? and r.report_key = ?`,
      [customerId, reportKey],
    );
    return rows[0] ?? null;
  }

  /** Whoever reports waits for what the same account is reporting: how many wait is one question. */
  async waiting(customerId: string, on: Connection): Promise<number> {
    await on.raw("select pg_advisory_xact_lock(hashtext('report:' || ?))", [customerId]);
    const { rows } = await on.raw<{ count: number }>(
      "select count(*)::int as count from recognition_report where customer_id = ? and state = 'reported'",
      [customerId],
    );
    return rows[0]?.count ?? 0;
  }

  async lock(id: string, on: Connection): Promise<ReportRow | null> {
    const { rows } = await on.raw<ReportRow>(`select ${REPORT} from ${FROM} where r.id = ? for update of r`, [id]);
    return rows[0] ?? null;
  }

  async judge(
    id: string,
    {
      state,
      by,
      note,
      contributionId,
    }: { state: ReportState; by: string; note: string; contributionId: string | null },
    on: Connection,
  ): Promise<void> {
    await on.raw(
      `update recognition_report set state = ?, judged_by = ?, judged_at = now(), note = nullif(?, ''), contribution_id = ?
        where id = ?`,
      [state, by, note, contributionId, id],
    );
  }

  /** The newest first. */
  async ofCustomer(customerId: string, limit: number): Promise<ReportRow[]> {
    const { rows } = await this.connection.raw<ReportRow>(
      `select ${REPORT} from ${FROM} where r.customer_id = ? order by r.reported_at desc, r.id desc limit ?`,
      [customerId, limit],
    );
    return rows;
  }

  /** What waits longest first; of what was judged the newest. */
  async list({ state, limit, offset }: ReportFilter) {
    const { rows } = await this.connection.raw<ReportRow>(
      `select ${REPORT} from ${FROM} where ?::text is null or r.state = ?
        order by (case when r.state = 'reported' then r.reported_at end) nulls last, r.judged_at desc, r.id limit ? offset ?`,
      [state ?? null, state ?? null, limit, offset],
    );
    const { rows: counts } = await this.connection.raw<{ state: ReportState; count: number }>(
      "select state, count(*)::int as count from recognition_report group by state",
    );
    const states = Object.fromEntries(counts.map((row) => [row.state, row.count])) as Partial<
      Record<ReportState, number>
    >;
    return { rows, states };
  }

  /** The account goes: nothing tells any more who it was, and what waited is not counted. */
  async forget(customerId: string, on: Connection): Promise<void> {
    await on.raw(
      `update recognition_report
          set ${WORDLESS}, judged_at = coalesce(judged_at, now()),
              state = case when state = 'reported' then 'rejected' else state end
        where customer_id = ?`,
      [customerId],
    );
  }
}
