import type { RewardState } from "./rewards";

/** What the storefront and the admin send and get about spending points. Plain types, no code. Points: whole. */
export interface RedeemableAnswer {
  id: string;
  product_id: string;
  /** In the admin as it was made; in the storefront in the reader's language. */
  title: string;
  program_id: string;
  points: number;
  is_open: boolean;
  /** Grows with each change; whoever changes it says which one was read. */
  revision: number;
}

export interface RedeemableRequest {
  product_id: string;
  program_id: string;
  points: number;
}

export interface RedeemableChange {
  program_id: string;
  points: number;
  is_open: boolean;
  revision: number;
}

export interface PointsTermAnswer {
  /** After how many months points run out; null: never. */
  months: number | null;
  revision: number;
}

/** What an account may take for points. */
export interface OfferForPoints {
  id: string;
  /** In the reader's language. */
  title: string;
  handle: string;
  thumbnail: string | null;
  points: number;
  /** Some variant of it is there. */
  is_available: boolean;
}

export interface SpendablePoints {
  /** Whole points as decimal text. */
  spendable: string;
  /** What runs out next, and on which day in UTC; null when nothing does. */
  expiring: { points: string; on: string } | null;
}

export interface OwnPointsUse {
  kind: "spent" | "returned" | "expired";
  /** Whole points as decimal text. */
  points: string;
  /** ISO 8601 */
  used_at: string;
  /** What it was for, in the reader's language; null for what ran out. */
  title: string | null;
}

export interface RedemptionRequest {
  /** Whoever asks twice with one key spends once. */
  redemption_key: string;
  redeemable_id: string;
  /** As whom: one of the people this account is known as. */
  contributor_id: string;
  /** What the page said it costs: a price that has changed since is told, and nothing is spent. */
  points: number;
}

export interface RedemptionAnswer {
  reward_id: string;
  state: RewardState;
  /** Where the link that claims it is sent, with most of it hidden. */
  sent_to: string;
  /** Left to spend. */
  spendable: string;
}
