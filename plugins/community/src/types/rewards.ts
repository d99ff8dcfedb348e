import type { CheckoutAddress } from "./checkout-cart";

/** What the admin and the storefront send and get about rewards. Plain types, no code. Money: minor units as decimal text. */
export type RewardState =
  | "issued"
  | "waitlisted"
  | "claimed"
  | "ordered"
  | "shipped"
  | "delivered"
  | "given"
  | "expired"
  | "revoked";

export interface RewardProgramAnswer {
  id: string;
  name: { en: string; "zh-CN": string };
  currency_code: string;
  budget_minor: string;
  /** Set aside for what may still be claimed, and spent. */
  committed_minor: string;
  /** How long a reward can be claimed, in days. */
  claim_days: number;
  /** What is granted is kept on the shelf until it is claimed. Then nothing is left to choose. */
  keeps_stock: boolean;
  /** Grows with each change; whoever changes a program says which one was read. */
  revision: number;
}

export interface RewardProgramRequest {
  name: { en: string; "zh-CN": string };
  currency_code: string;
  budget_minor: string;
  claim_days: number;
  keeps_stock: boolean;
}

export type RewardProgramChange = Omit<RewardProgramRequest, "currency_code"> & {
  revision: number;
};

/** Whom a reward is for: by name, or by a rule over a season's board. */
export type RewardRuleRequest =
  | { kind: "top"; places: number }
  | { kind: "threshold"; points: number }
  | { kind: "took_part"; contribution_kind: string };

export interface RewardItemRequest {
  product_id: string;
  /** Null: whoever claims it chooses among the product's variants. */
  variant_id: string | null;
  quantity: number;
}

export interface IssueRewardsRequest {
  /** Whoever asks twice with one key issues once. */
  issue_key: string;
  program_id: string;
  contributor_ids: string[];
  /** Besides those named; `period` is `all` or a season's handle. */
  rule: RewardRuleRequest | null;
  period: string;
  /** Of whose people's board the rule is; null: everybody's. Who took part in a kind of thing is asked of everybody. */
  group: string | null;
  items: RewardItemRequest[];
  /** In the words of whoever thanks, to whoever is thanked. */
  message: string;
  /** In which language they are written to. */
  locale: "en" | "zh-CN";
  /** Tells whom it means and what it costs, and changes nothing. */
  dry_run: boolean;
}

export interface RewardCandidateAnswer {
  contributor_id: string;
  name: string;
  /** Where the link would be sent; null where no address is known. */
  email: string | null;
  /** ISO 8601: the newest reward before this one. */
  thanked_at: string | null;
}

export interface IssueRewardsAnswer {
  dry_run: boolean;
  people: RewardCandidateAnswer[];
  /** Of one reward, and of all of them. */
  worth_minor: string;
  total_minor: string;
  /** Of the program, after this. */
  left_minor: string;
  currency_code: string;
  /** What all of them would take if everybody claimed, beside what is free now. */
  stock: { product_id: string; title: string; wanted: number; free: number | null }[];
  reward_ids: string[];
}

export interface RewardItemAnswer {
  id: string;
  product_id: string;
  title: string;
  quantity: number;
  /** What was named, or chosen. */
  variant: string | null;
}

export interface RewardAnswer {
  id: string;
  program_id: string;
  contributor_id: string;
  contributor_name: string;
  state: RewardState;
  message: string;
  email: string | null;
  worth_minor: string;
  currency_code: string;
  /** ISO 8601, as below. */
  issued_at: string;
  expires_at: string;
  moved_at: string;
  items: RewardItemAnswer[];
  order: { id: string; display_id: number } | null;
  goal_id: string | null;
  /** Whoever waits said that something else would do. */
  accepts_substitute: boolean;
}

export interface RewardDetailAnswer {
  reward: RewardAnswer;
  /** For how many points it was taken: whole points as decimal text; null when somebody granted it. */
  points: string | null;
  /** For whoever has no mail address here: the admin hands it on. Null when nothing can be claimed. */
  claim_url: string | null;
  moves: {
    from_state: RewardState | null;
    to_state: RewardState;
    actor: "contributor" | "admin" | "clock";
    reason: string | null;
    moved_at: string;
  }[];
}

export interface RewardListAnswer {
  rewards: RewardAnswer[];
  count: number;
  /** How many there are in each state. */
  states: Record<RewardState, number>;
}

/**
 * Taken back, with the reason; or issued anew with another link, after it ran out or its order was cancelled, or (with the
 * reason, once the return of its order was received) because it did not fit.
 */
export type RewardMoveRequest =
  | { to: "revoked"; reason: string }
  | { to: "issued"; expires_at: string; reason: string };

export interface RewardExtension {
  /** ISO 8601 */
  expires_at: string;
}

/** What the page of a claim link shows. Nothing that tells who else was thanked. */
export interface ClaimableReward {
  /** In the reader's language. */
  program: string;
  name: string;
  message: string;
  state: "issued" | "waitlisted";
  expires_at: string;
  worth_minor: string;
  currency_code: string;
  /** The newest of what it is for. */
  contributions: { title: string; link: string | null; occurred_at: string }[];
  items: {
    id: string;
    product_id: string;
    title: string;
    thumbnail: string | null;
    quantity: number;
    variants: { id: string; title: string; is_available: boolean }[];
  }[];
  /** Goals that its worth can be given to. */
  goals: { id: string; title: string }[];
  /** Where parcels go. */
  countries: string[];
}

export interface ClaimRewardRequest {
  /** Whoever asks twice with one key is told of the same order. */
  claim_key: string;
  choices: { item_id: string; variant_id: string }[];
  email: string;
  shipping_address: CheckoutAddress;
  locale: string;
  /** Makes a page of it that anybody can open; not unless it is said. */
  share?: boolean;
}

export interface ClaimRewardAnswer {
  order: { id: string; display_id: number };
  /** Opens the order's page. */
  token: string;
  /** Of the page that anybody can open; null unless one was wished for. */
  thanks_id: string | null;
}

export interface WaitForRewardRequest {
  /** Something else would do as well: the shop may offer it, and the link asks what to choose. */
  accepts_substitute: boolean;
}

/** What is offered instead, to whoever waits and said that something else would do. */
export interface SubstitutionRequest {
  items: RewardItemRequest[];
}

export interface GiveRewardRequest {
  goal_id: string;
  share?: boolean;
}

export interface GiveRewardAnswer {
  goal_id: string;
  thanks_id: string | null;
}
