/**
 * What an amount is: whole minor units of one unit, as a bigint. A unit is a currency (three small letters, ISO 4217) or
 * anything else that is counted, such as points, which have no parts. Floats never enter.
 */
import { InvalidInput } from "./errors.ts";

/** ISO 4217 in lower case (`cny`, `jpy`, `kwd`), or another countable thing with a longer name (`points.spendable`). */
export type Unit = string;

/** An amount of money as the ledger knows it: whole minor units and their currency. Never a float, never a bare number. */
export interface Amount {
  /** Minor units (fen, cents, yen). */
  readonly minor: bigint;
  readonly currency: Unit;
}

const WITHOUT_PARTS = new Set("bif clp djf gnf isk jpy kmf krw pyg rwf ugx uyi vnd vuv xaf xof xpf".split(" "));
const WITH_THOUSANDTHS = new Set("bhd iqd jod kwd lyd omr tnd".split(" "));
const UNIT = /^[a-z][a-z0-9._-]{1,39}$/;
/** Far above any shop, and far enough below Postgres' bigint for sums of them. */
const LARGEST_MINOR = 10n ** 15n;

export function checkUnit(unit: Unit, field = "unit"): void {
  if (typeof unit !== "string" || !UNIT.test(unit)) throw new InvalidInput(field, "is no unit such as cny or points");
}

export function checkMinor(minor: bigint, field = "amountMinor"): void {
  if (typeof minor !== "bigint") throw new InvalidInput(field, "must be a bigint of minor units");
  if (minor > LARGEST_MINOR || minor < -LARGEST_MINOR) throw new InvalidInput(field, "is larger than 10^15");
}

/** 0, 2 or 3 for currencies; points and other units are whole. */
export function decimalsOf(unit: Unit): 0 | 2 | 3 {
  checkUnit(unit);
  if (unit.length !== 3 || WITHOUT_PARTS.has(unit)) return 0;
  return WITH_THOUSANDTHS.has(unit) ? 3 : 2;
}

/** `1234n` of `cny` is `"12.34"`; exact at any size. */
export function formatMinor(minor: bigint, unit: Unit): string {
  const decimals = decimalsOf(unit);
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return minor < 0n ? `-${text}` : text;
}

/** The reverse of `formatMinor`. More decimals than the unit has are refused, never rounded. */
export function parseMajor(text: string, unit: Unit): bigint {
  const decimals = decimalsOf(unit);
  const [, sign, whole, part = ""] = /^(-?)(\d{1,16})(?:\.(\d{1,3}))?$/.exec(text) ?? [];
  if (whole === undefined || part.length > decimals) throw new InvalidInput("amount", `is no amount of ${unit}`);
  const minor = BigInt(whole + part.padEnd(decimals, "0"));
  return sign ? -minor : minor;
}
