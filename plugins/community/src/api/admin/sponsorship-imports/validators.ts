import { z } from "@medusajs/framework/zod";

export const ImportSchema = z.object({ content: z.unknown(), dry_run: z.boolean().default(true) }).strict();
export type ImportBody = z.infer<typeof ImportSchema>;
