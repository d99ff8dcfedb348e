import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ImportAnswer } from "../../../types/partnership";
import { importCatalogueWorkflow } from "../../../workflows/partnership/import-catalogue";
import type { ImportBody } from "./validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<ImportBody>,
  res: MedusaResponse<{ import: ImportAnswer }>,
) => {
  const { content, dry_run } = req.validatedBody;
  const { result } = await importCatalogueWorkflow(req.scope).run({ input: { content, dry_run } });
  res.status(200).json({ import: result });
};
