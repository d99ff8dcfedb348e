/**
 * Decides which money paid for which reward: first in, first out. What pays for rewards is what the shop keeps of sales and
 * sponsorships. In each currency that money is laid along one line in the order in which it was posted, each sale and each
 * sponsor's payment as long as what it left to the shop, net of what was refunded of it. Along the same line lie the rewards,
 * in the order in which they were posted, each as long as its worth. A reward was paid by whatever lies beside it; what lies
 * beside nothing is not covered yet, and will be by what comes next.
 *
 * A reward that was sent lies on the line like one whose worth was given to a goal. The books tell them apart: given, its
 * worth leaves what the shop keeps; sent, the goods are an expense at the price a buyer pays, which is what the shop did
 * without for it. Either way it is worth as much less to the shop, and so it counts alike. What came back counts no more.
 *
 * Who is asked first makes no difference: a reward's part of a sale is the sale's part of the reward. A refund shortens the
 * line, and whatever lies behind it is paid by what came later: it always says what is true now.
 */
export interface Amount {
  readonly id: string;
  /** The number of the posting that came first. */
  readonly postedAs: bigint;
  readonly minor: bigint;
}

/** From the one point of the line to the other, in minor units. */
export interface Stretch {
  readonly id: string;
  readonly startMinor: bigint;
  readonly endMinor: bigint;
}

export interface Part {
  readonly id: string;
  readonly minor: bigint;
}

/** Where each lies; of what is worth nothing, nothing lies anywhere. The reader of the books lays them alike in SQL. */
export function laidInLine(amounts: readonly Amount[]): Stretch[] {
  const worth = amounts.filter(({ minor }) => minor > 0n).sort((a, b) => (a.postedAs < b.postedAs ? -1 : 1));
  let startMinor = 0n;
  return worth.map(({ id, minor }) => {
    const stretch = { id, startMinor, endMinor: startMinor + minor };
    startMinor = stretch.endMinor;
    return stretch;
  });
}

/** What lies beside it, in the order of the line, and how much of it lies beside nothing. */
export function partsOf(own: Stretch, others: readonly Stretch[]): { parts: Part[]; restMinor: bigint } {
  const beside = others
    .map((other) => ({ id: other.id, at: other.startMinor, minor: shared(own, other) }))
    .filter(({ minor }) => minor > 0n)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const covered = beside.reduce((sum, { minor }) => sum + minor, 0n);
  return {
    parts: beside.map(({ id, minor }) => ({ id, minor })),
    restMinor: own.endMinor - own.startMinor - covered,
  };
}

function shared(a: Stretch, b: Stretch): bigint {
  if (b.startMinor < a.startMinor) return shared(b, a);
  return (b.endMinor < a.endMinor ? b : a).endMinor - b.startMinor;
}
