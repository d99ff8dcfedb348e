import { generateEntityId } from "@medusajs/framework/utils";
import { type ImportOutcome, importOutcome } from "../../domain/import-outcome";
import type { Connection } from "./connection";

/** A row as an import would write it: its columns by name, as JSON has them, and among them its handle. */
export type ImportedRow = Readonly<Record<string, unknown>> & { readonly handle: string };

interface Standing {
  id: string;
  handle: string;
  isDraft: boolean;
  isSame: boolean;
  isUntouched: boolean;
}

/** What became of a row, and where it stands. */
export interface Imported {
  readonly id: string;
  readonly isDraft: boolean;
  readonly outcome: ImportOutcome;
}

export interface ImportedTable {
  readonly name: "partnership_program" | "partnership_benefit" | "partnership_tier";
  /** Of generated ids. */
  readonly prefix: string;
  /** What else belongs to a row and stands in another table, as JSON members by name: SQL about the row `t`. */
  readonly members?: string;
}

/** Of a program in several versions the latest is the one that a source writes into. */
export const PROGRAMS: ImportedTable = { name: "partnership_program", prefix: "prog" };
/** A program's tier with what it promises; the promises stand in a table of their own. */
export const TIERS: ImportedTable = {
  name: "partnership_tier",
  prefix: "tier",
  members: `jsonb_build_object('promises', coalesce((
    select jsonb_agg(jsonb_build_object('benefit', b.handle, 'quantity', p.quantity))
      from partnership_tier_benefit p join partnership_benefit b on b.id = p.benefit_id where p.tier_id = t.id), '[]'))`,
};
export const BENEFITS: ImportedTable = { name: "partnership_benefit", prefix: "benefit" };

const IMPORTER = "import";

/**
 * Writes what is new or has changed in the source into one table, in four statements whatever the number of rows: programs,
 * or what belongs to one of them.
 * @returns what became of each row, in their order.
 */
export async function importRows(
  on: Connection,
  table: ImportedTable,
  rows: readonly ImportedRow[],
  program: Pick<Imported, "id" | "isDraft"> | null = null,
): Promise<Imported[]> {
  const standing = await standingRows(on, table, rows, program);
  const imported = rows.map(({ handle }): Imported => {
    const row = standing.get(handle) ?? null;
    const isDraft = program?.isDraft ?? row?.isDraft ?? true;
    const id = row?.id ?? generateEntityId(undefined, table.prefix);
    return { id, isDraft, outcome: importOutcome(row, isDraft) };
  });
  const written = rows.flatMap((row, index) => {
    const { id, outcome } = imported[index] as Imported;
    return outcome === "created" || outcome === "changed" ? [{ id, row }] : [];
  });
  if (written.length > 0) await writeRows(on, table, written, program?.id ?? null);
  return imported;
}

async function standingRows(
  on: Connection,
  { name, members }: ImportedTable,
  rows: readonly ImportedRow[],
  program: Pick<Imported, "id"> | null,
): Promise<Map<string, Standing>> {
  const [isDraft, isOurs] = program
    ? ["null", "t.program_id = ?"]
    : ["t.state = 'draft'", `t.version = (select max(version) from ${name} each where each.handle = t.handle)`];
  const { rows: standing } = await on.raw<Standing>(
    `select t.id, t.handle, ${isDraft} as "isDraft", t.imported = w.wanted as "isSame",
            coalesce(to_jsonb(t) || ${members ?? "'{}'"} @> t.imported, false) as "isUntouched"
       from ${name} t join jsonb_array_elements(?::jsonb) w (wanted) on t.handle = w.wanted->>'handle'
      where ${isOurs} for update of t`,
    [JSON.stringify(rows), ...(program ? [program.id] : [])],
  );
  return new Map(standing.map((row) => [row.handle, row]));
}

async function writeRows(
  on: Connection,
  { name }: ImportedTable,
  written: readonly { id: string; row: ImportedRow }[],
  programId: string | null,
): Promise<void> {
  const columns = Object.keys(written[0]?.row ?? {}).filter((column) => column !== "promises");
  const [owner, owned] = programId === null ? ["", ""] : ["program_id, ", "?, "];
  await on.raw(
    `insert into ${name} as t (id, ${owner}imported, ${columns.join(", ")})
     select w.id, ${owned}w.wanted, ${columns.map((column) => `r.${column}`).join(", ")}
       from unnest(?::text[], ?::jsonb[]) w (id, wanted) cross join jsonb_populate_record(null::${name}, w.wanted) r
         on conflict (id) do update set imported = excluded.imported, revision = t.revision + 1,${programId === null ? " updated_at = now()," : ""}
            ${columns.map((column) => `${column} = excluded.${column}`).join(", ")}`,
    [
      ...(programId === null ? [] : [programId]),
      written.map(({ id }) => id),
      written.map(({ row }) => JSON.stringify(row)),
    ],
  );
  await on.raw(
    `insert into partnership_edit (row_id, revision, program_id, fields, edited_by)
     select t.id, t.revision, ${programId === null ? "t.id" : "t.program_id"}, ?::text[], ? from ${name} t where t.id = any (?)`,
    [Object.keys(written[0]?.row ?? {}), IMPORTER, written.map(({ id }) => id)],
  );
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
