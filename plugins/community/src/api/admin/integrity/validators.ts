import { z } from "@medusajs/framework/zod";

/** `patience=0` also counts what may be under way still: for a shop that stands still. */
export const IntegrityQuerySchema = z
  .object({ patience: z.coerce.number().int().min(0).max(86_400).optional() })
  .strict();

export type IntegrityQuery = z.infer<typeof IntegrityQuerySchema>;
