import type { OfferTerms, PaymentChoice } from "../../../domain/agreement-offer";
import { dayIn } from "../../../domain/agreement-term";
import { DomainError } from "../../../domain/errors";
import { additionsAgain, noticeDue } from "../../../domain/renewal";
import type { AdditionRow, AgreementRow, Mover } from "../../../modules/partnership/agreement-shapes";
import type { PartnershipService } from "../../../modules/partnership/service";
import { isLive } from "../../../modules/partnership/subscription-rows";
import type { Connection } from "../../database/connection";
import { agreementNotFound, CLOCK } from "./agreements";
import { type MadeOffer, makeOffer, offerOf } from "./offers";

export interface RenewalOffer {
  tierId: string;
  /** Null for what was added before, as far as it is still sold. */
  additions: readonly AdditionRow[] | null;
  paymentChoice: PaymentChoice;
  /** Of a tier whose price is told on request. */
  priceMinor: string | null;
}

interface Plan {
  programId: string;
  tierId: string;
  additions: AdditionRow[];
  paymentChoice: PaymentChoice;
  offer: MadeOffer;
}

/** @throws DomainError `tier_not_found` (not found); what `offerOf` throws. Nothing is written. */
export async function planRenewal(
  service: PartnershipService,
  earlier: AgreementRow,
  { tierId, additions, paymentChoice, priceMinor }: RenewalOffer,
  on: Connection,
): Promise<Plan> {
  const found = await service.offered.find(tierId, on);
  if (found?.program.state !== "published")
    throw new DomainError("not_found", "tier_not_found", "There is no such tier to sign up for", { field: "tier_id" });
  const { program, benefits } = found;
  const currency = earlier.currency_code;
  const signed = await service.offers.revision(earlier.id, earlier.revision, on);
  if (!signed) throw agreementNotFound();
  const had = signed.terms.deal.benefits;
  const sameAs = await service.renewals.benefitsAgain(
    had.map(({ benefitId }) => benefitId),
    program.id,
    on,
  );
  const again = additionsAgain(had, sameAs, benefits, currency);
  const added = additions ?? again.map(({ benefitId, quantity }) => ({ benefit_id: benefitId, quantity }));
  const to = { tier_id: tierId, partner_id: earlier.partner_id, currency_code: currency, renews: earlier.id };
  const wish = { price_minor: priceMinor, additions: [...added], payment_choice: paymentChoice };
  const offer = await offerOf(service, to, wish, on);
  return { programId: program.id, tierId, additions: wish.additions, paymentChoice, offer };
}

/**
 * The next agreement, offered; whoever makes it holds the row of the one that it renews.
 * @throws DomainError `renewal_exists` (conflict); what `offerOf` throws.
 */
export async function makeRenewal(
  service: PartnershipService,
  earlier: AgreementRow,
  wanted: RenewalOffer,
  mover: Mover,
  on: Connection,
): Promise<string> {
  const { offer, ...wish } = await planRenewal(service, earlier, wanted, on);
  const id = await service.renewals.begin(earlier, wish, on);
  const begun = id && (await service.agreements.lock(id, on));
  if (!begun)
    throw new DomainError("conflict", "renewal_exists", "This agreement has a renewal already", {
      field: "agreement_id",
      data: { agreement_id: (await service.renewals.successorOf(earlier.id, on))?.id },
    });
  await makeOffer(service, begun, offer, mover, on);
  return begun.id;
}

/** Paid by a subscription that is charged for the next term, too. */
export async function goesOnByItself(service: PartnershipService, id: string, on: Connection): Promise<boolean> {
  const paidBy = await service.subscriptions.ofAgreement(id, on);
  return paidBy !== null && isLive(paidBy) && !paidBy.ends_with_period;
}

/** What was signed, when its first notice has come and nobody has gone on; a subscription goes on by itself. */
export async function dueTerms(
  service: PartnershipService,
  agreement: AgreementRow,
  now: Date,
  on: Connection,
): Promise<OfferTerms | null> {
  const { id, state, revision, starts_on: startsOn, ends_before: endsBefore } = agreement;
  if (state !== "active" || !startsOn || !endsBefore) return null;
  const signed = await service.offers.revision(id, revision, on);
  if (!signed) return null;
  if (await goesOnByItself(service, id, on)) return null;
  const hasSuccessor = (await service.renewals.successorOf(id, on)) !== null;
  const today = dayIn(now, signed.terms.customer.timeZone);
  return noticeDue({ startsOn, endsBefore, hasSuccessor }, today) === null ? null : signed.terms;
}

/** @throws DomainError `renewal_tier_missing` (conflict) */
export async function sameAgain(
  service: PartnershipService,
  agreement: AgreementRow,
  { paymentChoice }: OfferTerms,
  on: Connection,
): Promise<RenewalOffer> {
  const tierId = await service.renewals.tierAgain(agreement.tier_id, agreement.ends_before as string, on);
  if (!tierId)
    throw new DomainError("conflict", "renewal_tier_missing", "This tier is not offered any more", {
      field: "tier_id",
    });
  return { tierId, additions: null, paymentChoice, priceMinor: null };
}

/** The clock's: an agreement that cannot be offered again waits for the admin, who is told why. @see renewalProblems */
export async function offerDueRenewal(
  service: PartnershipService,
  agreement: AgreementRow,
  now: Date,
  on: Connection,
): Promise<boolean> {
  const terms = await dueTerms(service, agreement, now, on);
  if (!terms) return false;
  try {
    const same = await sameAgain(service, agreement, terms, on);
    await makeRenewal(service, agreement, same, { ...CLOCK, reason: "renewal" }, on);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
