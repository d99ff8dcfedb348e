import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ExceptionAnswer } from "../../../../../types/exceptions";
import { reopenExceptionWorkflow } from "../../../../../workflows/exceptions/reopen-exception";

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ exception: ExceptionAnswer }>) => {
  const { result: exception } = await reopenExceptionWorkflow(req.scope).run({
    input: { id: req.params.id as string, by: req.auth_context.actor_id },
  });
  res.status(200).json({ exception });
};
