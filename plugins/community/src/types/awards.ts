import type { RewardItemRequest } from "./rewards";

/** What the admin sends and gets about awards that a committee votes on. Plain types, no code. */
export type AwardState = "open" | "decided" | "issued" | "cancelled";

export interface AwardRequest {
  /** Whoever asks twice with one key opens one round. */
  award_key: string;
  program_id: string;
  name: { en: string; "zh-CN": string };
  /** `all`, or a season's handle. */
  period: string;
  /** What each winner is given. */
  items: RewardItemRequest[];
  /** How many can win. */
  seats: number;
  /** How many votes each member has. */
  votes_each: number;
  /** Administrators who sit on the committee. */
  member_ids: string[];
  /** ISO 8601, as below. */
  closes_at: string;
  /** To whoever wins, and in which language they are written to. */
  message: string;
  locale: "en" | "zh-CN";
}

/** Nothing here tells while a round is open who has voted, or for whom. */
export interface AwardAnswer {
  id: string;
  name: { en: string; "zh-CN": string };
  program_id: string;
  currency_code: string;
  period: string;
  state: AwardState;
  seats: number;
  votes_each: number;
  closes_at: string;
  /** Votes can still be given and changed. */
  is_voting: boolean;
  /** How many sit on the committee, and how many of them voted. */
  members: number;
  voted: number;
  /** Enough of them, so that it can be decided. */
  has_quorum: boolean;
  nominees: number;
  opened_at: string;
  moved_at: string;
  /** Whether the reader sits on the committee, and may cancel it, as whoever opened it may. */
  is_member: boolean;
  may_cancel: boolean;
}

export interface AwardListAnswer {
  awards: AwardAnswer[];
  count: number;
  states: Record<AwardState, number>;
}

export interface AwardNomineeAnswer {
  id: string;
  contributor_id: string;
  contributor_name: string;
  is_erased: boolean;
  /** Why they were nominated, and by whom (an address). */
  reason: string;
  nominated_by: string;
  nominated_at: string;
  /** Of the round's period: whole points as decimal text. */
  points: string;
  contributions: number;
  /** It is the reader: nobody votes for themselves. */
  is_own: boolean;
  /** What the reader has said of an interest of their own. */
  conflict: string | null;
  /** Once it is decided: how many votes they got, and of how many members an interest stood in the way. */
  votes: number | null;
  conflicts: number | null;
  is_winner: boolean;
  /** Once it is issued. */
  reward_id: string | null;
}

export interface AwardDetailAnswer {
  award: AwardAnswer;
  items: { product_id: string; title: string; variant: string | null; quantity: number }[];
  message: string;
  locale: "en" | "zh-CN";
  committee: { id: string; email: string }[];
  nominees: AwardNomineeAnswer[];
  /** The reader's own; null before they voted. */
  ballot: { nominee_ids: string[]; voted_at: string } | null;
  /** For the committee once voting is over: who has as many votes, for how many seats. */
  tie: { nominee_ids: string[]; seats: number } | null;
  moves: { from_state: AwardState | null; to_state: AwardState; by: string; reason: string | null; moved_at: string }[];
}

export interface NominationRequest {
  contributor_id: string;
  reason: string;
}

/** All of it: what was voted before is replaced. */
export interface BallotRequest {
  nominee_ids: string[];
}

export interface AwardConflictRequest {
  nominee_id: string;
  reason: string;
}

export interface AwardDecisionRequest {
  /** Who of those who are tied, and why; nobody where the votes decide. */
  tied_winner_ids: string[];
  reason: string;
}

export interface AwardIssueRequest {
  /** Tells what it costs, and changes nothing. */
  dry_run: boolean;
}

export interface AwardCancellationRequest {
  reason: string;
}
