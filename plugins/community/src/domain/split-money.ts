/**
 * Decides what a captured or refunded amount consists of: tax, shipping, and the item subtotal, of which each rule gives
 * a part to its goal while the rest stays with the shop. All amounts are minor units of one currency, none negative.
 */
export interface AllocatedPart {
  readonly goalId: string;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly amountMinor: bigint;
}

export interface SplitMoney {
  /** In the order of `inPartOrder`, each rule version once. */
  readonly parts: readonly AllocatedPart[];
  /** Of the items' money, what no rule gives away. */
  readonly shopMinor: bigint;
  readonly shippingMinor: bigint;
  readonly taxMinor: bigint;
}

type PartName = Pick<AllocatedPart, "goalId" | "ruleId" | "ruleVersion">;

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** By goal id, so that ties in rounding go by it; then by rule and version. */
export function inPartOrder(a: PartName, b: PartName): number {
  return compare(a.goalId, b.goalId) || compare(a.ruleId, b.ruleId) || a.ruleVersion - b.ruleVersion;
}

/** Adds up lines, tax and shipping of one capture, or several refunds; of nothing it makes a split of zeros. */
export function sumSplits(splits: readonly Partial<SplitMoney>[]): SplitMoney {
  const sum = (field: "shopMinor" | "shippingMinor" | "taxMinor") =>
    splits.reduce((total, split) => total + (split[field] ?? 0n), 0n);
  const parts: AllocatedPart[] = [];
  for (const part of splits.flatMap((split) => split.parts ?? []).sort(inPartOrder)) {
    const last = parts.at(-1);
    if (last && inPartOrder(last, part) === 0)
      parts[parts.length - 1] = { ...part, amountMinor: last.amountMinor + part.amountMinor };
    else parts.push(part);
  }
  return { parts, shopMinor: sum("shopMinor"), shippingMinor: sum("shippingMinor"), taxMinor: sum("taxMinor") };
}

/** The item subtotal: what rules give away and what stays. */
export function itemsMinor({ parts, shopMinor }: Pick<SplitMoney, "parts" | "shopMinor">): bigint {
  return parts.reduce((total, { amountMinor }) => total + amountMinor, shopMinor);
}

export function totalMinor(split: SplitMoney): bigint {
  return itemsMinor(split) + split.shippingMinor + split.taxMinor;
}
