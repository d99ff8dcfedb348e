import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CataloguePromisesAnswer } from "../../../../types/promises";
import { promisesOfCatalogue } from "../../../../workflows/impact/promises-of-catalogue";
import type { CataloguePromisesQuery } from "./validators";

export const GET = async (req: MedusaRequest, res: MedusaResponse<CataloguePromisesAnswer>) => {
  const { region_id } = req.validatedQuery as CataloguePromisesQuery;
  const publishable_key = String(req.headers["x-publishable-api-key"] ?? "");
  res.setHeader("cache-control", "no-store");
  res.status(200).json(await promisesOfCatalogue(req.scope, { region_id, publishable_key }));
};
