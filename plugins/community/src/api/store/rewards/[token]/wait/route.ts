import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { waitForRewardWorkflow } from "../../../../../workflows/rewards/wait-for-reward";
import type { WaitForRewardBody } from "../../validators";

export const POST = async (
  req: MedusaStoreRequest<WaitForRewardBody>,
  res: MedusaResponse<{ state: "waitlisted" }>,
) => {
  const input = { ...req.validatedBody, token: req.params.token as string };
  const { result } = await waitForRewardWorkflow(req.scope).run({ input });
  res.status(200).json(result);
};
