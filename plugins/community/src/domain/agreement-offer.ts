import type { AmendmentTerms } from "./amendment";
import { DomainError } from "./errors";
import type { PartnerDetails } from "./partner-details";
import type { Deal } from "./sponsorship-deal";
import { type TaxTreatment, taxOn } from "./sponsorship-tax";
import type { TwoTexts } from "./two-texts";

/**
 * Decides what an offer says. It is a copy of everything that the two sides agree on, so that what the catalogue, the
 * partner or the seller says later changes nothing in it. A level costs everybody the same: only where the price is told
 * on request does the shop name one. Every further offer is a revision of its own.
 */
export const PAYMENT_CHOICES = ["card", "subscription", "invoice"] as const;
export type PaymentChoice = (typeof PAYMENT_CHOICES)[number];

export const CONTRACT_LEVELS = ["none", "click_through", "countersigned"] as const;
export type ContractLevel = (typeof CONTRACT_LEVELS)[number];

export interface Seller {
  readonly name: TwoTexts;
  readonly address: string;
  readonly country: string;
  readonly taxNumber: string | null;
  readonly rateBasisPoints: number;
  readonly bankDetails: string;
  readonly email: string;
  /** Days an invoice may be paid in. */
  readonly netDays: number;
}

/** What an offer of renewal says besides. */
export interface RenewalTerms {
  /** What it renews. */
  readonly agreementId: string;
  /** `2028-01-31`: where that one ends; the next term begins then, or later when it is accepted later. */
  readonly startsOn: string;
  /** Minor units as text: what is taken off the price, before tax, for what was owed and never delivered. */
  readonly creditMinor: string;
}

export interface OfferTerms {
  readonly program: {
    readonly id: string;
    readonly name: TwoTexts;
    readonly profitStatement: TwoTexts;
    /** Dates such as `2027-01-31`; null where the program has none. */
    readonly startsOn: string | null;
    readonly lastPaymentOn: string | null;
    /** How sponsors are listed. */
    readonly listingOrder: "alphabetical" | "signed_first" | "random";
  };
  readonly deal: Deal;
  /** Missing, not null, in what renews nothing: what was offered before there were renewals has the fingerprint it had. */
  readonly renewal?: RenewalTerms;
  readonly contractLevel: ContractLevel;
  readonly paymentChoice: PaymentChoice;
  readonly seller: Seller;
  readonly customer: PartnerDetails;
  readonly tax: { readonly treatment: TaxTreatment; readonly rateBasisPoints: number; readonly taxMinor: string };
  /** Minor units as text: with tax. */
  readonly grossMinor: string;
  /** Agreed on beside what every agreement of the program says; not there where there is nothing. */
  readonly extraTerms?: readonly TwoTexts[];
  /** Only in what changes an agreement that was signed: terms of before keep their fingerprint. */
  readonly amendment?: AmendmentTerms;
}

export function offerTerms(parts: Omit<OfferTerms, "tax" | "grossMinor">): OfferTerms {
  const net = netMinor(parts);
  const { treatment, rateBasisPoints, taxMinor } = taxOn(net, parts.seller, parts.customer);
  return {
    ...parts,
    tax: { treatment, rateBasisPoints, taxMinor: taxMinor.toString() },
    grossMinor: (net + taxMinor).toString(),
  };
}

/** What is to be paid before tax. */
export function netMinor({ deal, renewal }: Pick<OfferTerms, "deal" | "renewal">): bigint {
  return BigInt(deal.totalMinor) - BigInt(renewal?.creditMinor ?? 0);
}

/** The same terms are the same text, whatever order their parts were written or read in. */
export function canonicalTerms(terms: OfferTerms): string {
  return JSON.stringify(terms, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/**
 * The prices of a tier for one offer: what it costs everybody, or what is named for a tier whose price is told on request.
 * @param namedMinor minor units as text.
 * @throws DomainError `price_fixed` (conflict) or `price_missing` (invalid data).
 */
export function priceForOffer(
  priceMinor: Readonly<Record<string, string>>,
  currency: string,
  namedMinor: string | null,
): Record<string, string> {
  const isOnRequest = Object.keys(priceMinor).length === 0;
  if (!isOnRequest && namedMinor !== null && namedMinor !== priceMinor[currency])
    throw new DomainError("conflict", "price_fixed", "The same level costs everybody the same", {
      field: "price_minor",
      data: { price_minor: priceMinor },
    });
  if (isOnRequest && namedMinor === null)
    throw new DomainError("invalid_data", "price_missing", "The price of this tier is told on request: name one", {
      field: "price_minor",
    });
  return isOnRequest ? { [currency]: namedMinor as string } : { ...priceMinor };
}

/** @throws DomainError `offer_over` (conflict) once its time is up; a place that was offered keeps it open. */
export function checkOfferStands(until: Date | null, now: Date): void {
  if (until !== null && until <= now)
    throw new DomainError("conflict", "offer_over", "The time of this offer is up", {
      data: { until: until.toISOString() },
    });
}

/**
 * What was read is what is signed.
 * @throws DomainError `revision_changed` (conflict).
 */
export function checkRead(
  read: { revision: number; termsSha256: string },
  stands: { revision: number; termsSha256: string },
): void {
  if (read.revision !== stands.revision || read.termsSha256 !== stands.termsSha256)
    throw new DomainError("conflict", "revision_changed", "Another offer has been made since: read it first", {
      field: "revision",
      data: { revision: stands.revision },
    });
}
