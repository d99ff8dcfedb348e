import { z } from "@medusajs/framework/zod";
import { text } from "../goals/validators";

const price = { program_id: text(100).min(1, "A program"), points: z.number().int() };

export const RedeemableSchema = z.object({ ...price, product_id: text(100).min(1, "A product") }).strict();
export type RedeemableBody = z.infer<typeof RedeemableSchema>;

export const RedeemableChangeSchema = z.object({ ...price, is_open: z.boolean(), revision: z.number().int() }).strict();
export type RedeemableChangeBody = z.infer<typeof RedeemableChangeSchema>;

export const PointsTermSchema = z.object({ months: z.number().int().nullable(), revision: z.number().int() }).strict();
export type PointsTermBody = z.infer<typeof PointsTermSchema>;
