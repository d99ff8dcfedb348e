import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { waitForRewardWorkflow } from "../../../../../workflows/rewards/wait-for-reward";

export const POST = async (req: MedusaStoreRequest, res: MedusaResponse<{ state: "waitlisted" }>) => {
  const { result } = await waitForRewardWorkflow(req.scope).run({ input: { token: req.params.token as string } });
  res.status(200).json(result);
};
