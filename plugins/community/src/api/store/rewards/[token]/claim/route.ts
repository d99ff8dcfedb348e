import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ClaimRewardAnswer } from "../../../../../types/rewards";
import { claimRewardWorkflow } from "../../../../../workflows/rewards/claim-reward";
import type { ClaimRewardBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<ClaimRewardBody>,
  res: MedusaResponse<ClaimRewardAnswer>,
) => {
  const { result } = await claimRewardWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      token: req.params.token as string,
      publishable_key: req.get("x-publishable-api-key") ?? "",
      customer_id: req.auth_context?.actor_id,
    },
  });
  res.status(200).json(result);
};
