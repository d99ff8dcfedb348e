import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { exportBooks } from "../../../../workflows/books/export-books";
import { sendLines } from "../../../send-lines";

/** The file that `ledger verify` takes. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const file = { name: "books.ndjson", type: "application/x-ndjson" };
  await exportBooks(req.scope, "ndjson", (lines) => sendLines(res, lines, file));
};
