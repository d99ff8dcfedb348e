import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { type ImportOutcome, importOutcome } from "../../domain/import-outcome";
import type { TwoTexts } from "../../domain/two-texts";
import type { Connection } from "./connection";
import { BENEFITS, type ImportedRow, importConflicts, importPromises, importRows, TIERS } from "./imported-rows";

export interface ProgramRow {
  id: string;
  handle: string;
  name: TwoTexts;
  state: "draft" | "published" | "closed";
  tiers: number;
  benefits: number;
  created_at: Date;
}

export interface BenefitRow {
  id: string;
  handle: string;
  kind: string;
  section: TwoTexts | null;
  name: TwoTexts;
  description: TwoTexts;
  capacity: number | null;
  is_capacity_soft: boolean;
  value_minor: Record<string, string>;
  is_package_only: boolean;
  is_standalone: boolean;
  is_available: boolean;
  assets: unknown[];
}

export interface TierRow {
  id: string;
  handle: string;
  name: TwoTexts;
  price_minor: Record<string, string>;
  price_note: TwoTexts | null;
  term_months: number;
  capacity: number | null;
  contract_level: string;
  is_advertised: boolean;
  /** Quantity by the benefit's id. */
  promises: Record<string, number>;
}

export interface ImportedProgram {
  readonly row: ImportedRow;
  readonly benefits: readonly ImportedRow[];
  readonly conflicts: readonly (readonly [string, string])[];
  /** Each with its `promises`: `{ benefit, quantity }`, the benefit by its handle. */
  readonly tiers: readonly ImportedRow[];
}

export interface ProgramOutcome {
  readonly program: ImportOutcome;
  readonly benefits: readonly ImportOutcome[];
  readonly tiers: readonly ImportOutcome[];
}

const PROGRAM = `p.id, p.handle, p.name, p.state, p.created_at,
  (select count(*)::integer from partnership_tier t where t.program_id = p.id) as tiers,
  (select count(*)::integer from partnership_benefit b where b.program_id = p.id) as benefits`;

/** What sponsors can sign up for: programs, their tiers and the benefits these promise. */
export class PartnershipService {
  private readonly connection: Connection;

  constructor(container: Record<string, unknown>) {
    this.connection = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection;
  }

  /** By handle. */
  async programs(): Promise<ProgramRow[]> {
    const { rows } = await this.connection.raw<ProgramRow>(
      `select ${PROGRAM} from partnership_program p order by p.handle`,
    );
    return rows;
  }

  async program(id: string): Promise<{ program: ProgramRow; benefits: BenefitRow[]; tiers: TierRow[] } | null> {
    const { rows } = await this.connection.raw<ProgramRow>(
      `select ${PROGRAM} from partnership_program p where id = ?`,
      [id],
    );
    const [program] = rows;
    if (!program) return null;
    const { rows: benefits } = await this.connection.raw<BenefitRow>(
      `select id, handle, kind, section, name, description, capacity, is_capacity_soft, value_minor, is_package_only,
              is_standalone, is_available, assets
         from partnership_benefit where program_id = ? order by position, handle`,
      [id],
    );
    const { rows: tiers } = await this.connection.raw<TierRow>(
      `select id, handle, name, price_minor, price_note, term_months, capacity, contract_level, is_advertised,
              (select coalesce(jsonb_object_agg(benefit_id, quantity), '{}') from partnership_tier_benefit p
                where p.tier_id = t.id) as promises
         from partnership_tier t where program_id = ? order by position, handle`,
      [id],
    );
    return { program, benefits, tiers };
  }

  /** Nobody else imports until the transaction ends. */
  async lockImports(on: Connection): Promise<void> {
    await on.raw("select pg_advisory_xact_lock(hashtextextended('partnership.import', 0))");
  }

  async importProgram({ row, benefits, conflicts, tiers }: ImportedProgram, on: Connection): Promise<ProgramOutcome> {
    const { id, isDraft, outcome } = await this.importHead(row, on);
    const ofBenefits = await importRows(on, BENEFITS, { id, isDraft }, benefits);
    const ofTiers = await importRows(on, TIERS, { id, isDraft }, tiers);
    await importPromises(
      on,
      id,
      tiers.filter((_, index) => ofTiers[index] === "created" || ofTiers[index] === "changed"),
    );
    if (isDraft) await importConflicts(on, id, conflicts);
    return { program: outcome, benefits: ofBenefits, tiers: ofTiers };
  }

  private async importHead(
    row: ImportedRow,
    on: Connection,
  ): Promise<{ id: string; isDraft: boolean; outcome: ImportOutcome }> {
    const { rows } = await on.raw<{ id: string; isDraft: boolean; isSame: boolean; isUntouched: boolean }>(
      `select id, state = 'draft' as "isDraft", coalesce(imported = ?::jsonb, false) as "isSame",
              coalesce(to_jsonb(p) @> imported, false) as "isUntouched"
         from partnership_program p where handle = ? for update`,
      [JSON.stringify(row), row.handle],
    );
    const standing = rows[0] ?? null;
    const isDraft = standing?.isDraft ?? true;
    const outcome = importOutcome(standing, isDraft);
    const id = standing?.id ?? generateEntityId(undefined, "prog");
    if (outcome === "created" || outcome === "changed") {
      const columns = Object.keys(row);
      await on.raw(
        `insert into partnership_program (id, imported, ${columns.join(", ")})
         select ?, ?::jsonb, ${columns.map((column) => `r.${column}`).join(", ")}
           from jsonb_populate_record(null::partnership_program, ?::jsonb) r
             on conflict (handle) do update set imported = excluded.imported, updated_at = now(),
                ${columns.map((column) => `${column} = excluded.${column}`).join(", ")}`,
        [id, JSON.stringify(row), JSON.stringify(row)],
      );
    }
    return { id, isDraft, outcome };
  }
}
