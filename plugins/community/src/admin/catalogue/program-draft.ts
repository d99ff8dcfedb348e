import type { ProgramTerms } from "../../types/partnership-terms";
import { NO_TEXTS } from "./typed";

/** A program as its form holds it: days are empty where there is none. */
export interface ProgramDraft extends Omit<ProgramTerms, "starts_on" | "ends_on" | "last_payment_on"> {
  starts_on: string;
  ends_on: string;
  last_payment_on: string;
}

export function programDraft(program: ProgramTerms | undefined): ProgramDraft {
  return {
    handle: program?.handle ?? "",
    name: program?.name ?? NO_TEXTS,
    summary: program?.summary ?? NO_TEXTS,
    profit_statement: program?.profit_statement ?? NO_TEXTS,
    starts_on: program?.starts_on ?? "",
    ends_on: program?.ends_on ?? "",
    last_payment_on: program?.last_payment_on ?? "",
    listing_order: program?.listing_order ?? "alphabetical",
  };
}

export function programTerms({ starts_on, ends_on, last_payment_on, ...draft }: ProgramDraft): ProgramTerms {
  return {
    ...draft,
    starts_on: starts_on || null,
    ends_on: ends_on || null,
    last_payment_on: last_payment_on || null,
  };
}
