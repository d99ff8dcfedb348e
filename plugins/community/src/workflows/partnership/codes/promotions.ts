import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createCampaignsWorkflow,
  createPromotionsWorkflow,
  updateCampaignsWorkflow,
  updatePromotionsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { CodeState } from "./code-sql";

/** The shop's promotion of a code: so many percent off all that is bought, for the days of the agreement's term. */
export async function makePromotion(container: MedusaContainer, code: CodeState): Promise<void> {
  const campaign_id = await campaignOf(container, code);
  const promotion = {
    code: code.code,
    type: "standard" as const,
    status: "active" as const,
    is_automatic: false,
    limit: code.uses,
    metadata: { discount_code_id: code.id, agreement_id: code.agreement_id },
    application_method: {
      type: "percentage" as const,
      target_type: "items" as const,
      allocation: "across" as const,
      value: code.percent,
    },
    campaign_id,
  };
  await createPromotionsWorkflow(container).run({ input: { promotionsData: [promotion] } });
}

/** Brings it back to what was signed and how the agreement stands, whoever changed it. */
export async function mendPromotion(container: MedusaContainer, code: CodeState, promotionId: string): Promise<void> {
  const { is_due, is_on, terms_differ, dates_differ } = code;
  if (dates_differ) {
    const { starts_at, ends_at } = code;
    const id = await campaignOf(container, code);
    await updateCampaignsWorkflow(container).run({ input: { campaignsData: [{ id, starts_at, ends_at }] } });
    await updatePromotionsWorkflow(container).run({
      input: { promotionsData: [{ id: promotionId, campaign_id: id }] },
    });
  }
  if (is_due === is_on && !terms_differ) return;
  const promotion = {
    id: promotionId,
    status: is_due ? ("active" as const) : ("inactive" as const),
    limit: code.uses,
    // The platform finds the method by its promotion.
    ...(terms_differ && { application_method: { value: code.percent } as never }),
  };
  await updatePromotionsWorkflow(container).run({ input: { promotionsData: [promotion] } });
}

/** Known by the code's own id: one that outlived its promotion serves the next one. */
async function campaignOf(container: MedusaContainer, { id, code, starts_at, ends_at }: CodeState): Promise<string> {
  const [standing] = await container.resolve(Modules.PROMOTION).listCampaigns({ campaign_identifier: [id] });
  if (standing) return standing.id;
  const { result } = await createCampaignsWorkflow(container).run({
    input: { campaignsData: [{ name: code, campaign_identifier: id, starts_at, ends_at }] },
  });
  return result[0]?.id as string;
}
