import { z } from "@medusajs/framework/zod";
import { text } from "../../admin/goals/validators";

/** A whole number that the database can count in. */
export const version = z.number().int().min(1).max(2_147_483_647);

export const AdditionsSchema = z
  .array(z.object({ benefit_id: text(50), quantity: z.number().int().min(1).max(1000) }).strict())
  .max(100);

export const WishSchema = z
  .object({
    tier_id: text(50),
    currency_code: z.string().regex(/^[A-Za-z]{3}$/, "A currency of three letters"),
    additions: AdditionsSchema.default([]),
    payment_choice: z.enum(["card", "subscription", "invoice"]).default("invoice"),
    wish: text(2000).default(""),
  })
  .strict();

export const NewAgreementSchema = WishSchema.extend({ partner_id: text(50).nullable().default(null) });
export type NewAgreementBody = z.infer<typeof NewAgreementSchema>;

/** With the organisation that a draft is for, where it has none yet. */
export const ChangedAgreementSchema = WishSchema.extend({ version, partner_id: text(50).nullable().default(null) });
export type ChangedAgreementBody = z.infer<typeof ChangedAgreementSchema>;

export const PartnerMoveSchema = z
  .object({
    state: z.enum(["submitted", "withdrawn"]),
    version,
    reason: text(2000).nullable().default(null),
    wish: WishSchema.nullable().default(null),
  })
  .strict();
export type PartnerMoveBody = z.infer<typeof PartnerMoveSchema>;

export const SignatureSchema = z
  .object({
    revision: version,
    terms_sha256: z.string().regex(/^[0-9a-f]{64}$/, "The fingerprint of what was read"),
    typed_name: text(200).min(2),
    role: text(200).min(1),
  })
  .strict();
export type SignatureInput = z.infer<typeof SignatureSchema>;

export const ChangeRequestSchema = z
  .object({ tier_id: text(50), additions: AdditionsSchema.default([]), words: text(2000).min(1), version })
  .strict();
export type ChangeRequestInput = z.infer<typeof ChangeRequestSchema>;

export const VersionSchema = z.object({ version }).strict();
export type VersionBody = z.infer<typeof VersionSchema>;

export const RefusalSchema = z.object({ version, reason: text(2000).min(1) }).strict();
export type RefusalBody = z.infer<typeof RefusalSchema>;

export const PaySchema = z.object({ locale: z.enum(["en", "zh-CN"]).default("en") }).strict();
export type PayBody = z.infer<typeof PaySchema>;

export const RenewingSchema = z.object({ renews: z.boolean() }).strict();
export type RenewingBody = z.infer<typeof RenewingSchema>;
