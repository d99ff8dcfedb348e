import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RedeemableAnswer } from "../../../types/points";
import { listRedeemables } from "../../../workflows/points/redeemables";
import { saveRedeemableWorkflow } from "../../../workflows/points/save-redeemable";
import type { RedeemableBody } from "./validators";

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ redeemables: RedeemableAnswer[] }>,
) => {
  res.status(200).json({ redeemables: await listRedeemables(req.scope) });
};

export const POST = async (
  req: AuthenticatedMedusaRequest<RedeemableBody>,
  res: MedusaResponse<{ redeemable: RedeemableAnswer }>,
) => {
  const input = { id: null, redeemable: req.validatedBody, by: req.auth_context.actor_id };
  const { result: redeemable } = await saveRedeemableWorkflow(req.scope).run({ input });
  res.status(201).json({ redeemable });
};
