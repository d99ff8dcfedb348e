import type { OfferForPoints, OwnPointsUse, SpendablePoints } from "./points";
import type { KindAnswer } from "./recognition";
import type { RewardItemAnswer, RewardState } from "./rewards";

/** What the storefront and the admin send and get about work that somebody reports of themselves. Plain types, no code. */
export type ReportState = "reported" | "accepted" | "rejected";

export interface ContributionReportRequest {
  /** Whoever asks twice with one key reports once. */
  report_key: string;
  /** As it shall stand on the board. */
  name: string;
  kind: string;
  /** The day in UTC: `2026-01-31`. */
  done_on: string;
  title: string;
  /** Where anybody can see it. */
  link: string;
  /** Whoever reports it is paid for it, or decides about it elsewhere. */
  has_conflict: boolean;
}

export interface ContributionReportAnswer extends Omit<ContributionReportRequest, "report_key"> {
  id: string;
  state: ReportState;
  /** ISO 8601, as below. */
  reported_at: string;
  judged_at: string | null;
  /** What the reviewer said of it. */
  note: string | null;
  /** Once it is accepted. */
  points: number | null;
}

/** What a reviewer sees. */
export interface ReportToReview extends ContributionReportAnswer {
  /** Of the account that it came from; null once that was deleted. */
  email: string | null;
  /** Whose it will be: who is known by that address; null for somebody new. */
  contributor: { id: string; name: string } | null;
}

export interface ReportListAnswer {
  reports: ReportToReview[];
  count: number;
  states: Record<ReportState, number>;
}

export interface JudgementRequest {
  to: "accepted" | "rejected";
  /** Whoever is refused is told why; so is whoever reads later why something with a conflict of interest was counted. */
  note: string;
}

/** What an account sees of its owner's work and thanks. */
export interface OwnRecognitionAnswer {
  kinds: Pick<KindAnswer, "handle" | "name" | "points">[];
  /** As whom this account is known: by what it claimed, and by what was accepted of its reports. */
  people: ({ id: string; name: string; is_listed: boolean; points: string; contributions: number } & SpendablePoints)[];
  /** What points buy, the cheapest first; and what theirs were used for, the newest first. */
  offers: OfferForPoints[];
  uses: OwnPointsUse[];
  /** The newest first. */
  reports: ContributionReportAnswer[];
  /** What was claimed, or taken for points, while logged in, the newest first. */
  rewards: OwnRewardAnswer[];
}

export interface OwnRewardAnswer {
  id: string;
  /** In the reader's language. */
  program: string;
  message: string;
  state: RewardState;
  moved_at: string;
  /** Minor units as decimal text. */
  worth_minor: string;
  currency_code: string;
  items: RewardItemAnswer[];
  order: { id: string; display_id: number } | null;
  /** Its owner shows it on a page that anybody can open. */
  is_shared: boolean;
}
