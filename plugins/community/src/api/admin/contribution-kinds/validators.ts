import { z } from "@medusajs/framework/zod";

const cap = z.number().int().min(0).max(1_000_000).nullable();

export const KindSchema = z
  .object({
    points: z.number().int().min(0).max(100_000),
    cap_per_day: cap,
    cap_per_season: cap,
    revision: z.number().int(),
  })
  .strict();
export type KindBody = z.infer<typeof KindSchema>;
