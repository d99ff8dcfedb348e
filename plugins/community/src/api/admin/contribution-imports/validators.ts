import { z } from "@medusajs/framework/zod";

export const ContributionImportSchema = z
  .object({
    content: z.string().min(1, "The file's text"),
    source: z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,79}$/, "The name of a repository or list"),
    mailmap: z.string().max(500_000).default(""),
    dry_run: z.boolean().default(true),
  })
  .strict();
export type ContributionImportBody = z.infer<typeof ContributionImportSchema>;
