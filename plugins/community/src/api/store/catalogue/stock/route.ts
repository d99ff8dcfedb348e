import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { CatalogueStockAnswer } from "../../../../types/checkout";
import { readCatalogueStock } from "../../../../workflows/catalogue/read-catalogue";

/** For the sales channels of the publishable key that came with the request. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<CatalogueStockAnswer>) => {
  const channels = req.publishable_key_context?.sales_channel_ids ?? [];
  res.setHeader("cache-control", "no-store");
  res.status(200).json(await readCatalogueStock(req.scope, channels));
};
