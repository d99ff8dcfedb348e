import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { TransferPageAnswer } from "../../../../../types/ledger";
import { readTransfer } from "../../../../../workflows/books/read-books";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<TransferPageAnswer>) => {
  res.status(200).json(await readTransfer(req.scope, req.params.id as string));
};
