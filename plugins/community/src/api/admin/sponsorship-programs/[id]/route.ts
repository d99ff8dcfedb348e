import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProgramDetailAnswer } from "../../../../types/partnership";
import { readProgram } from "../../../../workflows/partnership/read-programs";
import { saveProgramWorkflow } from "../../../../workflows/partnership/save-program";
import type { Bodies } from "../validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ProgramDetailAnswer>) => {
  res.status(200).json(await readProgram(req.scope, req.params.id as string));
};

export const POST = async (
  req: AuthenticatedMedusaRequest<Bodies["programChange"]>,
  res: MedusaResponse<ProgramDetailAnswer>,
) => {
  const input = { id: req.params.id as string, change: req.validatedBody, by: req.auth_context.actor_id };
  const { result: id } = await saveProgramWorkflow(req.scope).run({ input });
  res.status(200).json(await readProgram(req.scope, id));
};
