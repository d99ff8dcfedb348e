import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readDocumentPdf } from "../../../../../workflows/documents/read-documents";
import { sendPdf } from "../../../../send-pdf";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  sendPdf(res, await readDocumentPdf(req.scope, req.params.id as string));
};
