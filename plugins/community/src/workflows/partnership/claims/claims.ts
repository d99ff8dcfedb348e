import { scorecardOf } from "../../../domain/benefit-claim";
import { DomainError } from "../../../domain/errors";
import type { DealBenefit } from "../../../domain/sponsorship-deal";
import type { AgreementRow } from "../../../modules/partnership/agreement-shapes";
import type { EntitlementRow } from "../../../modules/partnership/claim-rows";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { Connection } from "../../database/connection";

export const claimNotFound = () => new DomainError("not_found", "claim_not_found", "There is no such request");

/**
 * A partner is entitled to what was signed while the agreement is active and its term runs, and not a moment longer. A first
 * one may be asked for ahead of its first day, a renewal from then on only: until then there is the one that it renews.
 */
export const isEntitled = ({ state, renews, starts_at, ends_at }: AgreementRow, now: Date): boolean =>
  state === "active" &&
  starts_at !== null &&
  ends_at !== null &&
  now < ends_at &&
  (renews === null || starts_at <= now);

/** @throws DomainError `not_entitled` (conflict). */
export function checkEntitled(agreement: AgreementRow, now: Date): void {
  if (!isEntitled(agreement, now))
    throw new DomainError("conflict", "not_entitled", "Benefits are asked for while the agreement is active", {
      field: "state",
      data: { state: agreement.state },
    });
}

/** What was signed of a benefit. */
export async function signedBenefit(
  service: PartnershipService,
  { id, revision: number }: AgreementRow,
  { benefit_id }: EntitlementRow,
  on: Connection,
): Promise<DealBenefit | undefined> {
  const revision = await service.offers.revision(id, number, on);
  return revision?.terms.deal.benefits.find(({ benefitId }) => benefitId === benefit_id);
}

export const usedUp = (promised: number) =>
  new DomainError("conflict", "benefit_used_up", "All units of this benefit have been asked for", {
    field: "benefit_id",
    data: { promised },
  });

/**
 * A unit that was given back is asked for again only while that many are promised: an amendment may have taken some away.
 * @throws DomainError `benefit_used_up` (conflict).
 */
export async function checkLeft(
  service: PartnershipService,
  entitlement: EntitlementRow,
  on: Connection,
): Promise<void> {
  const states = (await service.claims.claims([entitlement], on)).map(({ state }) => state);
  const promised = { quantity: entitlement.quantity, valueMinor: null, dueAt: null };
  if (scorecardOf(promised, states, new Date()).left === 0) throw usedUp(entitlement.quantity);
}

/** The agreement's row is the lock of all that is asked for of it. */
export async function lockOwner(
  service: PartnershipService,
  agreementId: string,
  on: Connection,
): Promise<AgreementRow> {
  const agreement = await service.agreements.lock(agreementId, on);
  if (!agreement) throw claimNotFound();
  return agreement;
}
