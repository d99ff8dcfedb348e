import { daysLater, startOfDay } from "../../../domain/agreement-term";
import { creditMinor, type PromisedBenefit, type Scorecard, scorecardOf } from "../../../domain/benefit-claim";
import { type DueRule, lastDueDay } from "../../../domain/due-rule";
import type { DealBenefit } from "../../../domain/sponsorship-deal";
import type { AgreementRow } from "../../../modules/partnership/agreement-shapes";
import type { ClaimRow, EntitlementRow } from "../../../modules/partnership/claim-rows";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { Connection } from "../../database/connection";

export interface CountedBenefit {
  entitlement: EntitlementRow;
  benefit: DealBenefit;
  claims: ClaimRow[];
  promised: PromisedBenefit;
  card: Scorecard;
}

export interface CountedAgreement {
  currency: string;
  benefits: CountedBenefit[];
}

/** What was signed, unit by unit, with what became of it; null while nothing is. */
export async function countBenefits(
  { claims, offers }: PartnershipService,
  agreement: AgreementRow,
  now: Date,
  on?: Connection,
): Promise<CountedAgreement | null> {
  const entitlements = await claims.entitlements([agreement.id], on);
  const revision = await offers.revision(agreement.id, agreement.revision, on);
  if (entitlements.length === 0 || !revision) return null;
  const { deal, customer } = revision.terms;
  const all = await claims.claims(entitlements, on);
  const benefits = deal.benefits.flatMap((benefit): CountedBenefit[] => {
    const entitlement = entitlements.find(({ benefit_id }) => benefit_id === benefit.benefitId);
    if (!entitlement) return [];
    const own = all.filter(({ entitlement_id }) => entitlement.ids.includes(entitlement_id));
    const { quantity } = entitlement;
    const { valueMinor, dueRule = null } = benefit;
    const worth = valueMinor === null ? null : BigInt(valueMinor) * BigInt(quantity);
    const promised = { quantity, valueMinor: worth, dueAt: dueAtOf(agreement, dueRule, customer.timeZone) };
    const states = own.map(({ state }) => state);
    return [{ entitlement, benefit, claims: own, promised, card: scorecardOf(promised, states, now) }];
  });
  return { currency: deal.currency, benefits };
}

/** By its own rule, in the partner's calendar, and by the end of the term at the latest. */
function dueAtOf({ starts_on, ends_before, ends_at }: AgreementRow, dueRule: DueRule | null, timeZone: string) {
  if (!starts_on || !ends_before) return null;
  const day = lastDueDay(dueRule, { from: starts_on, until: ends_before });
  const own = startOfDay(daysLater(day, 1), timeZone);
  return ends_at === null || own < ends_at ? own : ends_at;
}

/** What an offer that renews this agreement takes off, in minor units of its currency; nothing in another one. */
export async function readCredit(
  service: PartnershipService,
  agreement: AgreementRow,
  currency: string,
  now: Date,
  on: Connection,
): Promise<bigint> {
  const counted = await countBenefits(service, agreement, now, on);
  if (counted?.currency !== currency) return 0n;
  return counted.benefits.reduce((total, { promised, card }) => total + creditMinor(promised, card), 0n);
}
