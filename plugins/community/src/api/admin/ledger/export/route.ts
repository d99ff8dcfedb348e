import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { exportBooks } from "../../../../workflows/books/export-books";
import { sendLines } from "../../../send-lines";
import type { ExportQuery } from "../validators";

const TYPES = { ndjson: "application/x-ndjson", csv: "text/csv; charset=utf-8" } as const;

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { format } = req.validatedQuery as unknown as ExportQuery;
  const file = { name: `books.${format}`, type: TYPES[format] };
  await exportBooks(req.scope, format, (lines) => sendLines(res, lines, file));
};
