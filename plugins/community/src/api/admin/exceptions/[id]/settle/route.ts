import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ExceptionAnswer } from "../../../../../types/exceptions";
import { settleExceptionWorkflow } from "../../../../../workflows/exceptions/settle-exception";
import type { SettleBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<SettleBody>,
  res: MedusaResponse<{ exception: ExceptionAnswer }>,
) => {
  const { result: exception } = await settleExceptionWorkflow(req.scope).run({
    input: { id: req.params.id as string, by: req.auth_context.actor_id, note: req.validatedBody.note },
  });
  res.status(200).json({ exception });
};
