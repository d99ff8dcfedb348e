import { offerTerms } from "../../../domain/agreement-offer";
import { renewalTerms } from "../../../domain/renewal";
import type { AgreementRow } from "../../../modules/partnership/agreement-shapes";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { Connection } from "../../database/connection";
import { readCredit } from "../claims/scorecards";
import { CLOCK, moveTo } from "./agreements";
import { makeOffer } from "./offers";

/**
 * Once the agreement that it renews is over, an offer that nobody has signed is made anew if more or less is owed than it
 * says; where that was terminated it stands no more.
 */
export async function settleRenewalOffer(
  service: PartnershipService,
  agreement: AgreementRow,
  now: Date,
  on: Connection,
): Promise<boolean> {
  const earlier = agreement.renews ? await service.agreements.find(agreement.renews, on) : null;
  if (earlier?.state === "terminated") {
    await moveTo(service, agreement, "lapsed", { ...CLOCK, reason: "renewed_terminated" }, on);
    return true;
  }
  const standing = await service.offers.revision(agreement.id, agreement.revision, on);
  const { ends_at: endsAt, ends_before: endsBefore } = earlier ?? {};
  if (earlier?.state !== "ended" || !endsAt || !endsBefore || !standing || standing.offered_at >= endsAt) return false;
  if (agreement.waiting_number !== null || agreement.offer_until === null) return false;
  const { terms } = standing;
  const credit = await readCredit(service, earlier, terms.deal.currency, now, on);
  const renewal = renewalTerms({ id: earlier.id, endsBefore }, BigInt(terms.deal.totalMinor), credit);
  if (renewal.creditMinor === terms.renewal?.creditMinor) return false;
  const offer = { terms: offerTerms({ ...terms, renewal }), until: agreement.offer_until };
  await makeOffer(service, agreement, offer, { ...CLOCK, reason: "credit_changed" }, on);
  return true;
}
