import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { SharingAnswer } from "../../../../../types/thanks";
import { shareRewardWorkflow } from "../../../../../workflows/rewards/share-reward";
import type { SharingBody } from "../../validators";

/** For whoever holds the link with which it was claimed or given. */
export const POST = async (req: MedusaStoreRequest<SharingBody>, res: MedusaResponse<SharingAnswer>) => {
  const input = { ...req.validatedBody, whose: { token: req.params.token as string } };
  const { result } = await shareRewardWorkflow(req.scope).run({ input });
  res.status(200).json(result);
};
