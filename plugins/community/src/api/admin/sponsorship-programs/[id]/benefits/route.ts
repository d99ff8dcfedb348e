import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProgramDetailAnswer } from "../../../../../types/partnership";
import { readProgram } from "../../../../../workflows/partnership/read-programs";
import { saveBenefitWorkflow } from "../../../../../workflows/partnership/save-benefit";
import type { Bodies } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<Bodies["benefit"]>,
  res: MedusaResponse<ProgramDetailAnswer>,
) => {
  const input = {
    program_id: req.params.id as string,
    id: null,
    terms: req.validatedBody,
    by: req.auth_context.actor_id,
  };
  const { result: id } = await saveBenefitWorkflow(req.scope).run({ input });
  res.status(201).json(await readProgram(req.scope, id));
};
