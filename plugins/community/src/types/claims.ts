import type { TwoTexts } from "./impact";

/** What a partner's people and the admin send and get about what a partner is entitled to. Plain types, no code. */
export type ClaimState = "open" | "requested" | "confirmed" | "delivered" | "declined";

/** A code of the shop that came with an agreement. */
export interface DiscountCodeAnswer {
  code: string;
  percent: number;
  /** How many orders it is good for; null for as many as are wanted. */
  uses: number | null;
  /** Orders that it took something off. */
  used: number;
  /** The shop has made it; until then it is only kept for whoever asked. */
  is_made: boolean;
  /** Whoever types it now gets something off. */
  is_usable: boolean;
  /** Minor units as text: what was kept of its orders' money; null for the partner. */
  revenue: { currency_code: string; amount_minor: string }[] | null;
}

export interface ClaimAnswer {
  id: string;
  state: ClaimState;
  /** By the names of the fields of its kind. */
  details: Record<string, string>;
  /** Links, or words where it can be seen. */
  evidence: string[];
  /** Of the last move; null when nobody gave one. */
  reason: string | null;
  /** Null where no code was asked for. */
  discount_code: DiscountCodeAnswer | null;
  version: number;
  /** ISO 8601 */
  updated_at: string;
}

export interface ClaimFieldAnswer {
  name: string;
  form: "line" | "text" | "email" | "link" | "day" | "code" | "choice";
  is_required: boolean;
  /** Of a choice; null for what is typed. */
  options: string[] | null;
}

export interface EntitlementAnswer {
  benefit_id: string;
  kind: string;
  name: TwoTexts;
  description: TwoTexts;
  promised: number;
  under_way: number;
  delivered: number;
  /** Units that can still be asked for. */
  left: number;
  overdue: number;
  /** ISO 8601; null when there is no such date. */
  due_at: string | null;
  /** What has to be said with a request. */
  fields: ClaimFieldAnswer[];
  claims: ClaimAnswer[];
}

export interface ScorecardAnswer {
  /** Benefits can be asked for: the agreement is active and its term runs. */
  is_open: boolean;
  entitlements: EntitlementAnswer[];
  promised: number;
  delivered: number;
  overdue: number;
  /** What was asked for and never delivered is worth so much, in minor units as text; null while the term runs. */
  make_good_minor: string | null;
  currency_code: string;
}

export interface ClaimBody {
  benefit_id: string;
  details: Record<string, string>;
}

export interface ClaimMoveBody {
  state: ClaimState;
  version: number;
  reason: string | null;
  /** Asked for again, in other words. */
  details: Record<string, string> | null;
  /** Of what was delivered. */
  evidence: string[];
}

export interface WaitingClaimAnswer extends Omit<ClaimAnswer, "discount_code"> {
  agreement_id: string;
  partner_name: TwoTexts;
  benefit_name: TwoTexts;
  kind: string;
}
