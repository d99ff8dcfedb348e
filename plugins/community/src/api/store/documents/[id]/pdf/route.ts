import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readOwnPdf } from "../../../../../workflows/partnership/papers/read-papers";
import { sendPdf } from "../../../../send-pdf";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  sendPdf(res, await readOwnPdf(req.scope, req.auth_context.actor_id, req.params.id as string));
};
