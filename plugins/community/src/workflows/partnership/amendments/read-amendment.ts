import type { MedusaContainer } from "@medusajs/framework/types";
import type { AgreementRow } from "../../../modules/partnership/agreement-shapes";
import type { AmendmentAnswer, ChangeRequestAnswer } from "../../../types/amendments";
import { offerAnswer } from "../agreements/offer-answer";
import { partnership } from "../partnership";

/** What is proposed, beside what is in force; null where nothing is. */
export async function readAmendment(
  container: MedusaContainer,
  { id, proposed_revision, proposed_until }: AgreementRow,
): Promise<AmendmentAnswer | null> {
  const { offers } = partnership(container);
  const row = proposed_revision && (await offers.revision(id, proposed_revision));
  if (!row || !proposed_until || !row.terms.amendment) return null;
  const { amendment } = row.terms;
  const signatures = await offers.signatures(id);
  return {
    offer: offerAnswer(row),
    until: proposed_until.toISOString(),
    is_signed: signatures.some(({ revision }) => revision === proposed_revision),
    from_tier_name: amendment.fromTierName,
    changes: amendment.benefitChanges.map(({ benefitId, ...change }) => ({ benefit_id: benefitId, ...change })),
    clause: amendment.clause,
    effective_on: amendment.effectiveOn,
    remaining_days: amendment.share?.remainingDays ?? null,
    term_days: amendment.share?.termDays ?? null,
    old_net_minor: amendment.oldNetMinor,
    new_net_minor: amendment.newNetMinor,
    difference_minor: amendment.differenceMinor,
    tax_minor: amendment.taxMinor,
    gross_minor: amendment.grossMinor,
  };
}

/** What the partner asked for, with the names that the catalogue gives it now. */
export async function readChangeRequest(
  container: MedusaContainer,
  { change_request: request }: AgreementRow,
): Promise<ChangeRequestAnswer | null> {
  const found = request && (await partnership(container).offered.find(request.tier_id));
  if (!request || !found) return null;
  const nameOf = (id: string) => found.benefits.find((benefit) => benefit.id === id)?.name ?? { en: "", "zh-CN": "" };
  return {
    ...request,
    tier_name: found.tier.name,
    additions: request.additions.map((addition) => ({ ...addition, name: nameOf(addition.benefit_id) })),
  };
}
