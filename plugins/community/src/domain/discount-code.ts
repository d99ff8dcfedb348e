import { DomainError } from "./errors";

/**
 * Decides what a sponsor's discount code is: how it is written, what it takes off, and while what holds. A code is good for
 * as long as the agreement that it came with is active; the days of the term are the campaign's, to the moment. It is
 * written in capitals, so that two codes that differ by their case alone are one.
 */
export interface Discount {
  readonly percent: number;
  /** How many orders one code is good for; null for as many as are wanted. */
  readonly uses: number | null;
}

export const MOST_CODE_USES = 1_000_000;

/** Easily read aloud: without what looks like something else. */
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const MADE_LENGTH = 8;
const CODE = /^[A-Z0-9]{4,20}$/;

/** @returns null where the benefit does not say how much: its code is made and delivered by hand. */
export function discountOf(settings: Readonly<Record<string, unknown>>): Discount | null {
  const { percent, uses } = settings;
  const fits = (value: unknown, most: number): value is number =>
    Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;
  if (!fits(percent, 100)) return null;
  return { percent, uses: fits(uses, MOST_CODE_USES) ? uses : null };
}

export const isCode = (text: string) => CODE.test(text);

/** As it is kept: a code is the same in capitals and in small letters, in full width and in half. */
export const writtenCode = (text: string) => text.normalize("NFKC").trim().toUpperCase();

/** `random` gives whole numbers from 0 to below its argument. */
export function madeCode(random: (below: number) => number): string {
  return Array.from({ length: MADE_LENGTH }, () => LETTERS[random(LETTERS.length)]).join("");
}

export const codeTaken = (code: string) =>
  new DomainError("conflict", "code_taken", "Somebody has this code already: wish for another", {
    field: "details.code",
    data: { code },
  });
