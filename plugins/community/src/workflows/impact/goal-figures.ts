import type { MedusaContainer } from "@medusajs/framework/types";
import { type GoalMoneyFigures, goalFigures, type LedgerMoney } from "../../domain/goal-figures";
import type { GoalRow } from "../../modules/impact/service";
import type { GoalFigures, GoalMoney } from "../../types/impact";
import { ledgerRows } from "../books/ledger-rows";
import { GOAL_MONEY } from "./goal-money-sql";
import { goalNotFound, impact } from "./impact";

type MoneyRow = Record<
  | "goal_id"
  | "currency_code"
  | "balance_minor"
  | "matching_paid_minor"
  | "matching_promised_minor"
  | "from_other_goals_minor"
  | "from_rewards_minor"
  | "spent_minor"
  | "passed_on_minor"
  | "paid_units",
  string
>;

/** The one place that says how much and how many: whoever shows a figure of a goal asks here. @returns by goal id. */
export async function readGoalFigures(
  container: MedusaContainer,
  goals: readonly GoalRow[],
): Promise<Map<string, GoalFigures>> {
  const { rows } = await (await ledgerRows(container)).raw<MoneyRow>(GOAL_MONEY);
  const units = await impact(container).deliveries.unitsByGoal();
  return new Map(
    goals.map((goal) => {
      const own = rows.filter(({ goal_id }) => goal_id === goal.id);
      const costs = Object.entries(goal.unit_cost_minor).map(([currency, minor]) => [currency, BigInt(minor)]);
      const figures = goalFigures(own.map(moneyOf), Object.fromEntries(costs));
      const { verified = "0", reported = "0" } = units.get(goal.id) ?? {};
      return [
        goal.id,
        {
          units_funded: figures.unitsFunded,
          units_delivered: verified,
          units_reported: reported,
          money: figures.money.map(moneyAnswer),
        },
      ];
    }),
  );
}

/** @throws DomainError `goal_not_found` */
export async function readFiguresOf(container: MedusaContainer, goalId: string): Promise<GoalFigures> {
  const goal = await impact(container).goal(goalId);
  if (!goal) throw goalNotFound();
  return (await readGoalFigures(container, [goal])).get(goalId) as GoalFigures;
}

const moneyOf = (row: MoneyRow): LedgerMoney => ({
  currencyCode: row.currency_code,
  balanceMinor: BigInt(row.balance_minor),
  matchingPaidMinor: BigInt(row.matching_paid_minor),
  matchingPromisedMinor: BigInt(row.matching_promised_minor),
  fromOtherGoalsMinor: BigInt(row.from_other_goals_minor),
  fromRewardsMinor: BigInt(row.from_rewards_minor),
  spentMinor: BigInt(row.spent_minor),
  passedOnMinor: BigInt(row.passed_on_minor),
  paidUnits: row.paid_units,
});

const moneyAnswer = (figures: GoalMoneyFigures): GoalMoney => ({
  currency_code: figures.currencyCode,
  funded_minor: String(figures.fundedMinor),
  from_sales_minor: String(figures.fromSalesMinor),
  from_matching_minor: String(figures.matchingPaidMinor),
  from_other_goals_minor: String(figures.fromOtherGoalsMinor),
  from_rewards_minor: String(figures.fromRewardsMinor),
  spent_minor: String(figures.spentMinor),
  passed_on_minor: String(figures.passedOnMinor),
  balance_minor: String(figures.balanceMinor),
  matching_promised_minor: String(figures.matchingPromisedMinor),
  unit_cost_minor: figures.unitCostMinor === null ? null : String(figures.unitCostMinor),
  units_funded: figures.unitsFunded,
  spent_per_unit_minor: figures.spentPerUnitMinor === null ? null : String(figures.spentPerUnitMinor),
});
