import type { Addition, OfferAnswer } from "./agreements";
import type { TwoTexts } from "./impact";

/** What both sides send and get about changes of what was signed. Amounts are minor units as text. Plain types, no code. */
export type AmendmentEvent =
  | "change_requested"
  | "request_withdrawn"
  | "amendment_proposed"
  | "amendment_withdrawn"
  | "amendment_refused"
  | "amendment_lapsed"
  | "amendment_signed"
  | "amendment_in_force";

export interface AmendmentBody {
  tier_id: string;
  /** All of them, those that stay as well. */
  additions: Addition[];
  /** For another tier whose price is told on request. */
  price_minor: string | null;
  clause: TwoTexts | null;
  message: string;
  valid_days: number;
  version: number;
}

export interface ChangeRequestBody {
  tier_id: string;
  additions: Addition[];
  words: string;
}

export interface ChangeRequestAnswer extends ChangeRequestBody {
  tier_name: TwoTexts;
  additions: (Addition & { name: TwoTexts })[];
  /** ISO 8601 */
  requested_at: string;
}

export interface AmendmentAnswer {
  /** As it would be. */
  offer: OfferAnswer;
  /** ISO 8601: until when it can be signed. */
  until: string;
  /** The partner has signed; the shop has not yet. */
  is_signed: boolean;
  from_tier_name: TwoTexts;
  changes: { benefit_id: string; name: TwoTexts; from: number; to: number }[];
  clause: TwoTexts | null;
  /** `2027-07-02`; null where the difference counts whole, before the term begins. */
  effective_on: string | null;
  remaining_days: number | null;
  term_days: number | null;
  /** Of the whole term, before tax. */
  old_net_minor: string;
  new_net_minor: string;
  /** To be paid (above zero) or given back (below): before tax, the tax, with tax. */
  difference_minor: string;
  tax_minor: string;
  gross_minor: string;
}
