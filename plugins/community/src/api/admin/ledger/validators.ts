import { z } from "@medusajs/framework/zod";

/** `at` asks what was posted until then. */
export const AccountsQuerySchema = z.object({ at: z.string().datetime({ offset: true }).optional() }).strict();
export type AccountsQuery = z.infer<typeof AccountsQuerySchema>;

export const ExportQuerySchema = z.object({ format: z.enum(["ndjson", "csv"]).default("ndjson") }).strict();
export type ExportQuery = z.infer<typeof ExportQuerySchema>;
