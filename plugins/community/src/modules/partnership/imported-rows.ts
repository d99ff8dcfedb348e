import { generateEntityId } from "@medusajs/framework/utils";
import { type ImportOutcome, importOutcome } from "../../domain/import-outcome";
import type { Connection } from "./connection";

/** A row as an import would write it: its columns by name, as JSON has them, and among them its handle. */
export type ImportedRow = Readonly<Record<string, unknown>> & { readonly handle: string };

interface Standing {
  handle: string;
  isSame: boolean;
  isUntouched: boolean;
}

export interface ImportedTable {
  readonly name: "partnership_benefit" | "partnership_tier";
  /** Of generated ids. */
  readonly prefix: string;
  /** What else belongs to a row and stands in another table, as JSON members by name: SQL about the row `t`. */
  readonly members?: string;
}

/** A program's tier with what it promises; the promises stand in a table of their own. */
export const TIERS: ImportedTable = {
  name: "partnership_tier",
  prefix: "tier",
  members: `jsonb_build_object('promises', coalesce((
    select jsonb_agg(jsonb_build_object('benefit', b.handle, 'quantity', p.quantity))
      from partnership_tier_benefit p join partnership_benefit b on b.id = p.benefit_id where p.tier_id = t.id), '[]'))`,
};
export const BENEFITS: ImportedTable = { name: "partnership_benefit", prefix: "benefit" };

/**
 * Writes what is new or has changed in the source into one table of a program, in two statements whatever their number.
 * @returns what became of each row, in their order.
 */
export async function importRows(
  on: Connection,
  { name, prefix, members }: ImportedTable,
  program: { id: string; isDraft: boolean },
  rows: readonly ImportedRow[],
): Promise<ImportOutcome[]> {
  const { rows: standing } = await on.raw<Standing>(
    `select t.handle, t.imported = w.wanted as "isSame",
            coalesce(to_jsonb(t) || ${members ?? "'{}'"} @> t.imported, false) as "isUntouched"
       from ${name} t join jsonb_array_elements(?::jsonb) w (wanted) on t.handle = w.wanted->>'handle'
      where t.program_id = ?`,
    [JSON.stringify(rows), program.id],
  );
  const byHandle = new Map(standing.map((row) => [row.handle, row]));
  const outcomes = rows.map(({ handle }) => importOutcome(byHandle.get(handle) ?? null, program.isDraft));
  const written = rows.filter((_, index) => outcomes[index] === "created" || outcomes[index] === "changed");
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== "promises");
  if (written.length > 0)
    await on.raw(
      `insert into ${name} (id, program_id, imported, ${columns.join(", ")})
       select w.id, ?, w.wanted, ${columns.map((column) => `r.${column}`).join(", ")}
         from unnest(?::text[], ?::jsonb[]) w (id, wanted) cross join jsonb_populate_record(null::${name}, w.wanted) r
           on conflict (program_id, handle) do update
          set imported = excluded.imported, ${columns.map((column) => `${column} = excluded.${column}`).join(", ")}`,
      [program.id, written.map(() => generateEntityId(undefined, prefix)), written.map((row) => JSON.stringify(row))],
    );
  return outcomes;
}

/** What the tiers promise that were just written; a draft's promises are replaced, not added to. */
export async function importPromises(on: Connection, programId: string, tiers: readonly ImportedRow[]): Promise<void> {
  if (tiers.length === 0) return;
  const handles = tiers.map(({ handle }) => handle);
  await on.raw(
    `delete from partnership_tier_benefit p using partnership_tier t
      where t.id = p.tier_id and t.program_id = ? and t.handle = any (?)`,
    [programId, handles],
  );
  await on.raw(
    `insert into partnership_tier_benefit (program_id, tier_id, benefit_id, quantity)
     select t.program_id, t.id, b.id, p.quantity
       from partnership_tier t
       cross join jsonb_to_recordset(t.imported->'promises') p (benefit text, quantity integer)
       join partnership_benefit b on b.program_id = t.program_id and b.handle = p.benefit
      where t.program_id = ? and t.handle = any (?)`,
    [programId, handles],
  );
}

/** Which benefits of a program exclude each other, told by their handles. */
export async function importConflicts(
  on: Connection,
  programId: string,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  if (pairs.length === 0) return;
  await on.raw(
    `insert into partnership_benefit_conflict (benefit_id, other_id)
     select least(one.id, other.id), greatest(one.id, other.id)
       from unnest(?::text[], ?::text[]) pair (one, other)
       join partnership_benefit one on one.program_id = ? and one.handle = pair.one
       join partnership_benefit other on other.program_id = ? and other.handle = pair.other
      where one.id <> other.id
         on conflict do nothing`,
    [pairs.map(([one]) => one), pairs.map(([, other]) => other), programId, programId],
  );
}
