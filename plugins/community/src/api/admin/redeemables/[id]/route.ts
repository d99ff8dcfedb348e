import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RedeemableAnswer } from "../../../../types/points";
import { saveRedeemableWorkflow } from "../../../../workflows/points/save-redeemable";
import type { RedeemableChangeBody } from "../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<RedeemableChangeBody>,
  res: MedusaResponse<{ redeemable: RedeemableAnswer }>,
) => {
  const input = { id: req.params.id as string, redeemable: req.validatedBody, by: req.auth_context.actor_id };
  const { result: redeemable } = await saveRedeemableWorkflow(req.scope).run({ input });
  res.status(200).json({ redeemable });
};
