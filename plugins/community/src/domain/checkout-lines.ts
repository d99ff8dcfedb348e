/**
 * Decides what the hosted payment page lists. The buyer must see what is bought, and the page's sum must be the cart's
 * total to the last unit: a cart's line totals carry fractions (tax on 19.99), so the few left-over units go to the
 * lines with the largest remainders. When lines and total are further apart than rounding explains, one summary line
 * stands for all: a wrong list is worse than a short one.
 */
export interface CheckoutLine {
  readonly name: string;
  readonly quantity: number;
  /** The line's whole total in ten-thousandths of a minor unit. */
  readonly totalFine: bigint;
}

export interface PaymentPageLine {
  readonly name: string;
  readonly quantity: number;
  readonly unitAmountMinor: number;
}

export const FINE = 10_000n;
const MAX_LINES = 100;
const MAX_NAME_LENGTH = 250;

function shorten(name: string): string {
  const characters = Array.from(name.trim());
  return characters.length <= MAX_NAME_LENGTH
    ? characters.join("")
    : `${characters.slice(0, MAX_NAME_LENGTH - 1).join("")}…`;
}

function pageLine(line: CheckoutLine, totalMinor: bigint): PaymentPageLine {
  const quantity = BigInt(line.quantity);
  const name = shorten(line.name);
  if (totalMinor % quantity === 0n)
    return { name, quantity: line.quantity, unitAmountMinor: Number(totalMinor / quantity) };
  return { name: `${name} × ${line.quantity}`, quantity: 1, unitAmountMinor: Number(totalMinor) };
}

/** @returns null when the lines cannot be made to sum to the total; use a summary line then. */
export function linesForPaymentPage(lines: readonly CheckoutLine[], totalMinor: bigint): PaymentPageLine[] | null {
  const usable = lines.filter((line) => line.totalFine > 0n);
  if (usable.length === 0 || usable.length > MAX_LINES) return null;
  if (lines.some((line) => line.totalFine < 0n || !Number.isSafeInteger(line.quantity) || line.quantity < 1))
    return null;

  const floors = usable.map((line) => line.totalFine / FINE);
  const missing = totalMinor - floors.reduce((sum, part) => sum + part, 0n);
  if (missing < 0n || missing > BigInt(usable.length)) return null;

  const byRemainder = usable
    .map((line, index) => ({ index, remainder: line.totalFine % FINE }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, Number(missing))) floors[index] = (floors[index] as bigint) + 1n;

  return usable.map((line, index) => pageLine(line, floors[index] as bigint));
}

export function summaryLine(name: string, totalMinor: bigint): PaymentPageLine[] {
  return [{ name: shorten(name), quantity: 1, unitAmountMinor: Number(totalMinor) }];
}

export function sumOfLines(lines: readonly PaymentPageLine[]): bigint {
  return lines.reduce((sum, line) => sum + BigInt(line.unitAmountMinor) * BigInt(line.quantity), 0n);
}
