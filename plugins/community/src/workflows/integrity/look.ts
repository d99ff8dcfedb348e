import { type Ask, type Invariant, invariants } from "./invariants";

export interface Finding {
  code: string;
  words: string;
  /** How many rows break it. */
  count: number;
  /** The first of them. */
  rows: Record<string, unknown>[];
  tookMs: number;
}

export const SHOWN_ROWS = 20;

/** Asks every invariant, one after the other, in the transaction that `ask` belongs to. Nothing is changed. */
export async function lookAtEverything(ask: Ask, patienceSeconds?: number): Promise<Finding[]> {
  // Each question walks through all orders: room to do it in memory.
  await ask("set local work_mem = '64MB'");
  const findings: Finding[] = [];
  for (const invariant of await invariants(patienceSeconds)) findings.push(await look(ask, invariant));
  return findings;
}

async function look(ask: Ask, { code, words, sql, more }: Invariant): Promise<Finding> {
  const began = performance.now();
  const answers = await ask<Pick<Finding, "count" | "rows">>(`
    with broken as materialized (${sql})
    select (select count(*)::int from broken) as count,
           (select coalesce(json_agg(json_strip_nulls(row_to_json(first))), '[]')
              from (select * from broken limit ${SHOWN_ROWS}) first) as rows`);
  const { count, rows } = answers[0] as Pick<Finding, "count" | "rows">;
  const others = (await more?.(ask)) ?? [];
  const shown = [...rows, ...others].slice(0, SHOWN_ROWS);
  return { code, words, count: count + others.length, rows: shown, tookMs: Math.round(performance.now() - began) };
}
