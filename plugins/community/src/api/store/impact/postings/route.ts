import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { TransferListAnswer } from "../../../../types/ledger";
import { listTransfers } from "../../../../workflows/books/read-books";
import type { PostingsPageQuery } from "../../../books-page";

/** What is posted names no person, so anybody may see all of it. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<TransferListAnswer>) => {
  res.status(200).json(await listTransfers(req.scope, req.validatedQuery as unknown as PostingsPageQuery));
};
