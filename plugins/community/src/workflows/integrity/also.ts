import type { Ask } from "./invariants";

/** The same sentence of other rows, whose place in the books is told by other columns. */
export const also =
  (...questions: string[]) =>
  async (ask: Ask) => {
    const broken: Record<string, unknown>[] = [];
    for (const sql of questions) {
      const rows = await ask<{ row: Record<string, unknown> }>(
        `select json_strip_nulls(row_to_json(broken)) as row from (${sql}) broken`,
      );
      broken.push(...rows.map(({ row }) => row));
    }
    return broken;
  };
