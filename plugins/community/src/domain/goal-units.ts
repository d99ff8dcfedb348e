import { DomainError } from "./errors";

/**
 * Decides how many units of a goal an amount pays for: 12.00 at 50.00 per student are 0.24 students. A page never claims
 * more than the money does, so it is rounded down, below zero too (a goal whose money was refunded after it was spent).
 */
const MOST_DIGITS = 12;

/** Whether a text says how many units were delivered: more than none, with at most 12 digits on either side of the point. */
export function isUnits(text: string): boolean {
  return /^\d{1,12}(\.\d{1,12})?$/.test(text) && /[1-9]/.test(text);
}

/**
 * What a delivered unit really cost: minor units, half a unit rounded up.
 * @param units as `isUnits` takes it.
 */
export function costOfUnitMinor(spentMinor: bigint, units: string): bigint {
  const [whole = "", fraction = ""] = units.split(".");
  const scale = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole + fraction);
  return floorDivide(2n * spentMinor * scale + scaled, 2n * scaled);
}

/** The sum of such texts as `unitsFunded` gives with this many digits. */
export function sumOfUnits(texts: readonly string[], digits: number): string {
  const scaled = texts.reduce((sum, text) => sum + BigInt(text.replace(".", "")), 0n);
  return unitsFunded(scaled, 10n ** BigInt(digits), digits);
}

/**
 * Both amounts in minor units of one currency.
 * @returns an exact decimal text with exactly `digits` (0 … 12) after the point, such as "0.24".
 * @throws DomainError `goal_unit_cost` unless a unit costs more than nothing, `goal_unit_digits` for other digits.
 */
export function unitsFunded(amountMinor: bigint, costPerUnitMinor: bigint, digits: number): string {
  if (costPerUnitMinor <= 0n)
    throw new DomainError("invalid_data", "goal_unit_cost", "A unit costs more than nothing", {
      field: "cost_per_unit_minor",
    });
  if (!Number.isInteger(digits) || digits < 0 || digits > MOST_DIGITS)
    throw new DomainError("invalid_data", "goal_unit_digits", `0 to ${MOST_DIGITS} digits`, { field: "digits" });

  const scaled = floorDivide(amountMinor * 10n ** BigInt(digits), costPerUnitMinor);
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, "0");
  const sign = scaled < 0n ? "-" : "";
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** BigInt division cuts towards zero. */
function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const cut = numerator / denominator;
  return numerator < 0n && cut * denominator !== numerator ? cut - 1n : cut;
}
