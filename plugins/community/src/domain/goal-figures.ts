import { costOfUnitMinor, sumOfUnits, unitsFunded } from "./goal-units";

/**
 * Decides what is said of a goal: how much was given, how many units that is for, what was spent and what a unit really
 * cost. Money is the ledger's; funded is not delivered, and reported is not delivered either.
 */
const DIGITS = 2;

/** What the ledger and the pledges say of one goal in one currency. */
export interface LedgerMoney {
  readonly currencyCode: string;
  /** What its account holds. */
  readonly balanceMinor: bigint;
  readonly matchingPaidMinor: bigint;
  readonly matchingPromisedMinor: bigint;
  readonly fromOtherGoalsMinor: bigint;
  /** Given by contributors who wanted nothing for themselves. */
  readonly fromRewardsMinor: bigint;
  readonly spentMinor: bigint;
  readonly passedOnMinor: bigint;
  /** Of the verified deliveries that cost something in this currency; "0" of none. */
  readonly paidUnits: string;
}

export interface GoalMoneyFigures extends LedgerMoney {
  readonly fundedMinor: bigint;
  readonly fromSalesMinor: bigint;
  readonly unitCostMinor: bigint | null;
  readonly unitsFunded: string | null;
  readonly spentPerUnitMinor: bigint | null;
}

/** `unitCostMinor` by currency in lower case. */
export function goalFigures(
  money: readonly LedgerMoney[],
  unitCostMinor: Readonly<Record<string, bigint>>,
): { unitsFunded: string; money: GoalMoneyFigures[] } {
  const figures = money.map((each): GoalMoneyFigures => {
    const fundedMinor = each.balanceMinor + each.spentMinor + each.passedOnMinor;
    const cost = unitCostMinor[each.currencyCode] ?? null;
    return {
      ...each,
      fundedMinor,
      fromSalesMinor: fundedMinor - each.matchingPaidMinor - each.fromOtherGoalsMinor - each.fromRewardsMinor,
      unitCostMinor: cost,
      unitsFunded: cost === null ? null : unitsFunded(fundedMinor, cost, DIGITS),
      spentPerUnitMinor: /[1-9]/.test(each.paidUnits) ? costOfUnitMinor(each.spentMinor, each.paidUnits) : null,
    };
  });
  const units = figures.flatMap((each) => each.unitsFunded ?? []);
  return { unitsFunded: sumOfUnits(units, DIGITS), money: figures };
}
