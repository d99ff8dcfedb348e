import { z } from "@medusajs/framework/zod";
import { ReceiptSchema } from "../deliveries/validators";
import { minorUnits, text } from "../goals/validators";

export const PledgeSchema = z
  .object({
    sponsor_name: text(120),
    ratio_basis_points: z.number(),
    cap_minor: minorUnits,
    currency_code: text(10),
    valid_from: text(40),
    valid_to: text(40).nullable().default(null),
  })
  .strict();
export type PledgeBody = z.infer<typeof PledgeSchema>;

export const PledgePaymentSchema = z
  .object({ amount_minor: minorUnits, paid_at: text(40), receipt: ReceiptSchema })
  .strict();
export type PledgePaymentBody = z.infer<typeof PledgePaymentSchema>;
