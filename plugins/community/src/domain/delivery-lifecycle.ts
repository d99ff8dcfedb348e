import { DomainError } from "./errors";

/**
 * Decides when delivered units count. One person reports them with evidence, another looks at the evidence and verifies
 * or rejects; nobody judges a report of their own, and no judgement is changed: a mistake is reported anew.
 */
export const DELIVERY_STATES = ["reported", "verified", "rejected"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const DELIVERY_TRANSITIONS: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  reported: ["verified", "rejected"],
  verified: [],
  rejected: [],
};

export interface DeliveryJudgement {
  readonly from: DeliveryState;
  readonly to: DeliveryState;
  /** Ids of the people, in one and the same register. */
  readonly reportedBy: string;
  readonly judgedBy: string;
  /** Needed for a rejection: whoever reported it must know what to do better. */
  readonly reason: string | null;
}

/** @throws DomainError `delivery_transition` (conflict), `delivery_own_report` (not allowed) or `delivery_reason_missing`. */
export function checkDeliveryJudgement({ from, to, reportedBy, judgedBy, reason }: DeliveryJudgement): void {
  if (!DELIVERY_TRANSITIONS[from].includes(to))
    throw new DomainError("conflict", "delivery_transition", `A delivery that is ${from} cannot become ${to}`, {
      field: "state",
      data: { from, to, allowed: DELIVERY_TRANSITIONS[from] },
    });
  if (reportedBy === judgedBy)
    throw new DomainError("not_allowed", "delivery_own_report", "A second person verifies what the first reported", {
      field: "judged_by",
    });
  if (to === "rejected" && !reason?.trim())
    throw new DomainError("invalid_data", "delivery_reason_missing", "A rejection says why", { field: "reason" });
}
