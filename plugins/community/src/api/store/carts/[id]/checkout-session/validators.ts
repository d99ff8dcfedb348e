import { z } from "@medusajs/framework/zod";

export const CheckoutSessionSchema = z.object({ locale: z.enum(["en", "zh-CN"]).default("en") }).strict();

export type CheckoutSessionBody = z.infer<typeof CheckoutSessionSchema>;
