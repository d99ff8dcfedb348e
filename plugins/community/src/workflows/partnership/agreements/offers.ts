import { type OfferTerms, offerTerms, priceForOffer } from "../../../domain/agreement-offer";
import { dayIn, startOfDay } from "../../../domain/agreement-term";
import { DomainError } from "../../../domain/errors";
import { renewalOfferEnd, renewalTerms } from "../../../domain/renewal";
import { checkSubscription } from "../../../domain/subscription-terms";
import type { AgreementRow, Mover } from "../../../modules/partnership/agreement-shapes";
import { detailsOf } from "../../../modules/partnership/partner-rows";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { OfferBody } from "../../../types/agreements";
import type { Connection } from "../../database/connection";
import { readCredit } from "../claims/scorecards";
import { agreementNotFound, moveTo, sha256Of } from "./agreements";
import { wishedDeal } from "./wishes";

/** What an offer is made for; it need not be a row yet. */
export type OfferedTo = Pick<AgreementRow, "tier_id" | "partner_id" | "currency_code" | "renews">;

export interface MadeOffer {
  terms: OfferTerms;
  until: Date;
}

/**
 * What the catalogue, the partner and the seller say now, as an offer; of a renewal with what is made good by now.
 * @throws DomainError `seller_missing` (conflict); what `priceForOffer` and `dealOf` throw.
 */
export async function offerOf(
  service: PartnershipService,
  to: OfferedTo,
  offer: Pick<OfferBody, "price_minor" | "additions" | "payment_choice">,
  on: Connection,
): Promise<MadeOffer> {
  const seller = await service.seller.find(on);
  if (!seller)
    throw new DomainError("conflict", "seller_missing", "Say first who sells: name, address, tax and bank details");
  const { updatedAt: _, offerDays, ...sells } = seller;
  const found = await service.offered.find(to.tier_id, on);
  const partner = await service.partners.lock(to.partner_id as string, on);
  if (!found || !partner) throw agreementNotFound();
  const { program, tier } = found;
  checkSubscription(offer.payment_choice, tier.termMonths);
  const prices = priceForOffer(tier.priceMinor, to.currency_code, offer.price_minor);
  const deal = wishedDeal(found, { currency: to.currency_code, additions: offer.additions }, prices);
  const customer = detailsOf(partner);
  const now = await service.places.clock(on);
  const earlier = to.renews === null ? null : await service.agreements.find(to.renews, on);
  const ends = earlier?.ends_before ? { id: earlier.id, endsBefore: earlier.ends_before } : null;
  const credit = earlier ? await readCredit(service, earlier, to.currency_code, now, on) : 0n;
  const terms = offerTerms({
    program: {
      id: program.id,
      name: program.name,
      profitStatement: program.profitStatement,
      startsOn: program.startsOn,
      lastPaymentOn: program.lastPaymentOn,
      listingOrder: program.listingOrder,
    },
    deal,
    ...(ends && { renewal: renewalTerms(ends, BigInt(deal.totalMinor), credit) }),
    contractLevel: tier.contractLevel,
    paymentChoice: offer.payment_choice,
    seller: sells,
    customer,
  });
  const until = ends && startOfDay(renewalOfferEnd(ends, dayIn(now, customer.timeZone), offerDays), customer.timeZone);
  return { terms, until: until ?? new Date(now.getTime() + offerDays * 86_400_000) };
}

/** In a revision of its own; the reason is what the partner reads with it. */
export async function makeOffer(
  service: PartnershipService,
  agreement: AgreementRow,
  { terms, until }: MadeOffer,
  mover: Mover,
  on: Connection,
): Promise<void> {
  const revision = agreement.revision + 1;
  // What the clock says of itself is a code, not a message.
  const message = mover.actor === "admin" ? (mover.reason ?? "") : "";
  const draft = { agreementId: agreement.id, revision, terms, termsSha256: sha256Of(terms), message };
  await service.offers.offer({ ...draft, by: mover.by, until }, on);
  await moveTo(service, { ...agreement, revision }, "offered", mover, on);
}
