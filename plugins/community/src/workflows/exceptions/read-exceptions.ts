import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import type { ExceptionAnswer, ExceptionListAnswer } from "../../types/exceptions";
import { database } from "../database/connection";
import { communityOptions } from "../plugin-options";
import { type ExceptionRow, toAnswer } from "./exception-answer";

export interface ExceptionFilters {
  state: "open" | "settled" | "all";
  kind?: string | undefined;
  order_id?: string | undefined;
  /** Any part of an address, an id, a note. */
  q?: string | undefined;
  limit: number;
  offset: number;
}

const FOUND = `
  from shop_exception e
  left join "order" o on o.id = e.order_id and o.deleted_at is null
  left join "user" person on person.id = e.settled_by`;

const ROW = `select e.*, o.display_id, o.customer_id, person.email as settled_by_email,
  o.id is not null and o.canceled_at is null and o.status <> 'canceled' as order_is_live ${FOUND}`;

/** What wants attention first; of the rest, what moved last. */
export async function listExceptions(
  container: MedusaContainer,
  filters: ExceptionFilters,
): Promise<ExceptionListAnswer> {
  const { limit, offset } = filters;
  const { where, values } = conditions(filters);
  const on = database(container);
  const [{ rows }, { rows: counts }] = await Promise.all([
    on.raw<ExceptionRow>(`${ROW} ${where} order by e.state = 'open' desc, e.updated_at desc, e.id limit ? offset ?`, [
      ...values,
      limit,
      offset,
    ]),
    on.raw<{ count: number; open_count: number }>(
      `select count(*)::int as count,
              (select count(*)::int from shop_exception where state = 'open') as open_count ${FOUND} ${where}`,
      values,
    ),
  ]);
  const { count = 0, open_count = 0 } = counts[0] ?? {};
  const { stripe } = communityOptions(container);
  return { exceptions: rows.map((row) => toAnswer(row, stripe)), count, open_count, limit, offset };
}

function conditions({ state, kind, order_id, q }: ExceptionFilters): { where: string; values: unknown[] } {
  const parts: [sql: string, value: unknown][] = [];
  if (state !== "all") parts.push(["e.state = ?", state]);
  if (kind) parts.push(["e.kind = ?", kind]);
  if (order_id) parts.push(["e.order_id = ?", order_id]);
  if (q)
    parts.push([
      `position(lower(?) in lower(concat_ws(' ', e.subject, e.email, e.order_id, '#' || o.display_id, e.cart_id,
                                            e.payment_intent_id, e.note))) > 0`,
      q,
    ]);
  const where = parts.length > 0 ? `where ${parts.map(([sql]) => sql).join(" and ")}` : "";
  return { where, values: parts.map(([, value]) => value) };
}

/** @throws DomainError `exception_not_found`. */
export async function readException(container: MedusaContainer, id: string): Promise<ExceptionAnswer> {
  const { rows } = await database(container).raw<ExceptionRow>(`${ROW} where e.id = ?`, [id]);
  if (!rows[0]) throw new DomainError("not_found", "exception_not_found", "There is no such exception");
  return toAnswer(rows[0], communityOptions(container).stripe);
}
