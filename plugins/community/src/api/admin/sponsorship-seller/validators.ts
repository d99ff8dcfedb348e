import { z } from "@medusajs/framework/zod";
import { text, twoTexts } from "../goals/validators";

export const SellerSchema = z
  .object({
    name: twoTexts(200),
    address: text(500),
    country: text(2),
    tax_number: text(40).nullable().default(null),
    rate_basis_points: z.number().int().min(0).max(10_000),
    bank_details: text(1000),
    email: z.string().trim().max(254).email(),
    net_days: z.number().int().min(0).max(365).default(30),
    offer_days: z.number().int().min(1).max(365).default(30),
  })
  .strict();
export type SellerInput = z.infer<typeof SellerSchema>;
