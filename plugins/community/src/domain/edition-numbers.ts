/**
 * Decides which number of a limited edition belongs to which unit. A number is given when the money is taken and stays
 * with the order: an exchange or a replacement carries it to the new unit, a return alone does not take it away. It goes
 * back to the pool only by a refund, that is, when a unit came back (or the order was cancelled) and the order's books
 * owe nothing for it any more.
 */
export interface EditionLine {
  readonly lineId: string;
  /** As ordered. */
  readonly units: number;
  /** Returned for money, or written off against money. Units of an exchange are no part of it. */
  readonly cameBack: number;
  /** Given up for other units: by an exchange, or by a claim that is settled with a replacement. */
  readonly swapped: number;
  /** The part of `units` that stands for units given up elsewhere in the order. */
  readonly replacing: number;
}

export interface OrderMoney {
  readonly isCancelled: boolean;
  readonly capturedMinor: bigint;
  readonly refundedMinor: bigint;
  /** What the order costs as it stands now. */
  readonly totalMinor: bigint;
}

export interface HeldNumber {
  readonly number: number;
  readonly lineId: string;
}

/** One edition within one order. */
export interface NumberedOrder extends OrderMoney {
  readonly lines: readonly EditionLine[];
  readonly numbers: readonly HeldNumber[];
}

export interface NumberSettlement {
  readonly moves: readonly HeldNumber[];
  /** Numbers for the pool. */
  readonly back: readonly number[];
  readonly lacking: readonly { readonly lineId: string; readonly units: number }[];
}

const isPaidBackInFull = ({ capturedMinor, refundedMinor }: OrderMoney) => refundedMinor >= capturedMinor;

/** Whether everything that came back has been paid back. Where nothing was taken there is nothing to pay back. */
export function isPaidBack(money: OrderMoney): boolean {
  const { isCancelled, capturedMinor, refundedMinor, totalMinor } = money;
  if (isPaidBackInFull(money)) return true;
  return !isCancelled && refundedMinor > 0n && capturedMinor - refundedMinor <= totalMinor;
}

const sum = (lines: readonly EditionLine[], of: (line: EditionLine) => number) =>
  lines.reduce((total, line) => total + of(line), 0);

const ascending = (a: HeldNumber, b: HeldNumber) => a.number - b.number;

/** Doing what it says and asking again gives nothing more to do. */
export function settleNumbers(order: NumberedOrder): NumberSettlement {
  const numbers = order.numbers.toSorted(ascending);
  const wanted = order.lines.map(({ lineId, units, cameBack, swapped }) => ({
    lineId,
    units: order.isCancelled ? 0 : Math.max(0, units - cameBack - swapped),
  }));
  for (const wish of wanted) {
    const own = numbers.filter(({ lineId }) => lineId === wish.lineId).slice(0, wish.units);
    for (const number of own) numbers.splice(numbers.indexOf(number), 1);
    wish.units -= own.length;
  }
  const moves = wanted.flatMap((wish) => {
    const moved = numbers.splice(0, wish.units).map(({ number }) => ({ number, lineId: wish.lineId }));
    wish.units -= moved.length;
    return moved;
  });
  return { moves, back: numbersToReturn(order, numbers), lacking: wanted.filter(({ units }) => units > 0) };
}

/** Of the numbers that no unit bears any more, the buyer keeps the smallest as long as one has to stay. */
function numbersToReturn(order: NumberedOrder, spare: readonly HeldNumber[]): number[] {
  if (!isPaidBack(order)) return [];
  // Whoever swapped a numbered unit for something else still owns the number; only money for everything ends that.
  const keptWithoutUnit = isPaidBackInFull(order)
    ? 0
    : Math.max(0, sum(order.lines, ({ swapped }) => swapped) - sum(order.lines, ({ replacing }) => replacing));
  return spare.slice(keptWithoutUnit).map(({ number }) => number);
}
