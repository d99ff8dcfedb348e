import type { OfferTerms } from "../../../domain/agreement-offer";
import { dayIn, latestDay, termInstants } from "../../../domain/agreement-term";
import { renewalStart, renewedTerm } from "../../../domain/renewal";
import { termEndsAt } from "../../../domain/subscription-standing";
import type { AgreementRow, Mover } from "../../../modules/partnership/agreement-shapes";
import type { PartnershipService } from "../../../modules/partnership/service";
import { standingOf } from "../../../modules/partnership/subscription-rows";
import type { Connection } from "../../database/connection";
import { moveTo } from "./agreements";

/**
 * From today, from the program's first day if that lies ahead, or from where the agreement ends that it renews; in the
 * partner's calendar.
 */
export async function beginTerm(
  service: PartnershipService,
  agreement: AgreementRow,
  { program, deal, customer }: OfferTerms,
  mover: Mover,
  on: Connection,
): Promise<true> {
  const today = dayIn(await service.places.clock(on), customer.timeZone);
  const earlier = agreement.renews ? await service.agreements.find(agreement.renews, on) : null;
  const paidBy = await service.subscriptions.ofAgreement(agreement.id, on);
  // A subscription pays for the term that follows, however late it was charged.
  const isNextTerm = paidBy !== null && paidBy.bill.position > 0;
  const resumes =
    earlier?.ends_before &&
    (isNextTerm ? earlier.ends_before : renewalStart({ endsBefore: earlier.ends_before }, today));
  const begins = resumes ?? today;
  const firstDay = latestDay([begins, program.startsOn]);
  const before = earlier ? await service.renewals.termsUpTo(earlier.id, on) : [];
  const dates = renewedTerm(firstDay, deal.termMonths, before);
  const instants = termInstants(dates, customer.timeZone);
  // Whoever has moved to another time zone since is neither without it for hours, nor has it twice.
  const goesOn = firstDay === earlier?.ends_before ? earlier.ends_at : null;
  const startsAt = goesOn ?? instants.startsAt;
  const endsAt = termEndsAt(instants.endsAt, paidBy && standingOf(paidBy));
  await service.agreements.setTerm(agreement.id, dates, { startsAt, endsAt }, on);
  await moveTo(service, agreement, "active", mover, on);
  return true;
}
