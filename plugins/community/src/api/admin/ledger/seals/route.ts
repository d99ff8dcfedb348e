import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SealListAnswer } from "../../../../types/ledger";
import { listSeals } from "../../../../workflows/books/read-books";
import type { BooksPageQuery } from "../../../books-page";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<SealListAnswer>) => {
  res.status(200).json(await listSeals(req.scope, req.validatedQuery as unknown as BooksPageQuery));
};
