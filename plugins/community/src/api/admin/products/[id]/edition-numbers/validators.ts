import { z } from "@medusajs/framework/zod";

export const EditionNumbersSchema = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});

export type EditionNumbersQuery = z.infer<typeof EditionNumbersSchema>;
