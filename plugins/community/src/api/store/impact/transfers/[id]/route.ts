import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { PostingAnswer } from "../../../../../types/impact";
import { readPosting } from "../../../../../workflows/books/read-posting";

export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<PostingAnswer>) => {
  res.status(200).json(await readPosting(req.scope, req.params.id as string));
};
