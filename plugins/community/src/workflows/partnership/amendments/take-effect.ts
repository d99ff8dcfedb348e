import { changesOf, checkStillPromised } from "../../../domain/amendment";
import { DomainError } from "../../../domain/errors";
import { findsPlace } from "../../../domain/place-queue";
import type { AgreementRow, Mover, RevisionRow } from "../../../modules/partnership/agreement-shapes";
import type { Entitled } from "../../../modules/partnership/offer-rows";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { Connection } from "../../database/connection";
import { agreementNotFound, takeBenefits } from "../agreements/agreements";
import { settleDifference } from "./settle-difference";

/**
 * Is there room for what is proposed, and does it leave what was asked for already? Whoever asks holds the tiers.
 * @returns what it adds and takes away.
 * @throws DomainError `tier_full`, `benefit_sold_out`, `benefit_in_use` (conflict).
 */
export async function checkRoom(
  service: PartnershipService,
  agreement: AgreementRow,
  { terms }: Pick<RevisionRow, "terms">,
  on: Connection,
): Promise<Entitled[]> {
  const inForce = await service.offers.revision(agreement.id, agreement.revision, on);
  if (!inForce) throw agreementNotFound();
  const { deal } = terms;
  const tier = await service.places.lockTier(deal.tierId, on);
  const taken = await service.places.takenByOthers(deal.tierId, agreement.id, on);
  if (deal.tierId !== agreement.tier_id && !findsPlace(tier?.capacity ?? null, taken))
    throw new DomainError("conflict", "tier_full", "No place is left in this tier", { field: "tier_id" });
  const used = await service.amendments.usedUnits(agreement.id, on);
  checkStillPromised(deal, new Map(used.map(({ benefit_id, ...units }) => [benefit_id, units])));
  const all = [...deal.benefits, ...inForce.terms.deal.benefits];
  const changes = changesOf(inForce.terms.deal, deal).flatMap(({ benefitId, from, to }): Entitled[] => {
    const benefit = all.find((each) => each.benefitId === benefitId);
    return benefit ? [{ benefitId, kind: benefit.kind, quantity: to - from }] : [];
  });
  await takeBenefits(
    service,
    changes.filter(({ quantity }) => quantity > 0),
    null,
    on,
  );
  return changes;
}

/** What was proposed is in force from now on: its tier, its benefits, and the difference in money. */
export async function takeEffect(
  service: PartnershipService,
  agreement: AgreementRow,
  proposed: RevisionRow,
  mover: Mover,
  on: Connection,
): Promise<void> {
  const changes = await checkRoom(service, agreement, proposed, on);
  await service.offers.entitle(agreement.id, proposed.revision, changes, on);
  await service.amendments.takeEffect(agreement.id, proposed.revision, proposed.terms.deal, on);
  await settleDifference(service, agreement, proposed, on);
  await service.amendments.note(agreement, "amendment_in_force", proposed.revision, mover, on);
}
