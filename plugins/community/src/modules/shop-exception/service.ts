import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import type { ExceptionReport } from "../../domain/shop-exception";

interface Connection {
  raw<Row>(sql: string, bindings?: unknown[]): Promise<{ rows: Row[] }>;
}

/** What a person did about it. */
export interface LogEntry {
  by: string | null;
  what: string;
  outcome?: string;
  note?: string;
}

const LOGGED = "log = log || jsonb_build_array(?::jsonb || jsonb_build_object('at', now()))";

/** A person has settled it, and nothing is known that they did not know: it stays settled and is only counted. */
const STANDS = `(shop_exception.settled_by is not null and shop_exception.state = 'settled'
  and shop_exception.left_to_do is not distinct from excluded.left_to_do
  and shop_exception.details @> excluded.details)`;

/** What went wrong, was repaired, or waits for a person. Rows are never deleted. */
export class ShopExceptionService {
  private readonly connection: Connection;

  constructor(container: Record<string, unknown>) {
    this.connection = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection;
  }

  /**
   * Writes it down, or adds to what is known of the same trouble. One with nothing left to do is settled at once.
   * @returns whether it is news.
   */
  async report(report: ExceptionReport, on: Connection = this.connection): Promise<boolean> {
    const settled = report.leftToDo === null;
    const { rows } = await on.raw<{ is_news: boolean }>(
      `insert into shop_exception
         (id, kind, subject, state, done, left_to_do, email, order_id, cart_id, payment_intent_id, amount_minor, currency,
          details, settled_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, case when ? then now() end)
       on conflict (kind, subject) do update set
         done = excluded.done, left_to_do = excluded.left_to_do,
         details = shop_exception.details || excluded.details,
         state = case when ${STANDS} then shop_exception.state else excluded.state end,
         settled_at = case when ${STANDS} then shop_exception.settled_at else excluded.settled_at end,
         settled_by = case when ${STANDS} then shop_exception.settled_by end,
         note = case when ${STANDS} then shop_exception.note end,
         occurrences = shop_exception.occurrences + 1, updated_at = now()
       returning (xmax = 0) as is_news`,
      [
        generateEntityId(undefined, "exc"),
        report.kind,
        report.subject,
        settled ? "settled" : "open",
        report.done,
        report.leftToDo,
        report.email ?? null,
        report.orderId ?? null,
        report.cartId ?? null,
        report.paymentIntentId ?? null,
        report.amountMinor?.toString() ?? null,
        report.currency ?? null,
        JSON.stringify(report.details ?? {}),
        settled,
      ],
    );
    return rows[0]?.is_news ?? false;
  }

  /** The same, but a trouble that is known stays as it is. @returns whether it is news. */
  async reportOnce(report: ExceptionReport, on: Connection = this.connection): Promise<boolean> {
    const { rows } = await on.raw("select 1 from shop_exception where kind = ? and subject = ?", [
      report.kind,
      report.subject,
    ]);
    return rows.length === 0 && this.report(report, on);
  }

  /** By a person, who says why. @returns false when it was settled already. */
  async settle(id: string, by: string, note: string): Promise<boolean> {
    return this.change(
      id,
      "state = 'open'",
      "state = 'settled', note = ?, settled_by = ?, settled_at = now()",
      [note, by],
      {
        by,
        what: "settled",
        note,
      },
    );
  }

  /** @returns false when it was open already. */
  async reopen(id: string, by: string): Promise<boolean> {
    const open = "state = 'open', note = null, settled_by = null, settled_at = null";
    return this.change(id, "state = 'settled'", open, [], { by, what: "reopened" });
  }

  /** An action ended the trouble. */
  async resolve(id: string, done: ExceptionReport["done"], entry: LogEntry): Promise<void> {
    const settled = "state = 'settled', done = ?, left_to_do = null, settled_by = ?, settled_at = now()";
    await this.change(id, "state = 'open' or settled_by is null", settled, [done, entry.by], entry);
  }

  /** The trouble went away by itself, or with what it was about. */
  async overcome(kinds: ExceptionReport["kind"][], subject: string, on: Connection = this.connection): Promise<void> {
    await on.raw(
      `update shop_exception set state = 'settled', left_to_do = null, settled_at = now(), updated_at = now()
        where kind = any(?) and subject = ? and state = 'open'`,
      [kinds, subject],
    );
  }

  async noteAction(id: string, entry: LogEntry): Promise<void> {
    await this.change(id, "state = 'open'", "occurrences = occurrences", [], entry);
  }

  private async change(id: string, when: string, set: string, values: unknown[], entry: LogEntry): Promise<boolean> {
    const { rows } = await this.connection.raw(
      `update shop_exception set ${set}, updated_at = now(), ${LOGGED} where id = ? and (${when}) returning id`,
      [...values, JSON.stringify(entry), id],
    );
    return rows.length > 0;
  }
}
