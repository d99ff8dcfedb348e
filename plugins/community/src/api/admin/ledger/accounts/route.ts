import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AccountListAnswer } from "../../../../types/ledger";
import { listAccounts } from "../../../../workflows/books/read-books";
import type { AccountsQuery } from "../validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AccountListAnswer>) => {
  res.status(200).json(await listAccounts(req.scope, req.validatedQuery as unknown as AccountsQuery));
};
