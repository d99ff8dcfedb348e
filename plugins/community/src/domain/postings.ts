/**
 * Decides the form in which the ledger is told (invariants L1 and L3), and shows on one page what it is told of:
 * `sale-postings`, `sponsor-postings`, `goal-postings`, `points-postings` and `reward-postings` build these transfers, `chart-of-accounts` names the accounts. Debits are positive.
 *
 * | source | kind | debit | credit |
 * |---|---|---|---|
 * | capture | `capture` | stripe | merch, shipping, tax |
 * | capture | `allocation` | merch | goals, shop |
 * | refund | `refund` | merch, shipping, tax | stripe |
 * | refund | `refund_allocation` | goals, shop | merch |
 * | delivery | `delivery_spending` | goal | bank |
 * | pledge payment | `pledge_payment` | bank | goal |
 * | sponsor's payment | `sponsor_payment` | stripe or bank | sponsorship, tax |
 * | sponsor's payment | `allocation` | sponsorship | goals, shop |
 * | sponsor's refund | `sponsor_refund` | sponsorship, tax | stripe or bank |
 * | sponsor's refund | `refund_allocation` | goals, shop | sponsorship |
 * | goal | `goal_cancelled` | goal | pool |
 * | goal | `goal_substituted` | goal | the goal in its place |
 * | contribution | `points` | points given | contributor |
 * | contribution | `points_undone` | contributor | points given |
 * | identity move | `points_moved` | who had them | whose they are |
 * | use of points | `points_spent`, `points_expired` | contributor | points spent, points run out |
 * | use of points | `points_returned` | points spent | contributor |
 * | order of a reward | `reward_sent` | thanks | goods given |
 * | order of a reward | `reward_returned` | goods given | thanks |
 * | reward | `reward_given` | shop | goal |
 *
 * Money and its allocation are two transfers, so that a wrong allocation is reversed and made anew (its version rises)
 * while the payment stands. A transfer without legs is none. Metadata is public: ids, texts of amounts, no person.
 */
export interface PostingLeg {
  readonly accountCode: string;
  /** Lower case. */
  readonly currency: string;
  /** Never zero; one leg for each account, in the order of the codes. */
  readonly amountMinor: bigint;
}

export interface Posting {
  /** Unique in the ledger. */
  readonly source: {
    readonly sourceType:
      | "capture"
      | "refund"
      | "sponsor_payment"
      | "sponsor_refund"
      | "delivery"
      | "pledge_payment"
      | "goal"
      | "contribution"
      | "identity_move"
      | "points_use"
      | "reward"
      | "reward_order";
    readonly sourceId: string;
    readonly kind:
      | "capture"
      | "allocation"
      | "refund"
      | "refund_allocation"
      | "sponsor_payment"
      | "sponsor_refund"
      | "delivery_spending"
      | "pledge_payment"
      | "goal_cancelled"
      | "goal_substituted"
      | "points"
      | "points_undone"
      | "points_moved"
      | "points_spent"
      | "points_returned"
      | "points_expired"
      | "reward_sent"
      | "reward_returned"
      | "reward_given";
    /** 1, and one more each time the source is posted anew after a reversal. */
    readonly version: number;
  };
  readonly occurredAt: Date;
  readonly legs: readonly PostingLeg[];
  /** Fit for JSON. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

export type Leg = readonly [accountCode: string, currency: string, amountMinor: bigint];

/** Adds up legs on one account and leaves out those of zero; one transfer, or none when nothing moves. */
export function posting(
  source: Omit<Posting["source"], "version"> & { version?: number },
  occurredAt: Date,
  wanted: readonly Leg[],
  metadata: Posting["metadata"],
): Posting[] {
  const legs = new Map<string, PostingLeg>();
  for (const [accountCode, currency, amountMinor] of wanted) {
    const before = legs.get(accountCode)?.amountMinor ?? 0n;
    legs.set(accountCode, { accountCode, currency, amountMinor: before + amountMinor });
  }
  const moving = [...legs.values()].filter(({ amountMinor }) => amountMinor !== 0n);
  if (moving.length === 0) return [];
  moving.sort((a, b) => (a.accountCode < b.accountCode ? -1 : 1));
  return [{ source: { version: 1, ...source }, occurredAt, legs: moving, metadata }];
}
