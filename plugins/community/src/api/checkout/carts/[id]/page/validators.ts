import { z } from "@medusajs/framework/zod";

export const CheckoutPageSchema = z.object({ locale: z.enum(["en", "zh-CN"]).default("en") }).strict();

export type CheckoutPageBody = z.infer<typeof CheckoutPageSchema>;
