import type { GoalTitles, SealAnswer, TransferAnswer } from "./ledger";

/** What the admin sends and gets about goals and the rules that fund them. Plain types, no code. */
export type GoalState =
  | "draft"
  | "open"
  | "funded"
  | "delivering"
  | "achieved"
  | "delayed"
  | "substituted"
  | "cancelled";

export interface TwoTexts {
  en: string;
  "zh-CN": string;
}

/** Minor units as decimal text, by currency in lower case. */
export type MinorByCurrency = Record<string, string>;

export interface GoalTerms {
  /** Of its page's address: lower case, digits and hyphens. */
  slug: string;
  title: TwoTexts;
  summary: TwoTexts;
  /** What is counted, in the plural: "students trained". */
  unit: TwoTexts;
  unit_cost_minor: MinorByCurrency;
  target_units: number;
  /** ISO 8601 */
  deadline: string | null;
}

export interface GoalAnswer extends GoalTerms {
  id: string;
  state: GoalState;
  /** States it may go to from here. */
  next_states: GoalState[];
  substitute_id: string | null;
  consent_text: string | null;
  created_at: string;
  updated_at: string;
}

export interface GoalMoveRequest {
  state: GoalState;
  note?: string | undefined;
  /** Both only for a substitution: the goal in its place, and what those who gave agreed to. */
  substitute_id?: string | undefined;
  consent_text?: string | undefined;
}

export interface GoalMoveAnswer {
  from: GoalState;
  to: GoalState;
  note: string | null;
  moved_by: string;
  moved_at: string;
}

export interface RuleTerms {
  goal_id: string;
  selector: { by: string; id?: string | undefined };
  /** One of the two. */
  share_basis_points?: number | undefined;
  per_item_minor?: MinorByCurrency | undefined;
  valid_from: string;
  valid_to: string | null;
}

export interface RuleVersionAnswer extends RuleTerms {
  rule_id: string;
  version: number;
  saved_by: string;
  saved_at: string;
}

/** That a posting is under a seal: the ledger's verifier needs nothing else. */
export interface PostingProof {
  transfer: Record<string, unknown>;
  path: { side: "left" | "right"; hash: string }[];
  seal: SealAnswer;
}

/** `GET /store/impact/transfers/:id` */
export interface PostingAnswer {
  transfer: TransferAnswer;
  goals: GoalTitles;
  /** Null while it is not sealed. */
  proof: PostingProof | null;
}

/** What one capture gave, or one refund took back. Minor units of the order's currency as decimal text, never negative. */
export interface OrderAllocation {
  transfer_id: string;
  kind: "capture" | "refund";
  occurred_at: string;
  parts: { goal_id: string; rule_id: string; rule_version: number; amount_minor: string }[];
  /** Of the items' money, what stayed with the shop. */
  shop_minor: string;
}

/** `GET /store/impact/orders/:id`, and the same for the admin. */
export interface OrderImpactAnswer {
  currency: string;
  /** The oldest first; empty until the money is posted. */
  allocations: OrderAllocation[];
  /** What each goal has of the order now, refunds taken back. */
  goals: OrderGoal[];
}

export interface OrderGoal {
  id: string;
  slug: string;
  state: GoalState;
  title: TwoTexts;
  unit: TwoTexts;
  amount_minor: string;
  /** Decimal text, rounded down; null where the goal has no cost in this currency. */
  units: string | null;
}

/** What the ledger says of a goal's money in one currency. Minor units as text. */
export interface GoalMoney {
  currency_code: string;
  /** All that was ever given, net of refunds: by sales, by sponsors, by contributors, and by goals in whose place it stands. */
  funded_minor: string;
  from_sales_minor: string;
  from_matching_minor: string;
  from_other_goals_minor: string;
  /** By contributors who gave the worth of a reward to it. */
  from_rewards_minor: string;
  spent_minor: string;
  /** What went back to the pool, or to the goal in its place, when the goal ended. */
  passed_on_minor: string;
  /** What it holds now; below nothing when it was refunded after it was spent. */
  balance_minor: string;
  /** The most that sponsors give in all. */
  matching_promised_minor: string;
  /** What a unit was to cost; null in a currency in which nobody said so. */
  unit_cost_minor: string | null;
  /** How many units the money given is for, with two digits; null without a cost. */
  units_funded: string | null;
  /** What a verified unit with a cost in this currency really cost; null before there is one. */
  spent_per_unit_minor: string | null;
}

/** Units are exact decimal texts. Reported units wait for a second person and do not count as delivered. */
export interface GoalFigures {
  units_funded: string;
  units_delivered: string;
  units_reported: string;
  /** In the order of the currencies' codes. */
  money: GoalMoney[];
}

export interface PublicGoal extends GoalTerms {
  id: string;
  state: Exclude<GoalState, "draft">;
  /** The goal in its place. */
  substitute: { id: string; slug: string; title: TwoTexts } | null;
  figures: GoalFigures;
}

export interface ImpactAnswer {
  goals: PublicGoal[];
  /** Given for goals that were cancelled, waiting for another goal. */
  pool: MinorByCurrency;
  /** What of the buyers' money went to no goal: the shop's share, and what it passes on for parcels and taxes. */
  kept: Record<"shop" | "shipping" | "tax", MinorByCurrency>;
}

/** A version of a rule that gives, gave or will give. */
export interface PublicRule {
  rule_id: string;
  version: number;
  /** `handle` is the address in the shop, where it has one; of a variant that of its product. */
  selector: { by: string; id: string | null; name: string | null; handle: string | null };
  share_basis_points: number | null;
  per_item_minor: MinorByCurrency | null;
  valid_from: string;
  valid_to: string | null;
}

/** What one rule gave, whatever its version, net of refunds. `selector` is that of its newest version. */
export interface SourceOfMoney {
  kind: "sales" | "matching" | "other_goal";
  rule_id: string | null;
  selector: PublicRule["selector"] | null;
  /** Of a sponsor, or of the goal in whose place this one stands. */
  sponsor_name: string | null;
  goal: { id: string; slug: string; title: TwoTexts } | null;
  given_minor: MinorByCurrency;
}

export interface PublicDelivery {
  id: string;
  state: "reported" | "verified";
  units: string;
  delivered_at: string;
  verified_at: string | null;
  place: TwoTexts;
  note: TwoTexts;
  links: string[];
  pictures: { url: string; width: number; height: number }[];
  cost_minor: string | null;
  currency_code: string | null;
}

export interface PublicPledge {
  id: string;
  sponsor_name: string;
  ratio_basis_points: number;
  currency_code: string;
  cap_minor: string;
  paid_minor: string;
  due_minor: string;
  valid_from: string;
  valid_to: string | null;
}

/** `reason` is said of what cannot be kept; `consent_text` only of a substitution. */
export interface PublicGoalMove {
  from: GoalState;
  to: GoalState;
  at: string;
  reason: string | null;
  consent_text: string | null;
}

export interface PublicGoalAnswer {
  goal: PublicGoal;
  rules: PublicRule[];
  sources: SourceOfMoney[];
  deliveries: PublicDelivery[];
  pledges: PublicPledge[];
  history: PublicGoalMove[];
}
