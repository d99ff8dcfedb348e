import { z } from "@medusajs/framework/zod";
import { GOAL_STATES } from "../../../workflows/impact/vocabulary";

export const text = (most: number) => z.string().trim().max(most);
export const twoTexts = (most: number) => z.object({ en: text(most), "zh-CN": text(most) }).strict();
export const minorUnits = z.string().regex(/^[0-9]{1,18}$/, "Whole minor units");
export const minorByCurrency = z.record(z.string().max(10), minorUnits);

export const GoalSchema = z
  .object({
    slug: text(80),
    title: twoTexts(120),
    summary: twoTexts(2000),
    unit: twoTexts(80),
    unit_cost_minor: minorByCurrency,
    target_units: z.number(),
    deadline: z.string().max(40).nullable().default(null),
  })
  .strict();
export type GoalBody = z.infer<typeof GoalSchema>;

export const GoalChangeSchema = GoalSchema.extend({ deadline: z.string().max(40).nullable() }).partial();
export type GoalChangeBody = z.infer<typeof GoalChangeSchema>;

export const GoalMoveSchema = z
  .object({
    state: z.enum(GOAL_STATES),
    note: text(2000).optional(),
    substitute_id: text(100).optional(),
    consent_text: text(5000).optional(),
  })
  .strict();
export type GoalMoveBody = z.infer<typeof GoalMoveSchema>;
