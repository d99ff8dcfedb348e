import { z } from "@medusajs/framework/zod";
import { text } from "../../admin/goals/validators";
import { version } from "../agreements/validators";

const details = z.record(z.string().max(50), text(5000));

export const ClaimSchema = z.object({ benefit_id: text(50), details: details.default({}) }).strict();
export type ClaimInput = z.infer<typeof ClaimSchema>;

export const ClaimMoveSchema = z
  .object({
    state: z.enum(["open", "requested", "confirmed", "delivered", "declined"]),
    version,
    reason: text(2000).nullable().default(null),
    details: details.nullable().default(null),
    evidence: z.array(text(2000)).max(20).default([]),
  })
  .strict();
export type ClaimMoveInput = z.infer<typeof ClaimMoveSchema>;
