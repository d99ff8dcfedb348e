import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { giveRewardWorkflow } from "../../../../../workflows/rewards/give-reward";
import type { GiveRewardBody } from "../../validators";

export const POST = async (req: MedusaStoreRequest<GiveRewardBody>, res: MedusaResponse<{ goal_id: string }>) => {
  const input = { ...req.validatedBody, token: req.params.token as string };
  const { result } = await giveRewardWorkflow(req.scope).run({ input });
  res.status(200).json(result);
};
