import type { BenefitTerms } from "../../domain/sponsorship-benefit";
import type { ProgramState, ProgramTerms } from "../../domain/sponsorship-program";
import type { TierTerms } from "../../domain/sponsorship-tier";
import type { Connection } from "./connection";

export interface ProgramRow extends ProgramTerms {
  id: string;
  version: number;
  /** The version it was written from. */
  version_of: string | null;
  revision: number;
  state: ProgramState;
  tiers: number;
  benefits: number;
  created_at: Date;
}

export interface TierRow extends TierTerms {
  id: string;
  revision: number;
}

export interface BenefitRow extends BenefitTerms {
  id: string;
  revision: number;
}

const PROGRAM = `p.id, p.handle, p.version, p.version_of, p.revision, p.name, p.summary, p.profit_statement,
  p.starts_on::text as starts_on, p.ends_on::text as ends_on, p.last_payment_on::text as last_payment_on,
  p.listing_order, p.state, p.created_at,
  (select count(*)::integer from partnership_tier t where t.program_id = p.id) as tiers,
  (select count(*)::integer from partnership_benefit b where b.program_id = p.id) as benefits`;

/** By handle, the latest version first. */
export async function readPrograms(on: Connection): Promise<ProgramRow[]> {
  const { rows } = await on.raw<ProgramRow>(
    `select ${PROGRAM} from partnership_program p order by p.handle, p.version desc`,
  );
  return rows;
}

/** `isLocked`: nobody else changes anything of the program until the transaction ends. */
export async function readProgram(id: string, on: Connection, isLocked = false): Promise<ProgramRow | null> {
  const { rows } = await on.raw<ProgramRow>(
    `select ${PROGRAM} from partnership_program p where p.id = ?${isLocked ? " for update of p" : ""}`,
    [id],
  );
  return rows[0] ?? null;
}

/** The highest first. */
export async function readTiers(programId: string, on: Connection): Promise<TierRow[]> {
  type Moments = { visible_from: Date | null; visible_to: Date | null };
  const { rows } = await on.raw<Omit<TierRow, keyof Moments> & Moments>(
    `select id, revision, handle, name, summary, price_minor, price_note, term_months, capacity, contract_level,
            visible_from, visible_to, is_advertised, logo_width,
            (select coalesce(jsonb_object_agg(benefit_id, quantity), '{}') from partnership_tier_benefit p
              where p.tier_id = t.id) as promises
       from partnership_tier t where program_id = ? order by position, handle`,
    [programId],
  );
  return rows.map((row) => ({
    ...row,
    visible_from: row.visible_from?.toISOString() ?? null,
    visible_to: row.visible_to?.toISOString() ?? null,
  }));
}

export async function readBenefits(programId: string, on: Connection): Promise<BenefitRow[]> {
  const { rows } = await on.raw<BenefitRow>(
    `select id, revision, handle, kind, section, name, description, capacity, is_capacity_soft, value_minor, price_minor,
            is_package_only, is_standalone, is_available, is_new, due_rule, assets, settings,
            (select coalesce(jsonb_agg(other order by other), '[]') from (
               select other_id as other from partnership_benefit_conflict where benefit_id = b.id
               union select benefit_id from partnership_benefit_conflict where other_id = b.id) pairs) as conflicts
       from partnership_benefit b where program_id = ? order by position, handle`,
    [programId],
  );
  return rows;
}
