import type { AmendmentAnswer, AmendmentEvent, ChangeRequestAnswer } from "./amendments";
import type { ScorecardAnswer } from "./claims";
import type { PaperAnswer } from "./documents";
import type { TwoTexts } from "./impact";
import type { PartnerDetailsBody } from "./partners";
import type { InvoiceAnswer, PaymentAnswer } from "./sponsor-money";
import type { SubscriptionAnswer } from "./subscriptions";

/** What a partner's people and the admin send and get about agreements. Amounts are minor units as text. Plain types, no code. */
export type AgreementState =
  | "draft"
  | "submitted"
  | "offered"
  | "signed"
  | "active"
  | "suspended"
  | "ended"
  | "declined"
  | "withdrawn"
  | "lapsed"
  | "terminated";
export type AgreementActor = "partner" | "admin" | "clock";
export type PaymentChoice = "card" | "subscription" | "invoice";
export type ContractLevel = "none" | "click_through" | "countersigned";

/** Why the clock could not offer an agreement anew. */
export type RenewalProblem =
  | "seller_missing"
  | "renewal_tier_missing"
  | "price_missing"
  | "price_on_request"
  | "benefits_conflict";

export interface Addition {
  benefit_id: string;
  quantity: number;
}

export interface WishBody {
  tier_id: string;
  currency_code: string;
  additions: Addition[];
  payment_choice: PaymentChoice;
  /** In the partner's own words. */
  wish: string;
}

export interface DealLine {
  benefit_id: string;
  kind: string;
  name: TwoTexts;
  description: TwoTexts;
  quantity: number;
  price_minor: string;
}

export interface OfferAnswer {
  revision: number;
  terms_sha256: string;
  message: string;
  /** ISO 8601 */
  offered_at: string;
  program: { id: string; name: TwoTexts; profit_statement: TwoTexts };
  tier_name: TwoTexts;
  currency_code: string;
  price_minor: string;
  net_minor: string;
  tax: { treatment: "domestic" | "reverse_charge" | "outside"; rate_basis_points: number; tax_minor: string };
  gross_minor: string;
  /** Null in what renews nothing. `starts_on`: `2028-01-31`, the earliest first day; `credit_minor` is taken off before tax. */
  renewal: { agreement_id: string; starts_on: string; credit_minor: string } | null;
  term_months: number;
  contract_level: ContractLevel;
  payment_choice: PaymentChoice;
  benefits: DealLine[];
  /** It changes what was signed before. */
  is_amendment: boolean;
  /** Agreed on beside what every agreement of the program says. */
  extra_terms: TwoTexts[];
  customer: PartnerDetailsBody;
  seller: { name: TwoTexts; address: string; tax_number: string | null; bank_details: string; email: string };
}

export interface SignatureAnswer {
  revision: number;
  side: "partner" | "shop";
  typed_name: string;
  role: string;
  /** ISO 8601 */
  signed_at: string;
}

export interface AgreementMoveAnswer {
  from_state: AgreementState;
  to_state: AgreementState;
  /** What happened where the state stayed. */
  event: AmendmentEvent | null;
  actor: AgreementActor;
  reason: string | null;
  /** ISO 8601 */
  moved_at: string;
}

export interface AgreementAnswer {
  id: string;
  program: { id: string; handle: string; name: TwoTexts };
  tier: { id: string; name: TwoTexts };
  partner_id: string | null;
  partner_name: TwoTexts | null;
  state: AgreementState;
  currency_code: string;
  additions: Addition[];
  payment_choice: PaymentChoice;
  wish: string;
  /** 0 while nothing was offered. */
  revision: number;
  /** What the standing offer costs with tax; null while nothing was offered. */
  gross_minor: string | null;
  /** `2027-01-31`: until when the oldest open invoice is to be paid; null when nothing is owed. */
  due_on: string | null;
  /** ISO 8601, as every time here; null where there is none. */
  offer_until: string | null;
  signed_at: string | null;
  /** `2027-01-31`; the last day is the one before `ends_before`. */
  starts_on: string | null;
  ends_before: string | null;
  waiting_since: string | null;
  /** 1 for whoever is asked next; null outside of a line. */
  position: number | null;
  place_until: string | null;
  renews: string | null;
  renewed_by: string | null;
  /** Of what renews it; null where there is none. */
  renewal_state: AgreementState | null;
  /** To the admin: why an offer of renewal that is due was not made; null otherwise. */
  renewal_problem: RenewalProblem | null;
  version: number;
  /** ISO 8601: until when a proposed change can be signed; null where none is proposed. */
  proposed_until: string | null;
  /** The partner asked for a change that is not answered yet. */
  has_change_request: boolean;
  /** Where the reader may move it. */
  next_states: AgreementState[];
  created_at: string;
  updated_at: string;
}

export interface AgreementDetailAnswer {
  agreement: AgreementAnswer;
  /** Null while it is paid term by term. */
  subscription: SubscriptionAnswer | null;
  /** Oldest first. */
  invoices: InvoiceAnswer[];
  payments: PaymentAnswer[];
  /** Null while nothing is signed. */
  scorecard: ScorecardAnswer | null;
  /** Contracts, invoices, credit notes and receipts, oldest first. */
  documents: PaperAnswer[];
  /** The newest, or what is in force; null while nothing was offered. */
  offer: OfferAnswer | null;
  /** What would change; null where nothing is proposed. */
  amendment: AmendmentAnswer | null;
  change_request: ChangeRequestAnswer | null;
  signatures: SignatureAnswer[];
  /** Oldest first. */
  moves: AgreementMoveAnswer[];
}

export interface SignatureBody {
  revision: number;
  terms_sha256: string;
  typed_name: string;
  role: string;
}

export interface OfferBody {
  /** Another tier of the same program than was asked for; null for that one. */
  tier_id: string | null;
  /** For a tier whose price is told on request. */
  price_minor: string | null;
  additions: Addition[];
  payment_choice: PaymentChoice;
  message: string;
  /** What the admin read; another change meanwhile is a conflict. */
  version: number;
}

export interface RenewalBody extends Omit<OfferBody, "additions"> {
  tier_id: string;
  /** Null for what was added before, as far as it is still sold. */
  additions: Addition[] | null;
}

/** A tier that can be offered. */
export interface RenewalChoice {
  id: string;
  name: TwoTexts;
  /** Minor units as text by currency; empty when the price is told on request. */
  price_minor: Record<string, string>;
  program_id: string;
  program_name: TwoTexts;
}

export interface SellerBody {
  name: TwoTexts;
  address: string;
  country: string;
  tax_number: string | null;
  rate_basis_points: number;
  bank_details: string;
  email: string;
  net_days: number;
  offer_days: number;
}
