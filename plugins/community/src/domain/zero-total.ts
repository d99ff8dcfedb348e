/**
 * Decides whether a cart that costs nothing may be ordered. Nothing to pay is right only when known promotions that run
 * now (or a reward's grant) explain all of it, part by part; otherwise a price is missing, and nobody should get a thing
 * for free because of it. Amounts are in ten-thousandths of a minor unit, price and reductions in one measure: both with
 * the tax or both without.
 */
export interface CartPart {
  readonly id: string;
  readonly kind: "line" | "shipping";
  /** Before any reduction, for the whole quantity. */
  readonly priceFine: bigint;
  readonly reductions: readonly { readonly promotionId: string | null; readonly amountFine: bigint }[];
}

export interface PromotionState {
  readonly id: string;
  readonly status: string;
  readonly isDeleted?: boolean;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

export interface FreeCart {
  readonly parts: readonly CartPart[];
  readonly promotions: readonly PromotionState[];
  /** Lines that a reward pays for. */
  readonly grantedLineIds?: readonly string[];
}

export type ZeroTotalReason =
  /** A line has no price and no grant. */
  | "line_without_price"
  /** It was reduced by a promotion that does not exist (any more). */
  | "promotion_unknown"
  | "promotion_inactive"
  /** Its campaign has not begun or is over. */
  | "promotion_not_running"
  /** Something is left that nobody pays. */
  | "not_covered";

export type ZeroTotalAnswer =
  | { readonly isAllowed: true; readonly promotionIds: readonly string[] }
  | { readonly isAllowed: false; readonly reason: ZeroTotalReason; readonly partId: string | null };

/** What rounds to less than half a minor unit was never going to be charged. */
const HALF_A_MINOR_UNIT_FINE = 5_000n;

export function judgeZeroTotal({ parts, promotions, grantedLineIds = [] }: FreeCart, now: Date): ZeroTotalAnswer {
  const toPay = parts.filter(({ id, kind }) => !(kind === "line" && grantedLineIds.includes(id)));
  const priceless = toPay.find(({ kind, priceFine }) => priceFine < 0n || (kind === "line" && priceFine === 0n));
  if (priceless) return refused("line_without_price", priceless.id);
  if (!parts.some(({ kind }) => kind === "line")) return refused("not_covered", null);

  const used = new Set<string>();
  let leftFine = 0n;
  let firstLeft: CartPart | undefined;
  for (const part of toPay) {
    const valid = part.reductions.filter(({ promotionId }) => faultOf(promotionId, promotions, now) === null);
    for (const { promotionId } of valid) used.add(promotionId as string);
    const restFine = part.priceFine - valid.reduce((sum, { amountFine }) => sum + larger(amountFine, 0n), 0n);
    if (restFine <= 0n) continue;
    leftFine += restFine;
    firstLeft ??= part;
  }
  if (leftFine < HALF_A_MINOR_UNIT_FINE) return { isAllowed: true, promotionIds: [...used].sort() };
  return refused(whyLeft(firstLeft as CartPart, promotions, now), (firstLeft as CartPart).id);
}

function whyLeft({ reductions }: CartPart, promotions: readonly PromotionState[], now: Date): ZeroTotalReason {
  const faults = reductions.map(({ promotionId }) => faultOf(promotionId, promotions, now));
  return faults.find((fault) => fault !== null) ?? "not_covered";
}

function faultOf(id: string | null, promotions: readonly PromotionState[], now: Date): ZeroTotalReason | null {
  const promotion = promotions.find((each) => each.id === id);
  return promotion ? standingFault(promotion, now) : "promotion_unknown";
}

/** Why a promotion takes nothing off at this moment; null while it does. */
export function standingFault(promotion: Omit<PromotionState, "id">, now: Date): ZeroTotalReason | null {
  if (promotion.isDeleted) return "promotion_unknown";
  if (promotion.status !== "active") return "promotion_inactive";
  const { startsAt, endsAt } = promotion;
  return (startsAt && now < startsAt) || (endsAt && now >= endsAt) ? "promotion_not_running" : null;
}

const refused = (reason: ZeroTotalReason, partId: string | null): ZeroTotalAnswer => ({
  isAllowed: false,
  reason,
  partId,
});

const larger = (a: bigint, b: bigint) => (a > b ? a : b);
