import type { ReceiptAnswer, ReceiptTerms } from "./deliveries";

/** What the admin sends and gets about sponsors who match what others give. Plain types, no code. */
export interface PledgeTerms {
  sponsor_name: string;
  /** 10 000 matches one to one. */
  ratio_basis_points: number;
  /** Minor units as text: the most the sponsor gives in all. */
  cap_minor: string;
  currency_code: string;
  /** ISO 8601; gifts between the two are matched. */
  valid_from: string;
  valid_to: string | null;
}

export interface PledgePaymentTerms {
  amount_minor: string;
  paid_at: string;
  receipt: ReceiptTerms;
}

export interface PledgePaymentAnswer {
  id: string;
  amount_minor: string;
  paid_at: string;
  receipt: ReceiptAnswer | null;
  recorded_by: string;
  recorded_at: string;
  /** Whether the books know of it yet. */
  is_posted: boolean;
}

export interface PledgeAnswer extends PledgeTerms {
  id: string;
  goal_id: string;
  partner_id: string;
  saved_by: string;
  saved_at: string;
  /** What the books have received of it, and what it owes beyond that for what others gave so far. */
  paid_minor: string;
  due_minor: string;
  payments: PledgePaymentAnswer[];
}
