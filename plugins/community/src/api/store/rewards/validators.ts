import { z } from "@medusajs/framework/zod";
import { AddressSchema } from "../../checkout/carts/[id]/details/validators";

const id = z.string().min(1).max(100);

export const ClaimRewardSchema = z
  .object({
    claim_key: z.string().min(8).max(100),
    choices: z.array(z.object({ item_id: id, variant_id: id }).strict()).max(20),
    email: z.string().max(500),
    shipping_address: AddressSchema,
    locale: z.enum(["en", "zh-CN"]).default("en"),
    share: z.boolean().default(false),
  })
  .strict();
export type ClaimRewardBody = z.infer<typeof ClaimRewardSchema>;

export const GiveRewardSchema = z.object({ goal_id: id, share: z.boolean().default(false) }).strict();
export type GiveRewardBody = z.infer<typeof GiveRewardSchema>;

export const WaitForRewardSchema = z.object({ accepts_substitute: z.boolean().default(false) }).strict();
export type WaitForRewardBody = z.infer<typeof WaitForRewardSchema>;

export const SharingSchema = z.object({ is_shared: z.boolean() }).strict();
export type SharingBody = z.infer<typeof SharingSchema>;
