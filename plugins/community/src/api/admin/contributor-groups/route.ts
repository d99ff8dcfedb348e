import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { GroupAnswer, GroupListAnswer } from "../../../types/recognition";
import { createGroupWorkflow } from "../../../workflows/recognition/create-group";
import { listGroups } from "../../../workflows/recognition/read-groups";
import type { GroupBody } from "./validators";

/** All of them: there are never many. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<GroupListAnswer>) => {
  res.status(200).json(await listGroups(req.scope));
};

export const POST = async (req: AuthenticatedMedusaRequest<GroupBody>, res: MedusaResponse<{ group: GroupAnswer }>) => {
  const input = { ...req.validatedBody, by: req.auth_context.actor_id };
  const { result: group } = await createGroupWorkflow(req.scope).run({ input });
  res.status(201).json({ group });
};
