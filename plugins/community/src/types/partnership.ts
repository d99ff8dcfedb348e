import type { BenefitTerms, ProgramTerms, TierTerms } from "./partnership-terms";

/** What the admin sends and gets about sponsorship programs. Plain types, no code. */
export type ProgramState = "draft" | "published" | "closed";

/** What of it may still change: everything; missing words and more places; nothing, but a new version can be made. */
export type CatalogueStage = "draft" | "published" | "frozen";

export interface ProgramAnswer extends ProgramTerms {
  id: string;
  version: number;
  /** The version it was written from. */
  version_of: string | null;
  /** Grows with each change; whoever changes a row says which one was read. So do tiers and benefits. */
  revision: number;
  state: ProgramState;
  tiers: number;
  benefits: number;
  /** ISO 8601 */
  created_at: string;
}

export interface BenefitAnswer extends BenefitTerms {
  id: string;
  revision: number;
}

export interface TierAnswer extends TierTerms {
  id: string;
  revision: number;
}

export interface ProgramDetailAnswer {
  program: ProgramAnswer;
  stage: CatalogueStage;
  /** Its other versions, the latest first. */
  versions: Pick<ProgramAnswer, "id" | "version" | "state">[];
  benefits: BenefitAnswer[];
  /** The highest first. */
  tiers: TierAnswer[];
}

export interface ImportRequest {
  /** The file's JSON: levels of foundations, or the PSF's Django fixtures. */
  content: unknown;
  /** Tells what would happen, and changes nothing. */
  dry_run: boolean;
}

export type ImportOutcome = "created" | "changed" | "unchanged" | "kept" | "frozen";

export interface ImportLine {
  /** `psf-2022`, or `psf-2022/visionary`. */
  row: string;
  kind: "program" | "tier" | "benefit";
  outcome: ImportOutcome;
}

export interface ImportNote {
  row: string;
  code: "kept_as_text" | "price_on_request";
  message: string;
}

export interface ImportAnswer {
  dry_run: boolean;
  format: "foundation_levels" | "psf_catalogue";
  counts: { programs: number; tiers: number; benefits: number; promises: number };
  outcomes: Record<ImportOutcome, number>;
  lines: ImportLine[];
  notes: ImportNote[];
}
