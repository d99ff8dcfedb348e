import { generateEntityId } from "@medusajs/framework/utils";
import type { ProgramState } from "../../domain/sponsorship-program";
import type { Connection } from "./connection";

export type CatalogueTable = "partnership_program" | "partnership_tier" | "partnership_benefit";

const PREFIX: Readonly<Record<CatalogueTable, string>> = {
  partnership_program: "prog",
  partnership_tier: "tier",
  partnership_benefit: "benefit",
};
/** Stand in tables of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(["promises", "conflicts"]);

type Columns = Readonly<Record<string, unknown>>;
const columnsOf = (row: Columns) => Object.keys(row).filter((name) => !ELSEWHERE.has(name));

/** Writes programs, tiers and benefits as people change them, and keeps who changed what. What may change is not asked here. */
export class CatalogueRows {
  /** Nobody else makes or imports programs until the transaction ends: handles and versions are given out one by one. */
  async lockHandles(on: Connection): Promise<void> {
    await on.raw("select pg_advisory_xact_lock(hashtextextended('partnership.import', 0))");
  }

  newId(table: CatalogueTable): string {
    return generateEntityId(undefined, PREFIX[table]);
  }

  async isHandleTaken(handle: string, exceptId: string | null, on: Connection): Promise<boolean> {
    const { rows } = await on.raw(
      "select 1 from partnership_program where handle = ? and id is distinct from ? limit 1",
      [handle, exceptId],
    );
    return rows.length > 0;
  }

  /** A tier or benefit goes below those that stand. */
  async add(table: CatalogueTable, row: Columns & { id: string }, by: string, on: Connection): Promise<void> {
    const columns = columnsOf(row);
    const isProgram = table === "partnership_program";
    await on.raw(
      `with added as (
         insert into ${table} (${columns.join(", ")}${isProgram ? "" : ", position"})
         select ${columns.map((name) => `r.${name}`).join(", ")}${
           isProgram
             ? ""
             : `, (select coalesce(max(t.position), -1) + 1 from ${table} t where t.program_id = r.program_id)`
         }
           from jsonb_populate_record(null::${table}, ?::jsonb) r
         returning id, revision, ${isProgram ? "id" : "program_id"} as program_id)
       insert into partnership_edit (row_id, revision, program_id, fields, edited_by)
       select id, revision, program_id, ?::text[], ? from added`,
      [JSON.stringify(row), Object.keys(row), by],
    );
  }

  /** `changes`: the columns that change, by name. */
  async change(table: CatalogueTable, id: string, changes: Columns, by: string, on: Connection): Promise<void> {
    const columns = columnsOf(changes).map((name) => `${name} = r.${name}, `);
    const isProgram = table === "partnership_program";
    await on.raw(
      `with changed as (
         update ${table} t set ${columns.join("")} revision = t.revision + 1${isProgram ? ", updated_at = now()" : ""}
           from jsonb_populate_record(null::${table}, ?::jsonb) r where t.id = ?
         returning t.id, t.revision, ${isProgram ? "t.id" : "t.program_id"} as program_id)
       insert into partnership_edit (row_id, revision, program_id, fields, edited_by)
       select id, revision, program_id, ?::text[], ? from changed`,
      [JSON.stringify(changes), id, Object.keys(changes), by],
    );
  }

  /** Which fields of a row were changed after it had this revision. */
  async changedSince(id: string, revision: number, on: Connection): Promise<string[]> {
    const { rows } = await on.raw<{ field: string }>(
      `select distinct field from partnership_edit, unnest(fields) field where row_id = ? and revision > ? order by field`,
      [id, revision],
    );
    return rows.map(({ field }) => field);
  }

  async setPromises(tierId: string, programId: string, promises: Columns, on: Connection): Promise<void> {
    await on.raw("delete from partnership_tier_benefit where tier_id = ?", [tierId]);
    await on.raw(
      `insert into partnership_tier_benefit (program_id, tier_id, benefit_id, quantity)
       select ?, ?, key, value::integer from jsonb_each_text(?::jsonb)`,
      [programId, tierId, JSON.stringify(promises)],
    );
  }

  async setConflicts(benefitId: string, others: readonly string[], on: Connection): Promise<void> {
    await on.raw("delete from partnership_benefit_conflict where ? in (benefit_id, other_id)", [benefitId]);
    await on.raw(
      `insert into partnership_benefit_conflict (benefit_id, other_id)
       select distinct least(?, other), greatest(?, other) from unnest(?::text[]) other`,
      [benefitId, benefitId, others],
    );
  }

  async removeTier(id: string, on: Connection): Promise<void> {
    await on.raw("delete from partnership_tier_benefit where tier_id = ?", [id]);
    await on.raw("delete from partnership_tier where id = ?", [id]);
  }

  async removeBenefit(id: string, on: Connection): Promise<void> {
    await on.raw("delete from partnership_tier_benefit where benefit_id = ?", [id]);
    await on.raw("delete from partnership_benefit_conflict where ? in (benefit_id, other_id)", [id]);
    await on.raw("delete from partnership_benefit where id = ?", [id]);
  }

  /** `ids`: all rows of the program, the first one first. */
  async reorder(table: CatalogueTable, programId: string, ids: readonly string[], on: Connection): Promise<void> {
    await on.raw(
      `update ${table} t set position = o.place - 1 from unnest(?::text[]) with ordinality o (id, place)
        where t.id = o.id and t.program_id = ?`,
      [ids, programId],
    );
  }

  /** The version that people sign up for, when there is one. */
  async publishedVersion(handle: string, on: Connection): Promise<string | null> {
    const { rows } = await on.raw<{ id: string }>(
      "select id from partnership_program where handle = ? and state = 'published' for update",
      [handle],
    );
    return rows[0]?.id ?? null;
  }

  async latestVersion(handle: string, on: Connection): Promise<{ id: string; version: number; state: ProgramState }> {
    const { rows } = await on.raw<{ id: string; version: number; state: ProgramState }>(
      "select id, version, state from partnership_program where handle = ? order by version desc limit 1",
      [handle],
    );
    return rows[0] as { id: string; version: number; state: ProgramState };
  }
}
