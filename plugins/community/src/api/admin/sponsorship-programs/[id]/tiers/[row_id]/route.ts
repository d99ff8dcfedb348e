import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProgramDetailAnswer } from "../../../../../../types/partnership";
import { readProgram } from "../../../../../../workflows/partnership/read-programs";
import { saveTierWorkflow } from "../../../../../../workflows/partnership/save-tier";
import type { Bodies } from "../../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<Bodies["tierChange"]>,
  res: MedusaResponse<ProgramDetailAnswer>,
) => {
  const input = {
    program_id: req.params.id as string,
    id: req.params.row_id as string,
    change: req.validatedBody,
    by: req.auth_context.actor_id,
  };
  const { result: id } = await saveTierWorkflow(req.scope).run({ input });
  res.status(200).json(await readProgram(req.scope, id));
};
