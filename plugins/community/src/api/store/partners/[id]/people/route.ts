import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PersonAnswer } from "../../../../../types/partners";
import { invitePersonWorkflow } from "../../../../../workflows/partnership/partners/invitations";
import type { InvitationBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<InvitationBody>,
  res: MedusaResponse<{ person: PersonAnswer }>,
) => {
  const input = {
    customer_id: req.auth_context.actor_id,
    partner_id: req.params.id as string,
    ...req.validatedBody,
  };
  const { result: person } = await invitePersonWorkflow(req.scope).run({ input });
  res.status(201).json({ person });
};
