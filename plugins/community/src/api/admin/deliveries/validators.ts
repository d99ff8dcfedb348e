import { z } from "@medusajs/framework/zod";
import { DELIVERY_STATES } from "../../../workflows/impact/vocabulary";
import { minorUnits, text, twoTexts } from "../goals/validators";

export const DeliveryQuerySchema = z
  .object({
    state: z.enum(DELIVERY_STATES).optional(),
    goal_id: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict();
export type DeliveryQuery = z.infer<typeof DeliveryQuerySchema>;

export const PictureQuerySchema = z.object({ purpose: z.enum(["evidence", "receipt"]) }).strict();
export type PictureQuery = z.infer<typeof PictureQuerySchema>;

export const ReceiptSchema = z.object({ link: text(2000).optional(), file_id: text(100).optional() }).strict();

export const DeliverySchema = z
  .object({
    units: text(40),
    delivered_at: text(40),
    place: twoTexts(200),
    note: twoTexts(2000),
    links: z.array(text(2000)).max(50).default([]),
    picture_ids: z.array(text(100)).max(50).default([]),
    cost_minor: minorUnits.optional(),
    currency_code: text(10).optional(),
    receipt: ReceiptSchema.optional(),
  })
  .strict();
export type DeliveryBody = z.infer<typeof DeliverySchema>;

export const JudgementSchema = z
  .object({ state: z.enum(["verified", "rejected"]), reason: text(2000).optional() })
  .strict();
export type JudgementBody = z.infer<typeof JudgementSchema>;
