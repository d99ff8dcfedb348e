import { z } from "@medusajs/framework/zod";
import { AdditionsSchema, version } from "../../store/agreements/validators";
import { minorUnits, text, twoTexts } from "../goals/validators";

export const AgreementQuerySchema = z
  .object({
    program_id: z.string().max(100).optional(),
    state: z
      .enum([
        "submitted",
        "offered",
        "signed",
        "active",
        "suspended",
        "ended",
        "declined",
        "withdrawn",
        "lapsed",
        "terminated",
      ])
      .optional(),
  })
  .strict();
export type AgreementQuery = z.infer<typeof AgreementQuerySchema>;

export const OfferSchema = z
  .object({
    tier_id: text(50).nullable().default(null),
    price_minor: minorUnits.nullable().default(null),
    additions: AdditionsSchema,
    payment_choice: z.enum(["card", "subscription", "invoice"]),
    message: text(2000).default(""),
    version,
  })
  .strict();
export type OfferInput = z.infer<typeof OfferSchema>;

export const RenewalSchema = OfferSchema.extend({
  tier_id: text(50).min(1),
  additions: AdditionsSchema.nullable().default(null),
}).strict();
export type RenewalInput = z.infer<typeof RenewalSchema>;
export const AmendmentSchema = z
  .object({
    tier_id: text(50),
    additions: AdditionsSchema,
    price_minor: minorUnits.nullable().default(null),
    clause: twoTexts(2000).nullable().default(null),
    message: text(2000).default(""),
    valid_days: z.number().int().min(1).max(365),
    version,
  })
  .strict();
export type AmendmentInput = z.infer<typeof AmendmentSchema>;

export const SentRefundSchema = z.object({ evidence: text(2000).min(1) }).strict();
export type SentRefundBody = z.infer<typeof SentRefundSchema>;

export const AdminMoveSchema = z
  .object({
    state: z.enum(["declined", "suspended", "active", "terminated", "lapsed"]),
    version,
    reason: text(2000).nullable().default(null),
  })
  .strict();
export type AdminMoveBody = z.infer<typeof AdminMoveSchema>;

export const CountersignatureSchema = z
  .object({ typed_name: text(200).min(2), role: text(200).min(1), version })
  .strict();
export type CountersignatureBody = z.infer<typeof CountersignatureSchema>;

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
export const day = z.string().refine(isDay, "A day such as 2027-01-31");

export const TransferSchema = z
  .object({ invoice_id: text(50), amount_minor: minorUnits, received_on: day, evidence: text(2000).min(1) })
  .strict();
export type TransferInput = z.infer<typeof TransferSchema>;

export const SponsorRefundSchema = z
  .object({
    payment_id: text(50),
    amount_minor: minorUnits,
    reason: text(2000).min(1),
    ends: z.boolean(),
    evidence: text(2000).nullable().default(null),
  })
  .strict();
export type SponsorRefundInput = z.infer<typeof SponsorRefundSchema>;

export const ReissueSchema = z.object({ reason: text(2000).min(1) }).strict();
export type ReissueBody = z.infer<typeof ReissueSchema>;
