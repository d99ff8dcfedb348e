import { z } from "@medusajs/framework/zod";

/** Of lists of the ledger, which are read newest first; `before` is the last thing of the page before. */
export const BooksPageSchema = z
  .object({
    before: z
      .string()
      .regex(/^\d{1,18}$/, "A number")
      .optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  })
  .strict();

export type BooksPageQuery = z.infer<typeof BooksPageSchema>;

/** Of postings: those alone that move a goal's money. */
export const PostingsPageSchema = BooksPageSchema.extend({ about: z.literal("goals").optional() });

export type PostingsPageQuery = z.infer<typeof PostingsPageSchema>;
