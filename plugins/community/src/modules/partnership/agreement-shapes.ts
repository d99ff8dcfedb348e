import type { AgreementActor, AgreementState } from "../../domain/agreement-lifecycle";
import type { OfferTerms, PaymentChoice } from "../../domain/agreement-offer";
import type { AmendmentEvent } from "../../domain/amendment";
import type { TwoTexts } from "../../domain/two-texts";

/** The rows of agreements, as their table and those around it keep them. */
export interface AdditionRow {
  benefit_id: string;
  quantity: number;
}

/** What a partner would like to be different in what was signed. */
export interface ChangeRequest {
  tier_id: string;
  additions: AdditionRow[];
  words: string;
  /** ISO 8601 */
  requested_at: string;
}

export interface AgreementRow {
  id: string;
  program_id: string;
  tier_id: string;
  partner_id: string | null;
  /** The customer who began it. */
  applicant_id: string;
  state: AgreementState;
  currency_code: string;
  additions: AdditionRow[];
  payment_choice: PaymentChoice;
  wish: string;
  /** 0 while nothing was offered. */
  revision: number;
  offer_until: Date | null;
  signed_at: Date | null;
  /** `2027-01-31` */
  starts_on: string | null;
  ends_before: string | null;
  starts_at: Date | null;
  ends_at: Date | null;
  waiting_since: Date | null;
  waiting_number: string | null;
  place_until: Date | null;
  renews: string | null;
  /** An amendment that is not in force: until when it may be signed. */
  proposed_revision: number | null;
  proposed_until: Date | null;
  change_request: ChangeRequest | null;
  /** Counts every change: a form that was read before one is told so. */
  version: number;
  created_at: Date;
  updated_at: Date;
}

export interface Wish {
  tierId: string;
  currency: string;
  additions: readonly AdditionRow[];
  paymentChoice: PaymentChoice;
  wish: string;
}

export interface MoveRow {
  from_state: AgreementState;
  to_state: AgreementState;
  actor: AgreementActor;
  moved_by: string;
  reason: string | null;
  /** What happened where the state stayed. */
  event: AmendmentEvent | null;
  revision: number;
  moved_at: Date;
}

export interface Mover {
  actor: AgreementActor;
  /** The person, the user of the admin, or what clock it was. */
  by: string;
  reason?: string | null;
}

export interface NamedRow {
  id: string;
  program: { id: string; handle: string; name: TwoTexts };
  tier: { id: string; name: TwoTexts };
  partner_name: TwoTexts | null;
  renewed_by: string | null;
  /** Of what renews it. */
  renewal_state: AgreementState | null;
  /** 1 for whoever is asked next; null outside of a line. */
  position: number | null;
  /** Minor units as text: what the standing offer costs with tax. */
  gross_minor: string | null;
  /** `2027-01-31`: until when the oldest open invoice is to be paid. */
  due_on: string | null;
}

export interface RevisionRow {
  revision: number;
  terms: OfferTerms;
  terms_sha256: string;
  message: string;
  offered_by: string;
  offered_at: Date;
}

export interface SignatureRow {
  revision: number;
  side: "partner" | "shop";
  typed_name: string;
  role: string;
  signed_by: string;
  signed_at: Date;
  address: string;
  user_agent: string;
  terms_sha256: string;
}
