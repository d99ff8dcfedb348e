/**
 * Decides how long units are kept. A hold lives as long as the page on which they can be paid, and a little longer, so
 * that whoever pays in the last second still finds them; without a page it lives as long as the next one would.
 */
const PAGE_SECONDS = 32 * 60;
const GRACE_SECONDS = 90;

export function holdEnd(pageEndsAt: Date): Date {
  return new Date(pageEndsAt.getTime() + GRACE_SECONDS * 1000);
}

/** While the page is being opened nobody knows its end yet. */
export function holdEndWithoutPage(now: Date): Date {
  return holdEnd(new Date(now.getTime() + PAGE_SECONDS * 1000));
}
