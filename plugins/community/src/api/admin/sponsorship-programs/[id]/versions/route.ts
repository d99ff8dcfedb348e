import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProgramDetailAnswer } from "../../../../../types/partnership";
import { makeVersionWorkflow } from "../../../../../workflows/partnership/make-version";
import { readProgram } from "../../../../../workflows/partnership/read-programs";

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ProgramDetailAnswer>) => {
  const input = { id: req.params.id as string, by: req.auth_context.actor_id };
  const { result: id } = await makeVersionWorkflow(req.scope).run({ input });
  res.status(201).json(await readProgram(req.scope, id));
};
