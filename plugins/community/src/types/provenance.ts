import type { TwoTexts } from "./impact";
import type { RewardState } from "./rewards";

/** What the admin reads of where a reward came from, and of what money became. Plain types, no code. Money: minor units as decimal text. */
export type RewardSource = { minor: string } & (
  | { kind: "sale"; order: { id: string; display_id: number } }
  | { kind: "sponsorship"; agreement: { id: string; partner_name: TwoTexts } }
  /** Of which the shop has no row any more. */
  | { kind: "unknown"; id: string }
);

export interface RewardProvenanceAnswer {
  currency_code: string;
  /** As it was posted; zero when nothing of it stands in the books. */
  worth_minor: string;
  /** What no money that came in covers yet. */
  uncovered_minor: string;
  /** What paid for it, in the order in which it came in: the first of them, how many there are, and what those left out paid. */
  sources: RewardSource[];
  sources_count: number;
  further_minor: string;
  program: { id: string; name: TwoTexts };
  /** What was counted of that person's work before it was issued: the newest, and how much there is. */
  contributions: {
    id: string;
    kind: string;
    title: string;
    link: string | null;
    occurred_at: string;
    points: number;
  }[];
  contributions_count: number;
  /** In the books, the first one first. */
  transfers: { id: string; kind: string; posted_at: string }[];
  order: { id: string; display_id: number; shipped_at: string | null; delivered_at: string | null } | null;
}

export interface PaidRewardAnswer {
  id: string;
  contributor_id: string;
  contributor_name: string;
  state: RewardState;
  minor: string;
}

/** Which rewards the money of an order, or of a sponsor's agreement, paid for. */
export interface RewardsPaidAnswer {
  currency_code: string;
  /** What it left to the shop, and what no reward has used of that. */
  kept_minor: string;
  unused_minor: string;
  /** The first of them, how many there are, and what those left out took. */
  rewards: PaidRewardAnswer[];
  rewards_count: number;
  further_minor: string;
}

/** What somebody was thanked with after a contribution of theirs was counted. */
export interface ContributionRewardsAnswer {
  rewards: { id: string; state: RewardState; issued_at: string }[];
  count: number;
}
