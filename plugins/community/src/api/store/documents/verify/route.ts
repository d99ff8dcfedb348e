import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { VerifyAnswer } from "../../../../types/documents";
import { hashPdf } from "../../../../workflows/documents/hash-pdf";
import { verifyDocument } from "../../../../workflows/documents/read-documents";
import type { VerifyQuery } from "../validators";

export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<VerifyAnswer>) => {
  const { sha256 } = req.validatedQuery as unknown as VerifyQuery;
  res.setHeader("cache-control", "no-store");
  res.status(200).json(await verifyDocument(req.scope, sha256));
};

/** The body is the file itself. Who sends too much is told so, and reads the answer, although we read no further. */
export const POST = async (req: MedusaStoreRequest, res: MedusaResponse<VerifyAnswer>) => {
  const sha256 = await hashPdf(req.iterator({ destroyOnReturn: false })).catch((refusal: unknown) => {
    req.resume();
    throw refusal;
  });
  res.setHeader("cache-control", "no-store");
  res.status(200).json(await verifyDocument(req.scope, sha256));
};
