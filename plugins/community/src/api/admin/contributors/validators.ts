import { z } from "@medusajs/framework/zod";
import { text } from "../goals/validators";

export const ContributorChangeSchema = z
  .object({
    name: text(200).min(1, "A name").optional(),
    is_listed: z.boolean().optional(),
    group: z.string().max(60).nullable().optional(),
  })
  .strict();
export type ContributorChangeBody = z.infer<typeof ContributorChangeSchema>;

export const IdentityMoveSchema = z
  .object({
    identity_ids: z
      .array(z.string().regex(/^\d{1,18}$/))
      .max(100)
      .default([]),
    to_id: text(60).nullable(),
    name: text(200).default(""),
    reason: text(1000).default(""),
  })
  .strict()
  .refine(({ to_id, name }) => to_id !== null || name !== "", { message: "The name of the new one", path: ["name"] })
  .refine(({ to_id, identity_ids }) => to_id !== null || identity_ids.length > 0, {
    message: "What belongs to somebody else",
    path: ["identity_ids"],
  });
export type IdentityMoveBody = z.infer<typeof IdentityMoveSchema>;

export const ErasureSchema = z.object({}).strict();
