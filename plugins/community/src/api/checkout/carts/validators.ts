import { z } from "@medusajs/framework/zod";

export const NewCartSchema = z
  .object({
    region_id: z.string().max(100),
    locale: z.enum(["en", "zh-CN"]).default("en"),
    items: z
      .array(z.object({ variant_id: z.string().max(100), quantity: z.number().int().min(1).max(10_000) }).strict())
      .min(1)
      .max(100),
  })
  .strict();

export type NewCartBody = z.infer<typeof NewCartSchema>;
