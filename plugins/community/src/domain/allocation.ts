import { type AllocationRule, isValidAt } from "./allocation-rule";
import { DomainError } from "./errors";
import { largestRemainder } from "./proportional-parts";
import { inPartOrder, type SplitMoney } from "./split-money";

/**
 * Decides how much of a sold line goes to which goal (invariant L4: the parts sum to the whole). Fixed sums are taken
 * first, then the shares; what nobody gets stays with the shop. Never more than there is: fixed sums beyond the base
 * divide the base in proportion and leave nothing for shares, and shares beyond what fixed sums left divide the rest in
 * proportion. Units that rounding leaves go to the largest remainders, ties by goal id, the shop last.
 */
const WHOLE_BASIS_POINTS = 10_000n;

export interface SoldLine {
  /** The captured item subtotal, net of discounts, without tax and shipping. */
  readonly baseMinor: bigint;
  readonly quantity: number;
  /** Lower case. */
  readonly currencyCode: string;
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
const atLeastZero = (amount: bigint) => (amount > 0n ? amount : 0n);

/** With the last place for the shop. */
function divide(wholeMinor: bigint, weights: readonly bigint[], wholeWeight: bigint): [goals: bigint[], shop: bigint] {
  const parts = largestRemainder(wholeMinor, [...weights, atLeastZero(wholeWeight - sum(weights))]);
  return [parts.slice(0, -1), parts.at(-1) as bigint];
}

/**
 * `rules` are those that apply to this line, in any order, each once.
 * @throws DomainError `allocation_base_invalid` when the base is negative or the quantity is no whole number.
 */
export function allocateLine(
  { baseMinor, quantity, currencyCode }: SoldLine,
  rules: readonly AllocationRule[],
): Pick<SplitMoney, "parts" | "shopMinor"> {
  if (baseMinor < 0n || !Number.isSafeInteger(quantity) || quantity < 0)
    throw new DomainError("invalid_data", "allocation_base_invalid", `Nothing to divide: ${quantity} for ${baseMinor}`);

  const ordered = rules
    .map(({ goalId, ruleId, version, gift }) => ({ goalId, ruleId, ruleVersion: version, gift }))
    .sort(inPartOrder);
  const wishes = ordered.map(({ gift }) =>
    gift.kind === "per_item" ? (gift.perItemMinor[currencyCode] ?? 0n) * BigInt(quantity) : 0n,
  );
  const [fixed, leftMinor] = divide(baseMinor, wishes, baseMinor);
  const weights = ordered.map(({ gift }) => (gift.kind === "share" ? baseMinor * BigInt(gift.shareBasisPoints) : 0n));
  const [shares, shopMinor] = divide(leftMinor, weights, leftMinor * WHOLE_BASIS_POINTS);
  const parts = ordered.map(({ gift: _, ...name }, index) => ({
    ...name,
    amountMinor: (fixed[index] as bigint) + (shares[index] as bigint),
  }));
  return { parts, shopMinor };
}

/** The most that one item could be asked for: it has one product, one channel …, but any number of categories. */
function largestShare(rules: readonly AllocationRule[]): number {
  const bySelector = new Map<string, Map<string, number>>();
  for (const { selector, gift } of rules) {
    if (gift.kind !== "share") continue; // What is fixed never takes more than there is.
    const id = selector.by === "all" || selector.by === "category" ? "any" : selector.id;
    const ids = bySelector.get(selector.by) ?? new Map<string, number>();
    bySelector.set(selector.by, ids.set(id, (ids.get(id) ?? 0) + gift.shareBasisPoints));
  }
  return [...bySelector.values()].reduce((total, ids) => total + Math.max(...ids.values()), 0);
}

/**
 * Refuses, when a rule is saved, that rules which could meet on one item at one time give away more than all of it.
 * `rules` are all that stand, the new version among them, after `inSuccession`.
 * @throws DomainError `allocation_shares_over_whole` naming the sum, the rules and the moment.
 */
export function checkShares(rules: readonly AllocationRule[]): void {
  for (const { validFrom: at } of rules) {
    const standing = rules.filter((rule) => rule.gift.kind === "share" && isValidAt(rule, at));
    const totalBasisPoints = largestShare(standing);
    if (totalBasisPoints <= Number(WHOLE_BASIS_POINTS)) continue;
    throw new DomainError(
      "invalid_data",
      "allocation_shares_over_whole",
      `Rules that can meet on one item would give away ${totalBasisPoints / 100} % of it`,
      {
        field: "share_basis_points",
        data: { totalBasisPoints, at: at.toISOString(), ruleIds: standing.map(({ ruleId }) => ruleId) },
      },
    );
  }
}
