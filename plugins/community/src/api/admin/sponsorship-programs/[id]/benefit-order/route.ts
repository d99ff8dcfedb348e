import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProgramDetailAnswer } from "../../../../../types/partnership";
import { readProgram } from "../../../../../workflows/partnership/read-programs";
import { reorderRowsWorkflow } from "../../../../../workflows/partnership/reorder-rows";
import type { Bodies } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<Bodies["order"]>,
  res: MedusaResponse<ProgramDetailAnswer>,
) => {
  const input = {
    program_id: req.params.id as string,
    kind: "benefit" as const,
    ...req.validatedBody,
    by: req.auth_context.actor_id,
  };
  const { result: id } = await reorderRowsWorkflow(req.scope).run({ input });
  res.status(200).json(await readProgram(req.scope, id));
};
