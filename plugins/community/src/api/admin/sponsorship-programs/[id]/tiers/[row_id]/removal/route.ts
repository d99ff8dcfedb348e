import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProgramDetailAnswer } from "../../../../../../../types/partnership";
import { readProgram } from "../../../../../../../workflows/partnership/read-programs";
import { removeRowWorkflow } from "../../../../../../../workflows/partnership/remove-row";
import type { Bodies } from "../../../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<Bodies["removal"]>,
  res: MedusaResponse<ProgramDetailAnswer>,
) => {
  const input = {
    program_id: req.params.id as string,
    kind: "tier" as const,
    id: req.params.row_id as string,
    ...req.validatedBody,
    by: req.auth_context.actor_id,
  };
  const { result: id } = await removeRowWorkflow(req.scope).run({ input });
  res.status(200).json(await readProgram(req.scope, id));
};
