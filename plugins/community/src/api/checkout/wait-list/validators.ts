import { z } from "@medusajs/framework/zod";

export const JoinWaitListSchema = z
  .object({
    variant_id: z.string().min(1).max(100),
    quantity: z.number().int().min(1).max(99).default(1),
    email: z.string().min(1).max(254),
    locale: z.enum(["en", "zh-CN"]).default("en"),
    region_id: z.string().min(1).max(100),
  })
  .strict();

export type JoinWaitListBody = z.infer<typeof JoinWaitListSchema>;

export const AcceptOfferSchema = z.object({ cart_id: z.string().max(100).optional() }).strict();

export type AcceptOfferBody = z.infer<typeof AcceptOfferSchema>;
