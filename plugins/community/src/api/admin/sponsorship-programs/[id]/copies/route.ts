import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProgramDetailAnswer } from "../../../../../types/partnership";
import { copyProgramWorkflow } from "../../../../../workflows/partnership/copy-program";
import { readProgram } from "../../../../../workflows/partnership/read-programs";
import type { Bodies } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<Bodies["copy"]>,
  res: MedusaResponse<ProgramDetailAnswer>,
) => {
  const input = { id: req.params.id as string, head: req.validatedBody, by: req.auth_context.actor_id };
  const { result: id } = await copyProgramWorkflow(req.scope).run({ input });
  res.status(201).json(await readProgram(req.scope, id));
};
