import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { KindAnswer } from "../../../../types/recognition";
import { changeKindWorkflow } from "../../../../workflows/recognition/change-kind";
import type { KindBody } from "../validators";

export const POST = async (req: AuthenticatedMedusaRequest<KindBody>, res: MedusaResponse<{ kind: KindAnswer }>) => {
  const input = { ...req.validatedBody, handle: req.params.handle as string, by: req.auth_context.actor_id };
  const { result: kind } = await changeKindWorkflow(req.scope).run({ input });
  res.status(200).json({ kind });
};
