import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SellerBody } from "../../../types/agreements";
import { readSeller, saveSellerWorkflow } from "../../../workflows/partnership/seller";
import type { SellerInput } from "./validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ seller: SellerBody | null }>) => {
  res.status(200).json({ seller: await readSeller(req.scope) });
};

export const POST = async (
  req: AuthenticatedMedusaRequest<SellerInput>,
  res: MedusaResponse<{ seller: SellerBody }>,
) => {
  const input = { seller: req.validatedBody, by: req.auth_context.actor_id };
  const { result: seller } = await saveSellerWorkflow(req.scope).run({ input });
  res.status(200).json({ seller });
};
