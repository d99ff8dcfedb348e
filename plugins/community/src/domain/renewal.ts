import type { RenewalTerms } from "./agreement-offer";
import { daysBetween, daysLater, latestDay, RENEWAL_NOTICE_DAYS, type TermDates, termDates } from "./agreement-term";
import type { Addition, DealBenefit, OfferedBenefit } from "./sponsorship-deal";

/**
 * Decides when a partner is asked to go on, and what the next agreement is like. The question is put ninety, thirty and seven
 * days before the last one; the next term begins where this one ends, so that nobody is without, and nobody pays twice.
 * What the shop still owed is taken off the next price, down to nothing. The offer outlives the term by two weeks, during
 * which its holder keeps the place.
 */
export interface EndingAgreement {
  /** `2027-01-31` */
  readonly startsOn: string;
  /** The first day that is not covered any more. */
  readonly endsBefore: string;
  readonly hasSuccessor: boolean;
}

/** The notice whose day has come last; null before the first, after the end, and once the next agreement is made. */
export function noticeDue({ endsBefore, startsOn, hasSuccessor }: EndingAgreement, today: string): number | null {
  const left = daysBetween(today, endsBefore);
  if (hasSuccessor || left <= 0) return null;
  const whole = daysBetween(startsOn, endsBefore);
  return RENEWAL_NOTICE_DAYS.findLast((days) => left <= days && days < whole) ?? null;
}

/** The first day of the next term: where this one ends, or today when it is accepted late. */
export const renewalStart = ({ endsBefore }: Pick<EndingAgreement, "endsBefore">, today: string): string =>
  latestDay([endsBefore, today]);

/** Minor units. What is owed beyond the price is not paid out: it was never money. */
export function renewalPrice(
  priceMinor: bigint,
  makeGoodMinor: bigint,
): { readonly priceMinor: bigint; readonly creditMinor: bigint } {
  const creditMinor = makeGoodMinor < priceMinor ? makeGoodMinor : priceMinor;
  return { priceMinor: priceMinor - creditMinor, creditMinor };
}

/** What the next offer says of what it renews. `priceMinor`: the tier and all that is added, `owedMinor`: what is made good. */
export function renewalTerms(
  { id, endsBefore }: { readonly id: string; readonly endsBefore: string },
  priceMinor: bigint,
  owedMinor: bigint,
): RenewalTerms {
  const { creditMinor } = renewalPrice(priceMinor, owedMinor);
  return { agreementId: id, startsOn: endsBefore, creditMinor: creditMinor.toString() };
}

/** Days after the end of a term during which the offer to go on still stands. */
const GRACE_DAYS = 14;

/** The first day on which the offer stands no more; one that is made after the end has its own days at least. */
export function renewalOfferEnd(
  { endsBefore }: Pick<EndingAgreement, "endsBefore">,
  today: string,
  offerDays: number,
): string {
  const last = daysLater(endsBefore, GRACE_DAYS);
  return today < endsBefore ? last : latestDay([last, daysLater(today, offerDays)]);
}

/**
 * The term that begins on `firstDay`. Where it goes on without a gap, its months are counted from the first day of all that
 * went before, so that a term which began on 29 February or 31 January comes back to that day.
 * @param earlier the latest first.
 */
export function renewedTerm(firstDay: string, months: number, earlier: readonly TermDates[]): TermDates {
  let term = termDates(firstDay, months);
  let begins = firstDay;
  for (const [index, { from, until }] of earlier.entries()) {
    if (until !== begins) break;
    const anchored = termDates(from, months, index + 1);
    if (anchored.from === firstDay) term = anchored;
    begins = from;
  }
  return term;
}

/** What was added to the tier before and is sold by itself still. `sameAs`: what its benefits are now, by what they were. */
export function additionsAgain(
  benefits: readonly Pick<DealBenefit, "benefitId" | "addedQuantity">[],
  sameAs: ReadonlyMap<string, string>,
  sold: readonly OfferedBenefit[],
  currency: string,
): Addition[] {
  return benefits.flatMap(({ benefitId, addedQuantity }) => {
    const now = sold.find(({ id }) => id === sameAs.get(benefitId));
    const isSold = now?.isAvailable && !now.isPackageOnly && now.priceMinor[currency] !== undefined;
    return isSold && addedQuantity > 0 ? [{ benefitId: now.id, quantity: addedQuantity }] : [];
  });
}
