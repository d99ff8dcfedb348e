import { ACCOUNTS } from "./chart-of-accounts";
import { DomainError } from "./errors";
import { type Leg, type Posting, posting } from "./postings";

/**
 * Decides what the ledger is told of a goal's money apart from sales: what a delivery spent, what a sponsor paid to match
 * gifts, and where the rest goes when the goal is cancelled (to the pool) or substituted (to the goal in its place).
 */
interface GoalMoney {
  readonly goalId: string;
  readonly occurredAt: Date;
  readonly currencyCode: string;
  /** Above zero. */
  readonly amountMinor: bigint;
}

/** From the account that is debited to the one that is credited. */
const move = (debit: string, credit: string, currency: string, amountMinor: bigint): Leg[] => [
  [debit, currency, amountMinor],
  [credit, currency, -amountMinor],
];

function checkAmount(amountMinor: bigint): void {
  if (amountMinor > 0n) return;
  throw new DomainError("invalid_data", "posting_amount", "An amount is more than nothing", { field: "amount_minor" });
}

/**
 * `units` is the decimal text of what was delivered.
 * @throws DomainError `posting_amount`. A delivery that cost nothing has no posting.
 */
export function deliveryPostings(
  spending: GoalMoney & { readonly deliveryId: string; readonly units: string },
): Posting[] {
  const { deliveryId: sourceId, units, goalId, occurredAt, amountMinor } = spending;
  checkAmount(amountMinor);
  const currency = spending.currencyCode.toLowerCase();
  const legs = move(ACCOUNTS.goal(goalId, currency), ACCOUNTS.bank(currency), currency, amountMinor);
  return posting({ sourceType: "delivery", sourceId, kind: "delivery_spending" }, occurredAt, legs, { goalId, units });
}

/** @throws DomainError `posting_amount`. */
export function pledgePaymentPostings(
  payment: GoalMoney & { readonly paymentId: string; readonly pledgeId: string; readonly partnerId: string },
): Posting[] {
  const { paymentId: sourceId, pledgeId, partnerId, goalId, occurredAt, amountMinor } = payment;
  checkAmount(amountMinor);
  const currency = payment.currencyCode.toLowerCase();
  const legs = move(ACCOUNTS.bank(currency), ACCOUNTS.goal(goalId, currency), currency, amountMinor);
  const metadata = { goalId, pledgeId, partnerId };
  return posting({ sourceType: "pledge_payment", sourceId, kind: "pledge_payment" }, occurredAt, legs, metadata);
}

export interface EndedGoal {
  readonly goalId: string;
  /** Null when the goal is cancelled. */
  readonly substituteGoalId: string | null;
  readonly occurredAt: Date;
  /**
   * What the goal's accounts hold, one for each currency; below zero when more was spent than stayed, which the pool or
   * the substitute bears.
   */
  readonly unspent: readonly { readonly currencyCode: string; readonly balanceMinor: bigint }[];
  /** 1 when the goal ends, one more each time a late refund has moved its accounts from zero again. */
  readonly version: number;
}

/** Leaves every account of the goal at zero. @throws DomainError `goal_own_substitute`. */
export function goalEndPostings({ goalId, substituteGoalId, occurredAt, unspent, version }: EndedGoal): Posting[] {
  if (substituteGoalId === goalId)
    throw new DomainError("invalid_data", "goal_own_substitute", "A goal cannot take its own place", {
      field: "substitute_goal_id",
    });
  const legs = unspent.flatMap(({ currencyCode, balanceMinor }) => {
    const currency = currencyCode.toLowerCase();
    const heir = substituteGoalId ? ACCOUNTS.goal(substituteGoalId, currency) : ACCOUNTS.pool(currency);
    return move(ACCOUNTS.goal(goalId, currency), heir, currency, balanceMinor);
  });
  const kind = substituteGoalId ? "goal_substituted" : "goal_cancelled";
  return posting({ sourceType: "goal", sourceId: goalId, kind, version }, occurredAt, legs, { substituteGoalId });
}
