import type { PledgePaymentTerms, PledgeTerms } from "../../types/pledges";
import { basisPoints, minorText } from "../money/minor-text";
import { type ReceiptDraft, receiptOf } from "../receipts/receipt-draft";

/** A pledge as its form holds it: everything is what was typed or chosen; days as "2026-11-25". */
export interface PledgeDraft {
  sponsor: string;
  percent: string;
  cap: string;
  currency: string;
  from: string;
  to: string;
}

export interface PaymentDraft {
  amount: string;
  day: string;
  receipt: ReceiptDraft;
}

/** What cannot be read is asked for as nothing, which the shop refuses together with everything else that is wrong. */
export function pledgeTerms(draft: PledgeDraft): { terms: PledgeTerms; isUnreadable: boolean } {
  const cap = minorText(draft.cap, draft.currency);
  const terms = {
    sponsor_name: draft.sponsor,
    ratio_basis_points: basisPoints(draft.percent) ?? 0,
    cap_minor: cap ?? "0",
    currency_code: draft.currency,
    valid_from: draft.from,
    valid_to: draft.to || null,
  };
  return { terms, isUnreadable: draft.currency !== "" && cap === null };
}

export function paymentTerms(
  draft: PaymentDraft,
  currency: string,
): { terms: PledgePaymentTerms; isUnreadable: boolean } {
  const amount = minorText(draft.amount, currency);
  const terms = { amount_minor: amount ?? "0", paid_at: draft.day, receipt: receiptOf(draft.receipt) };
  return { terms, isUnreadable: amount === null };
}
