import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ExceptionActionAnswer } from "../../../../../types/exceptions";
import { actOnExceptionWorkflow } from "../../../../../workflows/exceptions/act-on-exception";
import type { ActionBody } from "../../validators";

export const POST = async (req: AuthenticatedMedusaRequest<ActionBody>, res: MedusaResponse<ExceptionActionAnswer>) => {
  const { result } = await actOnExceptionWorkflow(req.scope).run({
    input: { id: req.params.id as string, by: req.auth_context.actor_id, action: req.validatedBody.action },
  });
  res.status(200).json(result);
};
