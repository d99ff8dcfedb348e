import type { MinorByCurrency, TwoTexts } from "./impact";

/** What the admin sends and gets about sponsorship programs. Plain types, no code. */
export type ProgramState = "draft" | "published" | "closed";

export interface ProgramAnswer {
  id: string;
  handle: string;
  name: TwoTexts;
  state: ProgramState;
  tiers: number;
  benefits: number;
  /** ISO 8601 */
  created_at: string;
}

export interface BenefitAnswer {
  id: string;
  handle: string;
  kind: string;
  section: TwoTexts | null;
  name: TwoTexts;
  description: TwoTexts;
  /** Over all tiers; null when there are as many as are wanted. */
  capacity: number | null;
  is_capacity_soft: boolean;
  value_minor: MinorByCurrency;
  is_package_only: boolean;
  is_standalone: boolean;
  is_available: boolean;
}

export interface TierAnswer {
  id: string;
  handle: string;
  name: TwoTexts;
  /** Empty when the price is told on request. */
  price_minor: MinorByCurrency;
  price_note: TwoTexts | null;
  term_months: number;
  capacity: number | null;
  contract_level: string;
  is_advertised: boolean;
  /** Quantity by the benefit's id. */
  promises: Record<string, number>;
}

export interface ProgramDetailAnswer {
  program: ProgramAnswer;
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
