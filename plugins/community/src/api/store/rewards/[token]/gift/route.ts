import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { GiveRewardAnswer } from "../../../../../types/rewards";
import { giveRewardWorkflow } from "../../../../../workflows/rewards/give-reward";
import type { GiveRewardBody } from "../../validators";

export const POST = async (req: MedusaStoreRequest<GiveRewardBody>, res: MedusaResponse<GiveRewardAnswer>) => {
  const input = { ...req.validatedBody, token: req.params.token as string };
  const { result } = await giveRewardWorkflow(req.scope).run({ input });
  res.status(200).json(result);
};
