import { allocateLine } from "./allocation";
import { type AllocationRule, appliesTo, inSuccession, type SoldItem } from "./allocation-rule";
import { refundAllocation } from "./refund-allocation";
import { type SplitMoney, sumSplits, totalMinor } from "./split-money";

/**
 * Decides what the money of an order consists of, and which of it a capture takes. Rules count as they stood when the
 * buyer ordered. Tax is what the total has beyond items and shipping, so that the parts sum to the whole however each of
 * them was rounded.
 */
export interface SoldOrderLine {
  readonly item: SoldItem;
  readonly quantity: number;
  /** Subtotal net of discounts, without tax; minor units. */
  readonly baseMinor: bigint;
}

export interface SoldOrder {
  readonly currencyCode: string;
  readonly orderedAt: Date;
  readonly lines: readonly SoldOrderLine[];
  /** Net of discounts, without tax. */
  readonly shippingMinor: bigint;
  /** What the buyer owed for all of it. */
  readonly totalMinor: bigint;
}

/** `versions` are all that were ever saved; rules of goals that are given nothing more are left out by the caller. */
export function splitOrder(order: SoldOrder, versions: readonly AllocationRule[]): SplitMoney {
  const rules = inSuccession(versions);
  const lines = order.lines.map(({ item, quantity, baseMinor }) =>
    allocateLine(
      { baseMinor, quantity, currencyCode: order.currencyCode.toLowerCase() },
      rules.filter((rule) => appliesTo(rule, item, order.orderedAt)),
    ),
  );
  const net = sumSplits([...lines, { shippingMinor: order.shippingMinor }]);
  const taxMinor = order.totalMinor - totalMinor(net);
  return { ...net, taxMinor: taxMinor > 0n ? taxMinor : 0n };
}

/**
 * A capture takes of every part in proportion, like a refund does in the other direction. When less is captured than the
 * parts sum to (store credit paid for the rest), all of them shrink; what is captured beyond the whole stays with the shop.
 * @returns parts that sum to `amountMinor`.
 */
export function captureSplit(whole: SplitMoney, capturedBefore: SplitMoney, amountMinor: bigint): SplitMoney {
  const leftMinor = totalMinor(whole) - totalMinor(capturedBefore);
  const withinMinor = amountMinor < leftMinor ? amountMinor : leftMinor;
  const split = refundAllocation(whole, capturedBefore, withinMinor);
  return { ...split, shopMinor: split.shopMinor + amountMinor - withinMinor };
}
