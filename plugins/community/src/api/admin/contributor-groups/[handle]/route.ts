import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { GroupAnswer } from "../../../../types/recognition";
import { renameGroupWorkflow } from "../../../../workflows/recognition/rename-group";
import type { GroupChangeBody } from "../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<GroupChangeBody>,
  res: MedusaResponse<{ group: GroupAnswer }>,
) => {
  const input = { ...req.validatedBody, handle: req.params.handle as string, by: req.auth_context.actor_id };
  const { result: group } = await renameGroupWorkflow(req.scope).run({ input });
  res.status(200).json({ group });
};
