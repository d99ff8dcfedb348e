import { generateEntityId } from "@medusajs/framework/utils";
import type { DeliveryState } from "../../domain/delivery-lifecycle";
import type { DeliveryReport, Receipt } from "../../domain/delivery-report";
import type { Connection } from "./connection";

type TwoTexts = DeliveryReport["place"];

export interface DeliveryRow {
  id: string;
  goal_id: string;
  /** Exact decimal text without zeros at its end, as is the cost in minor units. */
  units: string;
  delivered_at: Date;
  place: TwoTexts;
  note: TwoTexts;
  links: string[];
  picture_ids: string[];
  cost_minor: string | null;
  currency_code: string | null;
  receipt_link: string | null;
  receipt_file_id: string | null;
  state: DeliveryState;
  reported_by: string;
  reported_at: Date;
  judged_by: string | null;
  judged_at: Date | null;
  reason: string | null;
}

export interface DeliveryFilter {
  state?: DeliveryState | undefined;
  goalId?: string | undefined;
  limit: number;
  offset: number;
}

const DELIVERY = `id, goal_id, trim_scale(units)::text as units, delivered_at, place, note, links, picture_ids,
  cost_minor::text as cost_minor, currency_code, receipt_link, receipt_file_id, state, reported_by, reported_at,
  judged_by, judged_at, reason`;

/** What people say was delivered, and what a second person said of it. Nothing is changed or taken away. */
export class DeliveryRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async report(goalId: string, report: DeliveryReport, by: string, on: Connection): Promise<DeliveryRow> {
    const receipt: Receipt = report.receipt ?? { link: null, fileId: null };
    const { rows } = await on.raw<DeliveryRow>(
      `insert into impact_delivery (id, goal_id, units, delivered_at, place, note, links, picture_ids, cost_minor,
                                    currency_code, receipt_link, receipt_file_id, reported_by)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning ${DELIVERY}`,
      [
        generateEntityId(undefined, "dlv"),
        goalId,
        report.units,
        report.deliveredAt,
        JSON.stringify(report.place),
        JSON.stringify(report.note),
        JSON.stringify(report.links),
        JSON.stringify(report.pictureIds),
        report.cost === null ? null : String(report.cost.amountMinor),
        report.cost?.currencyCode ?? null,
        receipt.link,
        receipt.fileId,
        by,
      ],
    );
    return rows[0] as DeliveryRow;
  }

  /** Nobody else judges it until the transaction ends. */
  async lock(id: string, on: Connection): Promise<DeliveryRow | null> {
    const { rows } = await on.raw<DeliveryRow>(`select ${DELIVERY} from impact_delivery where id = ? for update`, [id]);
    return rows[0] ?? null;
  }

  async judge(
    id: string,
    { state, by, reason }: { state: DeliveryState; by: string; reason: string | null },
    on: Connection,
  ): Promise<DeliveryRow> {
    const { rows } = await on.raw<DeliveryRow>(
      `update impact_delivery set state = ?, judged_by = ?, judged_at = now(), reason = ? where id = ?
       returning ${DELIVERY}`,
      [state, by, reason, id],
    );
    return rows[0] as DeliveryRow;
  }

  /** What waits for a second person first, the oldest of it on top; then what was judged, the newest on top. */
  async list({ state, goalId, limit, offset }: DeliveryFilter): Promise<{ rows: DeliveryRow[]; count: number }> {
    const where = "(?::text is null or state = ?) and (?::text is null or goal_id = ?)";
    const filter = [state ?? null, state ?? null, goalId ?? null, goalId ?? null];
    const { rows } = await this.connection.raw<DeliveryRow>(
      `select ${DELIVERY} from impact_delivery where ${where}
        order by state <> 'reported', case when state = 'reported' then reported_at end, judged_at desc, id
        limit ? offset ?`,
      [...filter, limit, offset],
    );
    const [total] = (
      await this.connection.raw<{ count: number }>(
        `select count(*)::int as count from impact_delivery where ${where}`,
        filter,
      )
    ).rows;
    return { rows, count: total?.count ?? 0 };
  }

  /** Of every goal, how many units were verified and how many wait to be. */
  async unitsByGoal(): Promise<Map<string, { verified: string; reported: string }>> {
    const { rows } = await this.connection.raw<{ goal_id: string; verified: string; reported: string }>(
      `select goal_id, trim_scale(coalesce(sum(units) filter (where state = 'verified'), 0))::text as verified,
              trim_scale(coalesce(sum(units) filter (where state = 'reported'), 0))::text as reported
         from impact_delivery group by goal_id`,
    );
    return new Map(rows.map(({ goal_id, ...units }) => [goal_id, units]));
  }
}
