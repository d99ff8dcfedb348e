import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { JoinWaitListAnswer } from "../../../types/wait-list";
import { joinWaitListWorkflow } from "../../../workflows/wait-list/join-wait-list";
import { arrivalOf } from "../../turned-away";
import type { JoinWaitListBody } from "./validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<JoinWaitListBody>,
  res: MedusaResponse<JoinWaitListAnswer>,
) => {
  const { result } = await joinWaitListWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      customer_id: req.auth_context?.actor_id || null,
      publishable_key: String(req.headers["x-publishable-api-key"] ?? ""),
      arrived_at: arrivalOf(req),
    },
  });
  res.status(200).json(result);
};
