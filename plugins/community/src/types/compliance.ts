import type { TwoTexts } from "./impact";

/** What the admin gets about the rules of the field that a program keeps or breaks. Plain types, no code. */
export type ComplianceCode =
  | "prospectus_public"
  | "same_price"
  | "same_benefits"
  | "benefits_unchanged"
  | "top_level_open"
  | "listing_order_stated"
  | "profit_stated";

export interface ComplianceRowAnswer {
  what: "state" | "price" | "quantity" | "wording" | "capacity" | "listing_order" | "language";
  tier: TwoTexts | null;
  benefit: TwoTexts | null;
  agreement_id: string | null;
  /** Set where `expected` and `found` are minor units as text. */
  currency_code: string | null;
  expected: string | null;
  found: string | null;
}

export interface ComplianceCheckAnswer {
  code: ComplianceCode;
  ok: boolean;
  /** What breaks the rule; of a rule that is kept, what shows it, if anything. */
  details: ComplianceRowAnswer[];
}

export interface ComplianceAnswer {
  ok: boolean;
  checks: ComplianceCheckAnswer[];
}
