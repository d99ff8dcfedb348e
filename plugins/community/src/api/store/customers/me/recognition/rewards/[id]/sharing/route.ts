import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SharingAnswer } from "../../../../../../../../types/thanks";
import { shareRewardWorkflow } from "../../../../../../../../workflows/rewards/share-reward";
import type { SharingBody } from "../../../../../../rewards/validators";

export const POST = async (req: AuthenticatedMedusaRequest<SharingBody>, res: MedusaResponse<SharingAnswer>) => {
  const whose = { reward_id: req.params.id as string, customer_id: req.auth_context.actor_id };
  const { result } = await shareRewardWorkflow(req.scope).run({ input: { ...req.validatedBody, whose } });
  res.status(200).json(result);
};
