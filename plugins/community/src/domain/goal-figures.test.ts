import { expect, it } from "vitest";
import { goalFigures, type LedgerMoney } from "./goal-figures";

const money = (more: Partial<LedgerMoney> = {}): LedgerMoney => ({
  currencyCode: "usd",
  balanceMinor: 1500n,
  matchingPaidMinor: 1000n,
  matchingPromisedMinor: 5000n,
  fromOtherGoalsMinor: 200n,
  fromRewardsMinor: 0n,
  spentMinor: 2000n,
  passedOnMinor: 0n,
  paidUnits: "2.5",
  ...more,
});

it("counts as funded all that was given, wherever it is now", () => {
  expect(goalFigures([money()], { usd: 700n }).money[0]).toMatchObject({
    fundedMinor: 3500n,
    fromSalesMinor: 2300n,
    unitsFunded: "5.00",
    spentPerUnitMinor: 800n,
  });
  const ended = goalFigures([money({ balanceMinor: 0n, passedOnMinor: 1500n })], { usd: 700n });
  expect(ended.money[0]).toMatchObject({ fundedMinor: 3500n, fromSalesMinor: 2300n });
});

it("does not take what contributors gave for sales", () => {
  const [figures] = goalFigures([money({ fromRewardsMinor: 300n })], {}).money;
  expect(figures).toMatchObject({ fundedMinor: 3500n, fromSalesMinor: 2000n });
});

it("says that more was spent than stayed", () => {
  const [figures] = goalFigures([money({ balanceMinor: -300n })], { usd: 700n }).money;
  expect(figures).toMatchObject({ balanceMinor: -300n, fundedMinor: 1700n, fromSalesMinor: 500n });
});

it("adds up units over currencies, and leaves out those in which no unit has a cost", () => {
  const all = [money(), money({ currencyCode: "jpy", balanceMinor: 100n, spentMinor: 0n, paidUnits: "0" })];
  expect(goalFigures(all, { usd: 700n }).unitsFunded).toBe("5.00");
  expect(goalFigures(all, { usd: 700n, jpy: 400n }).unitsFunded).toBe("5.25");
  expect(goalFigures(all, {}).money[1]).toMatchObject({
    unitCostMinor: null,
    unitsFunded: null,
    spentPerUnitMinor: null,
  });
  expect(goalFigures([], {})).toEqual({ unitsFunded: "0.00", money: [] });
});
