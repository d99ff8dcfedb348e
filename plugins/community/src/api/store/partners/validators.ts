import { z } from "@medusajs/framework/zod";
import { text, twoTexts } from "../../admin/goals/validators";

export const PartnerSchema = z
  .object({
    name: twoTexts(200),
    site: text(2000),
    country: text(2),
    tax_number: text(40).nullable().default(null),
    invoice_title: text(200).nullable().default(null),
    billing_address: text(500),
    time_zone: text(60),
    locale: z.enum(["en", "zh-CN"]),
  })
  .strict();
export type PartnerBody = z.infer<typeof PartnerSchema>;

/** With the draft of an agreement that it is for. */
export const NewPartnerSchema = PartnerSchema.extend({ agreement_id: text(50).nullable().default(null) });
export type NewPartnerBody = z.infer<typeof NewPartnerSchema>;

const role = z.enum(["owner", "marketing", "finance"]);

export const InvitationSchema = z.object({ email: z.string().trim().max(254).email(), role }).strict();
export type InvitationBody = z.infer<typeof InvitationSchema>;

export const RoleSchema = z.object({ role }).strict();
export type RoleBody = z.infer<typeof RoleSchema>;
