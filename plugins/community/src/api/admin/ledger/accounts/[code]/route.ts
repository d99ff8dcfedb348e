import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StatementAnswer } from "../../../../../types/ledger";
import { readStatement } from "../../../../../workflows/books/read-books";
import type { BooksPageQuery } from "../../../../books-page";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<StatementAnswer>) => {
  const page = req.validatedQuery as unknown as BooksPageQuery;
  res.status(200).json(await readStatement(req.scope, req.params.code as string, page));
};
