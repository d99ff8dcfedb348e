/**
 * Decides how a whole number of minor units is cut in proportion. Cut at once, the units that rounding leaves over go to
 * the largest remainders. Money that goes back in steps needs another method: with largest remainders a part may shrink
 * while the whole grows (the Alabama paradox), and a refund would pay somebody. There the n-th unit goes where it is due
 * first (Webster's method): parts only ever grow, depend on the sum of the steps alone, and end at exactly the whole.
 */
const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);

/**
 * `wholeMinor` ≥ 0 in proportion to `weights` ≥ 0, at least one of them above zero unless the whole is. Among equal
 * remainders the earlier weight wins, so sort before. No part is further than one unit from its exact share.
 */
export function largestRemainder(wholeMinor: bigint, weights: readonly bigint[]): bigint[] {
  const weight = sum(weights);
  if (weight === 0n) return weights.map(() => 0n);
  const parts = weights.map((each) => (wholeMinor * each) / weight);
  const left = Number(wholeMinor - sum(parts));
  const byRemainder = weights
    .map((each, index) => ({ index, remainder: (wholeMinor * each) % weight }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] as bigint) + 1n;
  return parts;
}

/** The n-th unit of a part is due when (2n − 1) / weight of the whole has gone; among equals the earlier part is first. */
function dueFirst(weights: readonly bigint[], wholeMinor: bigint): bigint[] {
  const weight = sum(weights);
  if (weight === 0n) return weights.map(() => 0n);
  const parts = weights.map((each) => (2n * wholeMinor * each + weight) / (2n * weight));
  const isDueBefore = (a: number, b: number, step: bigint) => {
    const left = (2n * (parts[a] as bigint) + step) * (weights[b] as bigint);
    const right = (2n * (parts[b] as bigint) + step) * (weights[a] as bigint);
    return left < right || (left === right && a < b);
  };
  const weighty = weights.flatMap((each, index) => (each > 0n ? [index] : []));
  let missing = wholeMinor - sum(parts);
  for (; missing > 0n; missing -= 1n) {
    const next = weighty.reduce((first, index) => (isDueBefore(index, first, 1n) ? index : first));
    parts[next] = (parts[next] as bigint) + 1n;
  }
  for (; missing < 0n; missing += 1n) {
    const last = weighty.reduce((latest, index) => (isDueBefore(latest, index, -1n) ? index : latest));
    parts[last] = (parts[last] as bigint) - 1n;
  }
  return parts;
}

export interface StepPart {
  readonly wholeMinor: bigint;
  /** Of it, what earlier steps took; 0 … `wholeMinor`. */
  readonly takenMinor: bigint;
}

/**
 * What a step of `stepMinor` (at most what is left) takes of each part: what is due after it, minus what was taken before.
 * A part of which more was taken than is due (an earlier step was undone, or fell on one part) waits for the others.
 */
export function nextStep(parts: readonly StepPart[], stepMinor: bigint): bigint[] {
  const steps = parts.map(() => 0n);
  let open = parts.map((part, index) => ({ ...part, index }));
  let dueMinor = stepMinor + sum(parts.map(({ takenMinor }) => takenMinor));
  for (;;) {
    const due = dueFirst(
      open.map(({ wholeMinor }) => wholeMinor),
      dueMinor,
    );
    const behind = open.filter(({ takenMinor }, at) => (due[at] as bigint) >= takenMinor);
    if (behind.length === open.length) {
      for (const [at, { index, takenMinor }] of open.entries()) steps[index] = (due[at] as bigint) - takenMinor;
      return steps;
    }
    dueMinor -= sum(open.filter((part) => !behind.includes(part)).map(({ takenMinor }) => takenMinor));
    open = behind;
  }
}
