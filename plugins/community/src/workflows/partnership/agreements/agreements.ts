import { createHash } from "node:crypto";
import { type AgreementState, checkAgreementMove } from "../../../domain/agreement-lifecycle";
import { canonicalTerms, type OfferTerms } from "../../../domain/agreement-offer";
import { DomainError } from "../../../domain/errors";
import type { AgreementRow, Mover, RevisionRow } from "../../../modules/partnership/agreement-shapes";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { Connection } from "../../database/connection";

export const agreementNotFound = () =>
  new DomainError("not_found", "agreement_not_found", "There is no such agreement");

export const applicationOpen = (agreementId: string | null) =>
  new DomainError("conflict", "application_open", "An agreement in this program is under way already", {
    field: "tier_id",
    data: { agreement_id: agreementId },
  });

export const anotherProgram = () =>
  new DomainError("conflict", "another_program", "This tier belongs to another program", { field: "tier_id" });

/** @throws DomainError `agreement_changed` (conflict) when somebody changed it after it was read. */
export function checkVersion(agreement: AgreementRow, version: number): void {
  if (agreement.version !== version) throw agreementChanged(agreement);
}

export const agreementChanged = ({ version }: AgreementRow) =>
  new DomainError("conflict", "agreement_changed", "Somebody has changed this agreement meanwhile: read it again", {
    field: "version",
    data: { version },
  });

/**
 * The tiers that an agreement leaves or takes, then the agreement itself: whoever moves a line locks them in this order.
 * @param seen as it was read before; where something else is in force or proposed by now, the tiers are not the right ones.
 */
export async function lockWithTiers(
  service: PartnershipService,
  seen: AgreementRow,
  on: Connection,
): Promise<{ agreement: AgreementRow; proposed: RevisionRow | null; isAsSeen: boolean }> {
  const proposed = seen.proposed_revision && (await service.offers.revision(seen.id, seen.proposed_revision, on));
  const tierIds = [seen.tier_id, ...(proposed ? [proposed.terms.deal.tierId] : [])];
  for (const id of [...new Set(tierIds)].sort()) await service.places.lockTier(id, on);
  const agreement = await service.agreements.lock(seen.id, on);
  if (!agreement) throw agreementNotFound();
  const isAsSeen = agreement.tier_id === seen.tier_id && agreement.proposed_revision === seen.proposed_revision;
  return { agreement, proposed: proposed || null, isAsSeen };
}

/** @throws DomainError `benefit_sold_out` (conflict) where there are not as many left as are wanted; what is renewed counts once. */
export async function takeBenefits(
  service: PartnershipService,
  wanted: readonly { benefitId: string; quantity: number }[],
  renews: string | null,
  on: Connection,
): Promise<void> {
  const soldOut = await service.places.soldOut(wanted, renews, on);
  if (soldOut.length > 0)
    throw new DomainError("conflict", "benefit_sold_out", "There is not as much left of a benefit as this promises", {
      field: "additions",
      data: { benefits: soldOut },
    });
}

/** Who has moved what nobody moved. */
export const CLOCK = { actor: "clock", by: "clock" } as const;

/** @throws what `checkAgreementMove` throws. */
export async function moveTo(
  service: PartnershipService,
  agreement: AgreementRow,
  to: AgreementState,
  mover: Mover,
  on: Connection,
): Promise<AgreementRow> {
  checkAgreementMove({ from: agreement.state, to, actor: mover.actor, reason: mover.reason ?? null });
  return service.agreements.move(agreement, to, mover, on);
}

export const sha256Of = (terms: OfferTerms) => createHash("sha256").update(canonicalTerms(terms)).digest("hex");
