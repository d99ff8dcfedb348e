import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import { toMinorUnits } from "../../domain/minor-units";
import { dryRun, type PastOrder } from "../../domain/rule-dry-run";
import type { DryRunAnswer, DryRunRequest } from "../../types/dry-run";
import { ledgerRows } from "../books/ledger-rows";
import { readSoldOrders } from "../books/sold-orders";
import { type Connection, inTransaction } from "../database/connection";
import { checkedRule } from "./checked-rule";
import { CAPTURED_ORDERS, GIVEN_BY_RULES } from "./dry-run-sql";
import { impact } from "./impact";

/** A year of a busy shop; of more, only the newest are looked at, and the answer says so. */
const MOST_ORDERS = 5000;
/** Read at once. */
const BATCH = 500;

interface CapturedOrder {
  order_id: string;
  currency_code: string;
  amount: string;
}

interface Given {
  currency_code: string;
  rule_id: string;
  minor: string;
}

/**
 * What a rule would have given of what was captured in a span of time, next to what the rules gave. Nothing is saved.
 * @throws DomainError as saving the rule would, or `dry_run_span` at `from` or `to`.
 */
export async function dryRunRule(
  container: MedusaContainer,
  { rule: terms, rule_id, from, to }: DryRunRequest,
): Promise<DryRunAnswer> {
  const [begins, ends] = spanOf(from, to);
  const wanted = { rule_id: rule_id ?? null, terms };
  const { rule, standing } = await inTransaction(container, (on) => checkedRule(impact(container), wanted, on));
  const on = await ledgerRows(container);
  const { rows: captured } = await on.raw<CapturedOrder>(CAPTURED_ORDERS, [begins, ends, MOST_ORDERS + 1]);
  const looked = captured.slice(0, MOST_ORDERS);
  const run = dryRun(rule, standing, await pastOrders(on, looked));
  const ids = looked.map(({ order_id }) => order_id);
  const { rows: given } = await on.raw<Given>(GIVEN_BY_RULES, [begins, ends, ids]);
  const sumOf = (currency: string, isMeant: (row: Given) => boolean) =>
    String(
      given
        .filter((row) => row.currency_code === currency && isMeant(row))
        .reduce((sum, { minor }) => sum + BigInt(minor), 0n),
    );
  return {
    orders: looked.length,
    lines: run.lines,
    touched_orders: run.touchedOrders,
    touched_lines: run.touchedLines,
    is_cut: captured.length > MOST_ORDERS,
    money: Object.entries(run.capturedMinor)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([currency, minor]) => ({
        currency_code: currency,
        captured_minor: String(minor),
        would_give_minor: String(run.wouldGiveMinor[currency] ?? 0n),
        this_rule_gave_minor: sumOf(currency, (row) => row.rule_id === rule.ruleId),
        all_rules_gave_minor: sumOf(currency, () => true),
      })),
  };
}

function spanOf(from: string, to: string): [Date, Date] {
  const [begins, ends] = [new Date(from), new Date(to)];
  const refuse = (field: string, message: string) =>
    new DomainError("invalid_data", "dry_run_span", message, { field });
  if (Number.isNaN(+begins)) throw refuse("from", "Not a date");
  if (!(ends > begins)) throw refuse("to", "A span ends after it begins");
  return [begins, ends];
}

async function pastOrders(on: Connection, captured: readonly CapturedOrder[]): Promise<PastOrder[]> {
  const found: PastOrder[] = [];
  for (let start = 0; start < captured.length; start += BATCH) {
    const batch = captured.slice(start, start + BATCH);
    const orders = await readSoldOrders(
      on,
      batch.map(({ order_id }) => order_id),
    );
    for (const { order_id, currency_code, amount } of batch) {
      const order = orders.get(order_id);
      if (order) found.push({ order, capturedMinor: toMinorUnits(amount, currency_code) });
    }
  }
  return found;
}
