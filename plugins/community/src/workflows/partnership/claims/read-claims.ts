import type { MedusaContainer } from "@medusajs/framework/types";
import type { AgreementActor } from "../../../domain/agreement-lifecycle";
import { makeGoodMinor } from "../../../domain/benefit-claim";
import { claimFields } from "../../../domain/claim-details";
import type { AgreementRow } from "../../../modules/partnership/agreement-shapes";
import type { ClaimRow, EntitlementRow } from "../../../modules/partnership/claim-rows";
import type {
  ClaimAnswer,
  DiscountCodeAnswer,
  EntitlementAnswer,
  ScorecardAnswer,
  WaitingClaimAnswer,
} from "../../../types/claims";
import { readCodes } from "../codes/read-codes";
import { partnership } from "../partnership";
import { isEntitled } from "./claims";
import { type CountedBenefit, countBenefits } from "./scorecards";

const claimAnswer = (row: ClaimRow): Omit<ClaimAnswer, "discount_code"> => ({
  id: row.id,
  state: row.state,
  details: { ...row.details },
  evidence: row.evidence,
  reason: row.reason,
  version: row.version,
  updated_at: row.updated_at.toISOString(),
});

/** What was promised, asked for and delivered; null while nothing is signed. */
export async function readScorecard(
  container: MedusaContainer,
  agreement: AgreementRow,
  reader: AgreementActor,
): Promise<ScorecardAnswer | null> {
  const now = new Date();
  const counted = await countBenefits(partnership(container), agreement, now);
  if (!counted) return null;
  const { benefits, currency } = counted;
  const codes = await readCodes(container, agreement.id, reader === "admin");
  const sum = (name: "promised" | "delivered" | "overdue") =>
    benefits.reduce((total, { card }) => total + card[name], 0);
  const isOver = agreement.ends_at !== null && agreement.ends_at <= now;
  const owed = benefits.reduce((total, { promised, card }) => total + makeGoodMinor(promised, card), 0n);
  return {
    is_open: isEntitled(agreement, now),
    entitlements: benefits.map((benefit) => entitlementAnswer(benefit, codes)),
    promised: sum("promised"),
    delivered: sum("delivered"),
    overdue: sum("overdue"),
    make_good_minor: isOver ? owed.toString() : null,
    currency_code: currency,
  };
}

function entitlementAnswer(
  { entitlement, benefit, claims, promised, card }: CountedBenefit,
  codes: ReadonlyMap<string, DiscountCodeAnswer>,
): EntitlementAnswer {
  const takenBack = claims.filter(({ state }) => state === "open" || state === "declined").length;
  return {
    benefit_id: entitlement.benefit_id,
    kind: entitlement.kind,
    name: benefit.name,
    description: benefit.description,
    promised: card.promised,
    under_way: card.underWay,
    delivered: card.delivered,
    left: Math.max(card.left - takenBack, 0),
    overdue: card.overdue,
    due_at: promised.dueAt?.toISOString() ?? null,
    fields: claimFields(entitlement.kind, benefit.settings).map(({ name: field, form, isRequired, options }) => ({
      name: field,
      form,
      is_required: isRequired,
      options: options ? [...options] : null,
    })),
    claims: claims.map((claim) => ({ ...claimAnswer(claim), discount_code: codes.get(claim.id) ?? null })),
  };
}

/** What the shop has to do, the longest waiting first. */
export async function readWaitingClaims(container: MedusaContainer): Promise<WaitingClaimAnswer[]> {
  const { claims, agreements, offers } = partnership(container);
  const waiting = await claims.waiting(["requested", "confirmed"]);
  const names = await agreements.named([...new Set(waiting.map(({ agreement_id }) => agreement_id))]);
  return Promise.all(
    waiting.map(async (row) => {
      const entitlement = (await claims.entitlementOf(row.id)) as EntitlementRow;
      const agreement = await agreements.find(row.agreement_id);
      const revision = await offers.revision(row.agreement_id, agreement?.revision ?? 0);
      const benefit = revision?.terms.deal.benefits.find(({ benefitId }) => benefitId === entitlement.benefit_id);
      return {
        ...claimAnswer(row),
        agreement_id: row.agreement_id,
        partner_name: names.find(({ id }) => id === row.agreement_id)?.partner_name ?? { en: "", "zh-CN": "" },
        benefit_name: benefit?.name ?? { en: "", "zh-CN": "" },
        kind: entitlement.kind,
      };
    }),
  );
}
