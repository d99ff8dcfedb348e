/**
 * What an account is: a readable code that never changes its meaning, one unit, the side it grows on, and whether it may
 * fall below zero. A fund that has spent what a refund takes back may (domain rule on allocation); points to spend may not.
 */
import { checkUnit, type Unit } from "./amount.ts";
import { InvalidInput } from "./errors.ts";

export type Side = "debit" | "credit";

export interface Account {
  /** Readable and permanent, for instance `goal:goal_01J8:fund`. */
  readonly code: string;
  readonly unit: Unit;
  /** Assets and costs grow by debits; funds, income and debts by credits. */
  readonly normalSide: Side;
  /** When false, a posting that would leave it below zero is refused. */
  readonly mayGoNegative: boolean;
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,119}$/;

export function checkAccountCode(code: string, field = "account"): void {
  if (typeof code !== "string" || !CODE.test(code)) throw new InvalidInput(field, "is no account code");
}

export function checkAccount({ code, unit, normalSide, mayGoNegative }: Account): void {
  checkAccountCode(code, "code");
  checkUnit(unit);
  if (normalSide !== "debit" && normalSide !== "credit") throw new InvalidInput("normalSide", "is debit or credit");
  if (typeof mayGoNegative !== "boolean") throw new InvalidInput("mayGoNegative", "is true or false");
}

export function isSameAccount(one: Account, other: Account): boolean {
  return (
    one.code === other.code &&
    one.unit === other.unit &&
    one.normalSide === other.normalSide &&
    one.mayGoNegative === other.mayGoNegative
  );
}

/** Entries are signed, debits positive; people read a balance on the account's own side. */
export function onNormalSide(signedMinor: bigint, side: Side): bigint {
  return side === "debit" ? signedMinor : -signedMinor;
}
