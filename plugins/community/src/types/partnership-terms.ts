import type { MinorByCurrency, TwoTexts } from "./impact";

/** What programs, tiers and benefits say of themselves, as the admin sends and gets it. Plain types, no code. */
export type ListingOrder = "alphabetical" | "signed_first" | "random";
export type ContractLevel = "none" | "click_through" | "countersigned";
export type BenefitKind =
  | "logo_placement"
  | "event_tickets"
  | "talk"
  | "booth"
  | "social_post"
  | "discount_code"
  | "merchandise_bundle"
  | "attendee_list"
  | "text";

export interface ProgramTerms {
  handle: string;
  name: TwoTexts;
  summary: TwoTexts;
  /** Where the money goes that is left over. */
  profit_statement: TwoTexts;
  /** `2027-01-01` */
  starts_on: string | null;
  ends_on: string | null;
  /** No payment falls due later than on this day. */
  last_payment_on: string | null;
  listing_order: ListingOrder;
}

export interface TierTerms {
  handle: string;
  name: TwoTexts;
  summary: TwoTexts;
  /** Empty when the price is told on request. */
  price_minor: MinorByCurrency;
  price_note: TwoTexts | null;
  term_months: number;
  /** Null when there are as many places as are wanted. */
  capacity: number | null;
  contract_level: ContractLevel;
  /** ISO 8601 */
  visible_from: string | null;
  visible_to: string | null;
  is_advertised: boolean;
  /** In pixels. */
  logo_width: number | null;
  /** Quantity by the benefit's id. */
  promises: Record<string, number>;
}

/** Exactly one of them. */
export type DueRule = { on: string } | { days_after_start: number } | { days_before_end: number };

export interface BenefitAsset {
  /** A name of its own among the benefit's assets. */
  handle: string;
  direction: "from_partner" | "to_partner";
  form: "text" | "image" | "file" | "answer";
  label: TwoTexts;
  help: TwoTexts;
  /** `2027-01-01` */
  due_on: string | null;
  /** `min_width`, `max_width`, `min_height`, `max_height` in pixels; `max_length` in characters. */
  limits: Record<string, number>;
  /** Given to all partners alike, as this text or file name. */
  shared_value: string | null;
}

export interface BenefitTerms {
  handle: string;
  kind: BenefitKind;
  section: TwoTexts | null;
  name: TwoTexts;
  description: TwoTexts;
  /** Over all tiers; null when there are as many as are wanted. */
  capacity: number | null;
  is_capacity_soft: boolean;
  /** What one is worth, and what one costs by itself. */
  value_minor: MinorByCurrency;
  price_minor: MinorByCurrency;
  is_package_only: boolean;
  is_standalone: boolean;
  is_available: boolean;
  is_new: boolean;
  due_rule: DueRule | null;
  assets: BenefitAsset[];
  /** By its kind: where a logo stands, how long a talk is. */
  settings: Record<string, unknown>;
  /** Ids of benefits that nobody can have together with it. */
  conflicts: string[];
}

/** With the revision that was read, only what changes. */
export type ChangeOf<Terms> = Partial<Terms> & { revision: number };

export interface CopyRequest
  extends Pick<ProgramTerms, "handle" | "name" | "starts_on" | "ends_on" | "last_payment_on"> {}

export interface PromisesRequest {
  tiers: { id: string; revision: number; promises: Record<string, number> }[];
}
