import type { Connection } from "./connection";

export type Rows = Record<string, Record<string, unknown>[]>;

/**
 * Inserts rows of several tables in one statement; foreign keys are checked at its end, so the order does not matter.
 * Columns that no row of a table names keep the database's default. Values are converted by the tables' own types.
 */
export async function insertRows(on: Connection, rows: Rows): Promise<void> {
  const filled = Object.entries(rows).filter(([, list]) => list.length > 0);
  if (filled.length === 0) return;
  const parts = filled.map(([table, list], index) => {
    const columns = Object.keys(list[0] as object).map((column) => `"${column}"`);
    return `i${index} as (insert into "${table}" (${columns.join(", ")})
      select ${columns.join(", ")} from jsonb_populate_recordset(null::"${table}", (select value->'${table}' from input)))`;
  });
  await on.raw(`with input as (select ?::jsonb as value), ${parts.join(", ")} select 1`, [
    JSON.stringify(Object.fromEntries(filled)),
  ]);
}
