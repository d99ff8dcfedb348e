import { DomainError } from "./errors";

/**
 * Decides the life of an agreement: who may move it from where to where. A draft belongs to the partner alone; the shop
 * offers or declines what was submitted, and may offer something else; the partner signs, asks for something else, or
 * leaves before signing. What is signed takes its place in the tier; it becomes active with its payment. The clock ends
 * what was not signed or paid in time, and what has run its term. Nothing is deleted.
 */
export const AGREEMENT_STATES = [
  "draft",
  "submitted",
  "offered",
  "signed",
  "active",
  "suspended",
  "ended",
  "declined",
  "withdrawn",
  "lapsed",
  "terminated",
] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** `clock` is everything that nobody does: a payment that came, a date that passed. */
export type AgreementActor = "partner" | "admin" | "clock";

type Moves = Readonly<Partial<Record<AgreementState, readonly AgreementActor[]>>>;

export const AGREEMENT_TRANSITIONS: Readonly<Record<AgreementState, Moves>> = {
  draft: { submitted: ["partner"], withdrawn: ["partner"] },
  // The next term of a subscription was signed with its first: the clock alone makes it.
  submitted: { offered: ["admin", "clock"], signed: ["clock"], declined: ["admin"], withdrawn: ["partner"] },
  // Offered anew with other terms, by the clock when a renewal's credit has changed; or back with the partner's wish for others.
  offered: {
    offered: ["admin", "clock"],
    submitted: ["partner"],
    signed: ["partner"],
    declined: ["admin"],
    withdrawn: ["partner"],
    lapsed: ["clock"],
  },
  signed: { active: ["admin", "clock"], lapsed: ["admin", "clock"] },
  active: { suspended: ["admin", "clock"], ended: ["clock"], terminated: ["admin", "clock"] },
  suspended: { active: ["admin", "clock"], ended: ["clock"], terminated: ["admin", "clock"] },
  ended: {},
  declined: {},
  withdrawn: {},
  lapsed: {},
  terminated: {},
};

/** The other side is told why. */
const NEEDS_REASON: ReadonlySet<AgreementState> = new Set(["declined", "suspended", "terminated"]);
/** Takes one of its tier's places. */
const TAKES_PLACE: ReadonlySet<AgreementState> = new Set(["signed", "active", "suspended"]);

export function isOver(state: AgreementState): boolean {
  return Object.keys(AGREEMENT_TRANSITIONS[state]).length === 0;
}

/** A partner has one agreement at most in a program that is not over. */
export const OPEN_AGREEMENT_STATES = AGREEMENT_STATES.filter((state) => !isOver(state));
export const PLACE_TAKING_STATES = AGREEMENT_STATES.filter((state) => TAKES_PLACE.has(state));

/** Where this actor may move an agreement. */
export function movesOf(actor: AgreementActor, from: AgreementState): AgreementState[] {
  return AGREEMENT_STATES.filter((to) => AGREEMENT_TRANSITIONS[from][to]?.includes(actor));
}

export interface AgreementMove {
  readonly from: AgreementState;
  readonly to: AgreementState;
  readonly actor: AgreementActor;
  readonly reason?: string | null;
}

/** @throws DomainError `agreement_transition` (conflict) or `agreement_reason_missing` (invalid data). */
export function checkAgreementMove({ from, to, actor, reason }: AgreementMove): void {
  const allowed = movesOf(actor, from);
  if (!allowed.includes(to))
    throw new DomainError("conflict", "agreement_transition", `An agreement that is ${from} cannot become ${to}`, {
      field: "state",
      data: { from, to, allowed },
    });
  if (NEEDS_REASON.has(to) && !reason?.trim())
    throw new DomainError("invalid_data", "agreement_reason_missing", "The other side is told why", {
      field: "reason",
    });
}
