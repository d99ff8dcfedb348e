import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RedemptionAnswer } from "../../../../../../types/points";
import { redeemPointsWorkflow } from "../../../../../../workflows/points/redeem-points";
import { readerLocale } from "../../../../../reader-locale";
import type { RedemptionBody } from "../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<RedemptionBody>,
  res: MedusaResponse<{ redemption: RedemptionAnswer }>,
) => {
  const input = { ...req.validatedBody, customer_id: req.auth_context.actor_id, locale: readerLocale(req) };
  const { result: redemption } = await redeemPointsWorkflow(req.scope).run({ input });
  res.status(201).json({ redemption });
};
