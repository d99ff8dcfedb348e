import type { TwoTexts } from "./impact";

/** What the ledger's pages read, in the admin and in the storefront. Ids and minor units are decimal text, times ISO 8601. */
export interface TransferAnswer {
  id: string;
  /** The row that caused it. */
  source: { type: string; id: string; kind: string; version: number };
  occurred_at: string;
  posted_at: string;
  /** The transfer that this one takes back. */
  reverses: string | null;
  /** Debits are positive. */
  legs: { account: string; unit: string; amount_minor: string }[];
  metadata: Record<string, unknown>;
}

/** Titles of the goals that accounts and metadata name, by goal id. */
export type GoalTitles = Record<string, TwoTexts>;

export interface TransferListAnswer {
  /** Newest first. */
  transfers: TransferAnswer[];
  goals: GoalTitles;
  /** Ask with `before` for the next page; null on the last. */
  next_before: string | null;
}

export interface SealAnswer {
  number: number;
  transfer_count: number;
  root: string;
  previous: string;
  closed_at: string;
  hash: string;
}

export interface SealListAnswer {
  /** Newest first. */
  seals: SealAnswer[];
  next_before: string | null;
}

/** What an account holds, on its normal side. */
export interface BalanceAnswer {
  account: string;
  unit: string;
  amount_minor: string;
}

export interface AccountListAnswer {
  accounts: BalanceAnswer[];
  goals: GoalTitles;
}

export interface StatementAnswer {
  account: BalanceAnswer & { normal_side: "debit" | "credit" };
  goals: GoalTitles;
  /** Newest first. */
  lines: {
    transfer_id: string;
    source: TransferAnswer["source"];
    occurred_at: string;
    posted_at: string;
    /** On the account's normal side. */
    amount_minor: string;
    balance_minor: string;
  }[];
  next_before: string | null;
}

/** A transfer with what it is about. */
export interface TransferPageAnswer {
  transfer: TransferAnswer;
  goals: GoalTitles;
  order: { id: string; display_id: number } | null;
  /** The seal over it; null while it is not sealed. */
  seal: number | null;
}
