import { DomainError } from "./errors";
import { nextStep } from "./proportional-parts";
import { type AllocatedPart, inPartOrder, type SplitMoney, sumSplits, totalMinor } from "./split-money";

/**
 * Decides what a refund takes back from whom: every part of the captured money in proportion. In any number of refunds no
 * part gives back more than it got or gets something, and a full refund takes back exactly the whole. Which part gives a
 * rounded unit depends on how much was refunded so far, not on the steps it was refunded in.
 */
function overCaptured(what: string): DomainError {
  return new DomainError("conflict", "refund_over_captured", `More would be taken back than was given: ${what}`);
}

/**
 * @param captured what the capture (or the line that comes back) was split into.
 * @param refundedBefore the sum of all earlier refunds' splits of it; `sumSplits` makes it, of none too.
 * @returns parts that sum to `refundMinor`; those of zero are among them.
 * @throws DomainError `refund_over_captured` when more would go back than came, in all or of one part.
 */
export function refundAllocation(captured: SplitMoney, refundedBefore: SplitMoney, refundMinor: bigint): SplitMoney {
  const left = totalMinor(captured) - totalMinor(refundedBefore);
  if (refundMinor < 0n || refundMinor > left) throw overCaptured(`${refundMinor} of ${left}`);

  const given = sumSplits([captured]);
  const taken = sumSplits([{ parts: given.parts.map((part) => ({ ...part, amountMinor: 0n })) }, refundedBefore]);
  const steps = stepsOf(given, taken, refundMinor);
  const at = (index: number) => steps[given.parts.length + index] as bigint;
  return {
    parts: given.parts.map((part, index) => ({ ...part, amountMinor: steps[index] as bigint })),
    shopMinor: at(0),
    shippingMinor: at(1),
    taxMinor: at(2),
  };
}

const amounts = (split: SplitMoney) => [
  ...split.parts.map(({ amountMinor }) => amountMinor),
  split.shopMinor,
  split.shippingMinor,
  split.taxMinor,
];

function stepsOf(given: SplitMoney, taken: SplitMoney, refundMinor: bigint): bigint[] {
  const stranger = taken.parts.find((part, index) => !isSame(part, given.parts[index]));
  if (stranger) throw overCaptured(`goal ${stranger.goalId} by rule ${stranger.ruleId}`);
  const takenMinor = amounts(taken);
  const parts = amounts(given).map((wholeMinor, index) => ({ wholeMinor, takenMinor: takenMinor[index] as bigint }));
  const over = parts.find((part) => part.takenMinor > part.wholeMinor);
  if (over) throw overCaptured(`${over.takenMinor} of ${over.wholeMinor}`);
  return nextStep(parts, refundMinor);
}

const isSame = (a: AllocatedPart, b: AllocatedPart | undefined) => b !== undefined && inPartOrder(a, b) === 0;
