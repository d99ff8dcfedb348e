import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { InvitationAnswer } from "../../../../types/partners";
import { acceptInvitationWorkflow, readInvitation } from "../../../../workflows/partnership/partners/invitations";

export const GET = async (req: MedusaRequest, res: MedusaResponse<{ invitation: InvitationAnswer }>) => {
  res.status(200).json({ invitation: await readInvitation(req.scope, req.params.token as string) });
};

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ partner_id: string }>) => {
  const input = { customer_id: req.auth_context.actor_id, token: req.params.token as string };
  const { result } = await acceptInvitationWorkflow(req.scope).run({ input });
  res.status(200).json(result);
};
