/**
 * Decides who gets a tier's places. A place is taken by whoever signs first; who finds none stands in line in the order in
 * which they tried. A place that comes free is offered to the first for a time, kept for them meanwhile, and offered to the
 * next when it is not taken; whoever let it pass leaves the line.
 */
export interface InLine {
  readonly id: string;
  /** The end of what was offered to them, null while they wait. */
  readonly placeUntil: Date | null;
}

/** How long a place is kept for the one it is offered to: a week, in which a company can decide. */
const OFFER_DAYS = 7;

export function placeOfferEnd(now: Date): Date {
  return new Date(now.getTime() + OFFER_DAYS * 86_400_000);
}

/**
 * @param taken places of signed agreements and those kept for somebody in line.
 * @returns null when there are as many as are wanted.
 */
export function placesLeft(capacity: number | null, taken: number): number | null {
  return capacity === null ? null : Math.max(capacity - taken, 0);
}

/** May whoever signs now have a place? One that is kept for them is theirs, whatever else is taken. */
export function findsPlace(capacity: number | null, takenByOthers: number): boolean {
  return capacity === null || takenByOthers < capacity;
}

export interface LineChange {
  /** They let their offer pass. */
  readonly passed: readonly string[];
  /** A place is offered to them now. */
  readonly offered: readonly string[];
}

/**
 * @param line whoever is first in front.
 * @param free places that are neither taken nor kept for anybody whose offer still stands.
 */
export function moveLine(line: readonly InLine[], free: number, now: Date): LineChange {
  const passed = line.filter(({ placeUntil }) => placeUntil !== null && placeUntil <= now);
  const waiting = line.filter(({ placeUntil }) => placeUntil === null);
  return { passed: passed.map(({ id }) => id), offered: waiting.slice(0, Math.max(free, 0)).map(({ id }) => id) };
}
