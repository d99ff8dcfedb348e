import { z } from "@medusajs/framework/zod";
import { CONTRIBUTION_STATES } from "../../../workflows/recognition/vocabulary";
import { text } from "../goals/validators";

export const page = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
};

export const ContributionQuerySchema = z
  .object({
    contributor_id: z.string().max(60).optional(),
    kind: z.string().max(40).optional(),
    state: z.enum(CONTRIBUTION_STATES).optional(),
    ...page,
  })
  .strict();
export type ContributionQuery = z.infer<typeof ContributionQuerySchema>;

export const ContributorQuerySchema = z.object({ q: z.string().max(200).default(""), ...page }).strict();
export type ContributorQuery = z.infer<typeof ContributorQuerySchema>;

export const ContributionSchema = z
  .object({
    external_id: text(100).min(1, "An id"),
    kind: text(40).min(1, "A kind"),
    occurred_at: z.iso.datetime({ offset: true, error: "A time as 2026-01-31T12:00:00Z" }),
    name: text(200).default(""),
    email: text(320).default(""),
    login: text(100).default(""),
    title: text(300).min(1, "What was done"),
    link: z
      .url({ protocol: /^https?$/, error: "A page of the web" })
      .max(2000)
      .nullable()
      .default(null),
  })
  .strict()
  .refine(({ email, login }) => email !== "" || login !== "", { message: "An email or a login", path: ["email"] });
export type ContributionBody = z.infer<typeof ContributionSchema>;

export const UndoingSchema = z.object({ note: text(1000).min(1, "Whoever did it is told why") }).strict();
export type UndoingBody = z.infer<typeof UndoingSchema>;
