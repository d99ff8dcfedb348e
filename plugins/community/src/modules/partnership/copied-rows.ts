import type { CatalogueRows, CatalogueTable } from "./catalogue-rows";
import type { Connection } from "./connection";

type Columns = Record<string, unknown>;

export interface Copy {
  readonly fromId: string;
  /** What the new program says otherwise than the one it is copied from. */
  readonly head: Readonly<Columns>;
  /** What its tiers and benefits say otherwise: of each row by its handle, the columns that differ. */
  readonly rows: Readonly<Record<"partnership_tier" | "partnership_benefit", ReadonlyMap<string, Readonly<Columns>>>>;
  /** Later imports of its source go on writing into a new version, not into another program. */
  readonly keepsSource: boolean;
  readonly by: string;
}

/** Everything of a program as a new one in draft: whatever columns there are, its promises, and what excludes what. @returns its id. */
export async function copyProgram(catalogue: CatalogueRows, copy: Copy, on: Connection): Promise<string> {
  const id = catalogue.newId("partnership_program");
  const [program] = await wholeRows("partnership_program", "id", copy.fromId, on);
  const anew = { revision: 1, ...(copy.keepsSource ? {} : { imported: null }) };
  const { created_at: _, updated_at: __, ...head } = program as Columns;
  await catalogue.add("partnership_program", { ...head, ...anew, ...copy.head, id, state: "draft" }, copy.by, on);
  for (const table of ["partnership_benefit", "partnership_tier"] as const)
    for (const { position: _place, ...row } of await wholeRows(table, "program_id", copy.fromId, on)) {
      const other = copy.rows[table].get(row.handle as string);
      await catalogue.add(
        table,
        { ...row, ...anew, ...other, id: catalogue.newId(table), program_id: id },
        copy.by,
        on,
      );
    }
  await on.raw(
    `insert into partnership_tier_benefit (program_id, tier_id, benefit_id, quantity)
     select nt.program_id, nt.id, nb.id, p.quantity
       from partnership_tier_benefit p
       join partnership_tier t on t.id = p.tier_id join partnership_benefit b on b.id = p.benefit_id
       join partnership_tier nt on nt.program_id = ? and nt.handle = t.handle
       join partnership_benefit nb on nb.program_id = ? and nb.handle = b.handle
      where p.program_id = ?`,
    [id, id, copy.fromId],
  );
  await on.raw(
    `insert into partnership_benefit_conflict (benefit_id, other_id)
     select least(none.id, nother.id), greatest(none.id, nother.id)
       from partnership_benefit_conflict c
       join partnership_benefit one on one.id = c.benefit_id join partnership_benefit other on other.id = c.other_id
       join partnership_benefit none on none.program_id = ? and none.handle = one.handle
       join partnership_benefit nother on nother.program_id = ? and nother.handle = other.handle
      where one.program_id = ?`,
    [id, id, copy.fromId],
  );
  return id;
}

/** In their order. */
async function wholeRows(table: CatalogueTable, by: string, id: string, on: Connection): Promise<Columns[]> {
  const order = table === "partnership_program" ? "id" : "position, handle";
  const { rows } = await on.raw<{ row: Columns }>(
    `select to_jsonb(t) as row from ${table} t where ${by} = ? order by ${order}`,
    [id],
  );
  return rows.map(({ row }) => row);
}
