import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProgramDetailAnswer } from "../../../../../types/partnership";
import { moveProgramWorkflow } from "../../../../../workflows/partnership/move-program";
import { readProgram } from "../../../../../workflows/partnership/read-programs";
import type { Bodies } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<Bodies["state"]>,
  res: MedusaResponse<ProgramDetailAnswer>,
) => {
  const input = { id: req.params.id as string, ...req.validatedBody, by: req.auth_context.actor_id };
  const { result: id } = await moveProgramWorkflow(req.scope).run({ input });
  res.status(200).json(await readProgram(req.scope, id));
};
