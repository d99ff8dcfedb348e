import { type AllocationRule, appliesTo } from "./allocation-rule";
import { captureSplit, type SoldOrder, splitOrder } from "./order-split";
import { sumSplits } from "./split-money";

/**
 * Decides what a rule would have given, had it stood while past orders were made: beside all other rules as they stood
 * then, in the place of its own earlier versions, and whatever the days are for which it is written.
 */
export interface PastOrder {
  readonly order: SoldOrder;
  /** What of it was captured. */
  readonly capturedMinor: bigint;
}

export interface DryRun {
  /** Orders and lines that the rule selects. */
  readonly touchedOrders: number;
  readonly touchedLines: number;
  readonly lines: number;
  /** By currency in lower case. */
  readonly capturedMinor: Readonly<Record<string, bigint>>;
  readonly wouldGiveMinor: Readonly<Record<string, bigint>>;
}

const ALWAYS = { validFrom: new Date(0), validTo: null };

/** `versions` are all that were ever saved; of them, `rule` is the next one of its own, and so replaces those before. */
export function dryRun(
  rule: AllocationRule,
  versions: readonly AllocationRule[],
  orders: readonly PastOrder[],
): DryRun {
  const tried = { ...rule, ...ALWAYS };
  const capturedMinor: Record<string, bigint> = {};
  const wouldGiveMinor: Record<string, bigint> = {};
  let [touchedOrders, touchedLines, lines] = [0, 0, 0];
  for (const { order, capturedMinor: captured } of orders) {
    const currency = order.currencyCode.toLowerCase();
    capturedMinor[currency] = (capturedMinor[currency] ?? 0n) + captured;
    lines += order.lines.length;
    const touched = order.lines.filter(({ item }) => appliesTo(tried, item, order.orderedAt)).length;
    if (touched === 0) continue;
    touchedOrders += 1;
    touchedLines += touched;
    const { parts } = captureSplit(splitOrder(order, [...versions, tried]), sumSplits([]), captured);
    const own = parts.filter(({ ruleId }) => ruleId === rule.ruleId);
    const given = own.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
    wouldGiveMinor[currency] = (wouldGiveMinor[currency] ?? 0n) + given;
  }
  return { touchedOrders, touchedLines, lines, capturedMinor, wouldGiveMinor };
}
