import { DomainError } from "./errors";

/**
 * Decides the life of one unit of a promised benefit on its way to being delivered: the partner asks for it, the shop
 * confirms or declines, and delivers with evidence. Until it is delivered either side may take it back, saying why, and the
 * unit is open again. Overdue is derived, never stored.
 */
export const CLAIM_STATES = ["open", "requested", "confirmed", "delivered", "declined"] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];
export type ClaimActor = "partner" | "admin";

type Moves = Readonly<Partial<Record<ClaimState, readonly ClaimActor[]>>>;

export const CLAIM_TRANSITIONS: Readonly<Record<ClaimState, Moves>> = {
  open: { requested: ["partner", "admin"] },
  requested: { confirmed: ["admin"], declined: ["admin"], open: ["partner", "admin"] },
  confirmed: { delivered: ["admin"], open: ["partner", "admin"] },
  declined: { requested: ["partner", "admin"] },
  delivered: {},
};

export interface ClaimMove {
  readonly from: ClaimState;
  readonly to: ClaimState;
  readonly actor: ClaimActor;
  readonly reason?: string | null;
  /** Links or files that show what was delivered. */
  readonly evidence?: readonly string[];
}

/**
 * @throws DomainError `claim_transition` (conflict), `claim_reason_missing` or `claim_evidence_missing` (invalid data).
 */
export function checkClaimMove({ from, to, actor, reason, evidence = [] }: ClaimMove): void {
  if (!CLAIM_TRANSITIONS[from][to]?.includes(actor))
    throw new DomainError("conflict", "claim_transition", `A benefit that is ${from} cannot become ${to}`, {
      field: "state",
      data: { from, to },
    });
  if ((to === "declined" || to === "open") && !reason?.trim())
    throw new DomainError("invalid_data", "claim_reason_missing", "The other side is told why", { field: "reason" });
  if (to === "delivered" && evidence.length === 0)
    throw new DomainError("invalid_data", "claim_evidence_missing", "What shows that it was delivered?", {
      field: "evidence",
    });
}

export interface PromisedBenefit {
  readonly quantity: number;
  /** What all of it is worth, in minor units; null when nobody said. */
  readonly valueMinor: bigint | null;
  /** The first moment at which it is late; null when there is no such date. */
  readonly dueAt: Date | null;
}

export interface Scorecard {
  readonly promised: number;
  /** Asked for or confirmed, and not delivered yet. */
  readonly underWay: number;
  readonly delivered: number;
  /** Units that can still be asked for. */
  readonly left: number;
  /** Units that should have been delivered by now. */
  readonly overdue: number;
}

/** What became of one benefit of an agreement, of its units that were ever asked for. */
export function scorecardOf(benefit: PromisedBenefit, claims: readonly ClaimState[], now: Date): Scorecard {
  const count = (...states: ClaimState[]) => claims.filter((state) => states.includes(state)).length;
  const delivered = count("delivered");
  const underWay = count("requested", "confirmed");
  const isLate = benefit.dueAt !== null && benefit.dueAt <= now;
  return {
    promised: benefit.quantity,
    underWay,
    delivered,
    left: Math.max(benefit.quantity - delivered - underWay, 0),
    overdue: isLate ? Math.max(benefit.quantity - delivered, 0) : 0,
  };
}

/**
 * What the next offer should make good, in minor units: the worth of what the shop still owed when the term ended. Units
 * that the partner never asked for are not owed; of what is owed, parts of a minor unit go to the partner.
 */
export function makeGoodMinor({ quantity, valueMinor }: PromisedBenefit, { underWay }: Scorecard): bigint {
  if (valueMinor === null || quantity === 0) return 0n;
  const whole = BigInt(quantity);
  return (valueMinor * BigInt(underWay) + whole - 1n) / whole;
}

/**
 * What an offer of renewal takes off, in minor units: the same worth, of the benefits that are late by now. When the term is
 * over all of them are.
 */
export function creditMinor(benefit: PromisedBenefit, card: Scorecard): bigint {
  return card.overdue > 0 ? makeGoodMinor(benefit, card) : 0n;
}
