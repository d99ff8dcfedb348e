import { z } from "@medusajs/framework/zod";
import { EXCEPTION_ACTIONS, EXCEPTION_KINDS } from "../../../workflows/exceptions/vocabulary";

const count = z.coerce.number().int();

export const ExceptionQuerySchema = z
  .object({
    state: z.enum(["open", "settled", "all"]).default("open"),
    kind: z.enum(EXCEPTION_KINDS).optional(),
    order_id: z.string().max(100).optional(),
    q: z.string().trim().max(200).optional(),
    limit: count.min(1).max(100).default(20),
    offset: count.min(0).max(1_000_000).default(0),
  })
  .strict();

export type ExceptionQuery = z.infer<typeof ExceptionQuerySchema>;

export const SettleSchema = z.object({ note: z.string().trim().min(1).max(2000) }).strict();

export type SettleBody = z.infer<typeof SettleSchema>;

export const ActionSchema = z.object({ action: z.enum(EXCEPTION_ACTIONS) }).strict();

export type ActionBody = z.infer<typeof ActionSchema>;
