import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { verifierProgram } from "../../../../workflows/books/verifier";

/** `node ledger.mjs verify books.ndjson` */
export const GET = async (_req: MedusaRequest, res: MedusaResponse) => {
  const program = await verifierProgram();
  res.setHeader("content-type", "text/javascript; charset=utf-8");
  res.setHeader("content-disposition", 'attachment; filename="ledger.mjs"');
  res.setHeader("cache-control", "no-store");
  res.status(200).send(program);
};
