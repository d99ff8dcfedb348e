/**
 * Decides how a price in major units (Medusa: 19.99) becomes whole minor units (Stripe: 1999) and back. This is the
 * only place that converts; `workflows/integrity/money-sql` says the same in SQL, from the same lists. Digits per
 * currency follow Stripe's table, not ISO 4217: ISK and UGX travel with two digits there although nobody can pay a
 * hundredth of them. Half a unit is rounded away from zero.
 */
export const NO_DECIMALS: ReadonlySet<string> = new Set([
  "bif",
  "clp",
  "djf",
  "gnf",
  "jpy",
  "kmf",
  "krw",
  "mga",
  "pyg",
  "rwf",
  "vnd",
  "vuv",
  "xaf",
  "xof",
  "xpf",
]);
export const THREE_DECIMALS: ReadonlySet<string> = new Set(["bhd", "jod", "kwd", "omr", "tnd"]);
export const WHOLE_UNITS_ONLY: ReadonlySet<string> = new Set(["isk", "ugx"]);

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i;

export function decimalDigits(currencyCode: string): number {
  const code = currencyCode.toLowerCase();
  if (NO_DECIMALS.has(code)) return 0;
  return THREE_DECIMALS.has(code) ? 3 : 2;
}

/** The smallest step that can be charged: ten fils for three-decimal currencies, a hundred for ISK and UGX. */
function smallestStep(currencyCode: string): bigint {
  const code = currencyCode.toLowerCase();
  if (THREE_DECIMALS.has(code)) return 10n;
  return WHOLE_UNITS_ONLY.has(code) ? 100n : 1n;
}

/** @throws RangeError when `amountMajor` is no decimal number. */
export function toMinorUnits(amountMajor: string | number, currencyCode: string): bigint {
  const parts = DECIMAL.exec(String(amountMajor).trim());
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts ?? [];
  if (!parts || whole + fraction === "") throw new RangeError(`not an amount: ${amountMajor}`);

  const digits = BigInt(whole + fraction);
  const shift = decimalDigits(currencyCode) + Number(exponent) - fraction.length;
  const step = smallestStep(currencyCode);
  const numerator = shift >= 0 ? digits * 10n ** BigInt(shift) : digits;
  const denominator = step * (shift >= 0 ? 1n : 10n ** BigInt(-shift));
  const minor = ((2n * numerator + denominator) / (2n * denominator)) * step;
  return sign === "-" ? -minor : minor;
}

/** Exact, as a decimal text, so that no digit passes through a float. */
export function toMajorUnits(amountMinor: bigint, currencyCode: string): string {
  const digits = decimalDigits(currencyCode);
  const text = (amountMinor < 0n ? -amountMinor : amountMinor).toString().padStart(digits + 1, "0");
  const sign = amountMinor < 0n ? "-" : "";
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
