import { z } from "@medusajs/framework/zod";

/** Stripe keeps its events for thirty days. */
export const RepairSchema = z.object({ hours: z.number().int().min(1).max(720).default(72) }).strict();

export type RepairBody = z.infer<typeof RepairSchema>;
