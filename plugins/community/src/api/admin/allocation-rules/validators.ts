import { z } from "@medusajs/framework/zod";
import { SELECTED_BY } from "../../../workflows/impact/vocabulary";
import { minorByCurrency } from "../goals/validators";

export const RuleSchema = z
  .object({
    goal_id: z.string().max(100),
    selector: z.object({ by: z.enum(SELECTED_BY), id: z.string().max(100).default("") }).strict(),
    share_basis_points: z.number().optional(),
    per_item_minor: minorByCurrency.optional(),
    valid_from: z.string().max(40),
    valid_to: z.string().max(40).nullable().default(null),
  })
  .strict()
  .refine(
    ({ share_basis_points, per_item_minor }) => (share_basis_points === undefined) !== (per_item_minor === undefined),
    {
      path: ["share_basis_points"],
      message: "Either a share or a sum per item",
    },
  );

export type RuleBody = z.infer<typeof RuleSchema>;

export const DryRunSchema = z
  .object({
    rule: RuleSchema,
    rule_id: z.string().max(100).optional(),
    from: z.string().max(40),
    to: z.string().max(40),
  })
  .strict();

export type DryRunBody = z.infer<typeof DryRunSchema>;
