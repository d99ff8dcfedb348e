import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { TransferListAnswer } from "../../../../types/ledger";
import { listTransfers } from "../../../../workflows/books/read-books";
import type { BooksPageQuery } from "../../../books-page";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<TransferListAnswer>) => {
  res.status(200).json(await listTransfers(req.scope, req.validatedQuery as unknown as BooksPageQuery));
};
