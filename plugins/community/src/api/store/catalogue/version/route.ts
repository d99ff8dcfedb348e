import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CatalogueVersionAnswer } from "../../../../types/checkout";
import { readCatalogueVersion } from "../../../../workflows/catalogue/read-catalogue";

export const GET = async (req: MedusaRequest, res: MedusaResponse<CatalogueVersionAnswer>) => {
  res.setHeader("cache-control", "no-store");
  res.status(200).json(await readCatalogueVersion(req.scope));
};
