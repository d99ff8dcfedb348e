import type { TwoTexts } from "./impact";

/** A goal, named. */
export interface GoalName {
  goal_id: string;
  slug: string;
  title: TwoTexts;
  /** What is counted, in the plural. */
  unit: TwoTexts;
}

/** What money gives to one goal. */
export interface GiftAnswer extends GoalName {
  /** Minor units as decimal text. */
  amount_minor: string;
  /** Lower case. */
  currency_code: string;
  /** How many units the amount pays for, rounded down to two digits; null where the goal has no cost in this currency. */
  units: string | null;
}

/** What one of each variant in the shop would give if it were ordered now at its price here, without discounts. */
export interface CataloguePromisesAnswer {
  goals: GoalName[];
  /** By variant; those that give nothing are left out. */
  variants: Record<string, Pick<GiftAnswer, "goal_id" | "amount_minor" | "units">[]>;
}

/** What a cart would give if it were ordered as it stands. */
export interface CartPromiseAnswer {
  gifts: GiftAnswer[];
}

/** `GET /store/customers/me/impact`: what the ledger says that all orders of a member gave, refunds taken back. */
export interface CustomerImpactAnswer {
  /** One for each goal and currency, the largest of a currency first. */
  gifts: GiftAnswer[];
}
