import { z } from "@medusajs/framework/zod";

export const CataloguePromisesSchema = z.object({ region_id: z.string().min(1).max(100) }).strict();

export type CataloguePromisesQuery = z.infer<typeof CataloguePromisesSchema>;
