import type { AgreementState } from "./agreement-lifecycle";
import type { OfferTerms } from "./agreement-offer";
import type { TermDates } from "./agreement-term";
import { DomainError } from "./errors";
import { prorate, type Share, shareOfTerm } from "./proration";
import {
  type Addition,
  type Deal,
  type DealBenefit,
  dealOf,
  type OfferedBenefit,
  type OfferedTier,
} from "./sponsorship-deal";
import { taxOn } from "./sponsorship-tax";
import type { TwoTexts } from "./two-texts";

/**
 * Decides what an amendment of a signed agreement says: another tier of the same program, other additions, a further
 * clause, or several of these. What was signed stays in force until the amendment is; its parties, its term and what it
 * does not change stay for good. The price is the catalogue's, and of the tier that stays the one that was signed; the
 * difference is charged or given back for the days of the term that are left, counted from the day of the proposal, so that
 * what is signed is a number.
 */
export const AMENDMENT_EVENTS = [
  "change_requested",
  "request_withdrawn",
  "amendment_proposed",
  "amendment_withdrawn",
  "amendment_refused",
  "amendment_lapsed",
  "amendment_signed",
  "amendment_in_force",
] as const;
export type AmendmentEvent = (typeof AMENDMENT_EVENTS)[number];

export interface BenefitChange {
  readonly benefitId: string;
  readonly name: TwoTexts;
  readonly from: number;
  readonly to: number;
}

export interface AmendmentTerms {
  readonly amendsRevision: number;
  readonly fromTierName: TwoTexts;
  readonly benefitChanges: readonly BenefitChange[];
  /** `2027-07-02`, in the partner's calendar; null while the term has not begun. */
  readonly effectiveOn: string | null;
  /** Null where the difference counts whole, before the term begins. */
  readonly share: Share | null;
  /** Minor units as text: of the whole term before tax, before and after. */
  readonly oldNetMinor: string;
  readonly newNetMinor: string;
  /** What is charged (above zero) or given back (below) for the rest of the term: before tax, the tax on it, with tax. */
  readonly differenceMinor: string;
  readonly taxMinor: string;
  readonly grossMinor: string;
  readonly clause: TwoTexts | null;
}

/** @throws DomainError `not_amendable` (conflict). */
export function checkAmendable(state: AgreementState, isSignedByAll: boolean): void {
  if (state === "active" || (state === "signed" && isSignedByAll)) return;
  throw new DomainError("conflict", "not_amendable", "Only what is signed by all and goes on can be amended", {
    field: "state",
    data: { state },
  });
}

/**
 * @param additions all of them, those that stay as well.
 * @throws DomainError `term_differs` (conflict) for a tier of another length; what `dealOf` throws.
 */
export function amendedDeal(
  deal: Deal,
  { tier, benefits }: { tier: OfferedTier; benefits: readonly OfferedBenefit[] },
  additions: readonly Addition[],
): Deal {
  const { currency } = deal;
  if (tier.id === deal.tierId)
    return dealOf(tierAsSigned(deal), benefitsAsSigned(deal, benefits), { currency, additions });
  if (tier.termMonths !== deal.termMonths)
    throw new DomainError("conflict", "term_differs", "This tier runs for another time: it can follow, not replace", {
      field: "tier_id",
      data: { term_months: tier.termMonths },
    });
  return dealOf(tier, benefits, { currency, additions });
}

/** What the catalogue says of the tier by now changes nothing in it. */
const tierAsSigned = ({ tierId, tierName, currency, priceMinor, termMonths, benefits }: Deal): OfferedTier => ({
  id: tierId,
  name: tierName,
  priceMinor: { [currency]: priceMinor },
  termMonths,
  promises: benefits
    .map(({ benefitId, quantity, addedQuantity }) => ({ benefitId, quantity: quantity - addedQuantity }))
    .filter(({ quantity }) => quantity > 0),
});

function benefitsAsSigned({ benefits, currency }: Deal, offered: readonly OfferedBenefit[]): OfferedBenefit[] {
  const signed = new Map(benefits.map((benefit) => [benefit.benefitId, benefit]));
  return offered.map((benefit) => {
    const one = signed.get(benefit.id);
    if (!one) return benefit;
    const { kind, name, description, settings, dueRule, valueMinor, addedQuantity } = one;
    const wasSold = addedQuantity > 0;
    return {
      ...{ id: benefit.id, kind, name, description, settings, dueRule },
      valueMinor: valueMinor === null ? {} : { [currency]: valueMinor },
      priceMinor: wasSold ? { [currency]: unitPrice(one) } : benefit.priceMinor,
      isPackageOnly: !wasSold && benefit.isPackageOnly,
      isAvailable: wasSold || benefit.isAvailable,
      // They were signed together.
      conflictsWith: benefit.conflictsWith.filter((id) => !signed.has(id)),
    };
  });
}

const unitPrice = ({ priceMinor, addedQuantity }: DealBenefit) =>
  (BigInt(priceMinor) / BigInt(addedQuantity)).toString();

export interface Amending {
  /** In force, with the number of its revision. */
  readonly terms: OfferTerms;
  readonly revision: number;
  readonly deal: Deal;
  readonly contractLevel: OfferTerms["contractLevel"];
  readonly clause: TwoTexts | null;
  /** Null before the term has begun. */
  readonly term: TermDates | null;
  /** The day it is proposed, in the partner's calendar. */
  readonly today: string;
}

/** @throws DomainError `nothing_changes` (invalid data), `subscription_price` (conflict). */
export function amendedTerms({ terms, revision, deal, contractLevel, clause, term, today }: Amending): OfferTerms {
  const { amendment: _, extraTerms = [], ...before } = terms;
  const { seller, customer } = terms;
  const [oldNet, newNet] = [BigInt(terms.deal.totalMinor), BigInt(deal.totalMinor)];
  const benefitChanges = changesOf(terms.deal, deal);
  if (deal.tierId === terms.deal.tierId && benefitChanges.length === 0 && oldNet === newNet && !clause)
    throw new DomainError("invalid_data", "nothing_changes", "Say what should be different", { field: "tier_id" });
  if (terms.paymentChoice === "subscription" && oldNet !== newNet)
    throw new DomainError("conflict", "subscription_price", "What is paid by subscription keeps its price for now", {
      field: "tier_id",
    });
  const effectiveOn = term && (today > term.from ? today : term.from);
  const share = term && shareOfTerm(term, today);
  const difference = share ? prorate(newNet - oldNet, share) : newNet - oldNet;
  const tax = taxOn(newNet, seller, customer);
  const taxOfDifference = taxOn(difference, seller, customer).taxMinor;
  return {
    ...before,
    deal,
    contractLevel,
    tax: { ...tax, taxMinor: tax.taxMinor.toString() },
    grossMinor: (newNet + tax.taxMinor).toString(),
    ...(clause || extraTerms.length > 0 ? { extraTerms: [...extraTerms, ...(clause ? [clause] : [])] } : {}),
    amendment: {
      amendsRevision: revision,
      fromTierName: terms.deal.tierName,
      benefitChanges,
      effectiveOn,
      share,
      oldNetMinor: oldNet.toString(),
      newNetMinor: newNet.toString(),
      differenceMinor: difference.toString(),
      taxMinor: taxOfDifference.toString(),
      grossMinor: (difference + taxOfDifference).toString(),
      clause,
    },
  };
}

/** In the order of what stays or comes, then what goes. */
export function changesOf(before: Deal, after: Deal): BenefitChange[] {
  const quantityIn = (deal: Deal, id: string) => deal.benefits.find(({ benefitId }) => benefitId === id)?.quantity ?? 0;
  const goes = before.benefits.filter(({ benefitId }) => quantityIn(after, benefitId) === 0);
  return [...after.benefits, ...goes]
    .map(({ benefitId, name }) => ({
      benefitId,
      name,
      from: quantityIn(before, benefitId),
      to: quantityIn(after, benefitId),
    }))
    .filter(({ from, to }) => from !== to);
}

/**
 * What was asked for or delivered stays promised.
 * @param used units by the benefit's id.
 * @throws DomainError `benefit_in_use` (conflict), with the benefits that would be fewer than are used.
 */
export function checkStillPromised(after: Deal, used: ReadonlyMap<string, { name: TwoTexts; units: number }>): void {
  const short = [...used].flatMap(([benefitId, { name, units }]) => {
    const promised = after.benefits.find((benefit) => benefit.benefitId === benefitId)?.quantity ?? 0;
    return units > promised ? [{ benefit_id: benefitId, name, used: units, promised }] : [];
  });
  if (short.length > 0)
    throw new DomainError("conflict", "benefit_in_use", "More of a benefit was asked for than would be promised", {
      field: "additions",
      data: { benefits: short },
    });
}
