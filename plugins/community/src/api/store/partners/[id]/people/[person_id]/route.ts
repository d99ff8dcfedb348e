import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changePersonWorkflow } from "../../../../../../workflows/partnership/partners/invitations";
import type { RoleBody } from "../../../validators";

const whom = (req: AuthenticatedMedusaRequest<unknown>) => ({
  customer_id: req.auth_context.actor_id,
  partner_id: req.params.id as string,
  person_id: req.params.person_id as string,
});

export const POST = async (req: AuthenticatedMedusaRequest<RoleBody>, res: MedusaResponse<{ id: string }>) => {
  const input = { ...whom(req), role: req.validatedBody.role };
  const { result } = await changePersonWorkflow(req.scope).run({ input });
  res.status(200).json(result);
};

export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ id: string }>) => {
  const { result } = await changePersonWorkflow(req.scope).run({ input: { ...whom(req), role: null } });
  res.status(200).json(result);
};
