import { DomainError, type FieldProblem } from "./errors";
import type { TwoTexts } from "./two-texts";

/**
 * Decides what a sponsorship program says of itself, and its life: written as a draft, published for sponsors to sign up,
 * closed. A closed one never opens again; its next version, or a copy for the next season, does.
 */
export const PROGRAM_STATES = ["draft", "published", "closed"] as const;
export type ProgramState = (typeof PROGRAM_STATES)[number];

export const PROGRAM_TRANSITIONS: Readonly<Record<ProgramState, readonly ProgramState[]>> = {
  draft: ["published"],
  published: ["closed"],
  closed: [],
};

/** How sponsors of one tier are listed: by name, in the order of signing, or shuffled anew each day. */
export const LISTING_ORDERS = ["alphabetical", "signed_first", "random"] as const;

export interface ProgramTerms {
  readonly handle: string;
  readonly name: TwoTexts;
  readonly summary: TwoTexts;
  /** Where the money goes that is left over. */
  readonly profit_statement: TwoTexts;
  /** `2027-01-01` */
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  /** No payment falls due later than on this day. */
  readonly last_payment_on: string | null;
  readonly listing_order: (typeof LISTING_ORDERS)[number];
}

export const blamed = (field: string, message: string, code = "invalid"): FieldProblem => ({ field, code, message });

/** @throws DomainError `catalogue_invalid` (invalid data) when there is anything wrong. */
export function refuseProblems(problems: readonly FieldProblem[]): void {
  if (problems.length > 0)
    throw new DomainError("invalid_data", "catalogue_invalid", "This cannot be saved as it is", { problems });
}

/** Of a draft, which may still lack words: what is there must be right. */
export function programProblems({ handle, name, starts_on, ends_on }: ProgramTerms): FieldProblem[] {
  return [
    ...handleProblems(handle),
    ...nameProblems(name),
    ...(starts_on !== null && ends_on !== null && ends_on < starts_on
      ? [blamed("ends_on", "A program ends on the day it starts, or later")]
      : []),
  ];
}

export function handleProblems(handle: string): FieldProblem[] {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(handle)
    ? []
    : [blamed("handle", "Lower case letters, digits and single hyphens")];
}

/** People find a row by its name: in a draft one language is enough. */
export function nameProblems(name: TwoTexts): FieldProblem[] {
  return name.en.trim() || name["zh-CN"].trim() ? [] : [blamed("name.en", "It needs a name")];
}

/** @throws DomainError `program_transition` (conflict), at `state`. */
export function checkProgramMove(from: ProgramState, to: ProgramState): void {
  const allowed = PROGRAM_TRANSITIONS[from];
  if (!allowed.includes(to))
    throw new DomainError("conflict", "program_transition", `A program that is ${from} cannot become ${to}`, {
      field: "state",
      data: { from, to, allowed },
    });
}

/**
 * One version is written at a time, and nothing is gained by one of a draft.
 * @throws DomainError `program_version_open` (conflict) with the draft's id.
 */
export function checkNextVersion(
  program: { readonly id: string; readonly state: ProgramState },
  latest: { readonly id: string; readonly state: ProgramState },
): void {
  const draft = program.state === "draft" ? program : latest.state === "draft" ? latest : null;
  if (draft)
    throw new DomainError("conflict", "program_version_open", "The next version is being written already", {
      data: { id: draft.id },
    });
}
