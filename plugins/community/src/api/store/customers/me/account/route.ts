import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { deleteAccountWorkflow } from "../../../../../workflows/accounts/delete-account";
import type { DeleteAccountType } from "./validators";

export async function DELETE(req: AuthenticatedMedusaRequest<DeleteAccountType>, res: MedusaResponse): Promise<void> {
  const { actor_id: customerId, auth_identity_id: authIdentityId } = req.auth_context;
  const { password } = req.validatedBody;
  await deleteAccountWorkflow(req.scope).run({ input: { customerId, authIdentityId, password } });
  req.session?.destroy(() => {});
  res.status(200).json({ id: customerId, object: "customer", deleted: true });
}
