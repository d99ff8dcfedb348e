import { z } from "@medusajs/framework/zod";
import { REWARD_STATES } from "../../../workflows/rewards/vocabulary";
import { page } from "../contributions/validators";
import { text } from "../goals/validators";

export const id = z.string().min(1).max(100);
export const moment = z.iso.datetime({ offset: true, error: "A time as 2026-01-31T12:00:00Z" });

export const RewardQuerySchema = z
  .object({
    state: z.enum(REWARD_STATES).optional(),
    contributor_id: z.string().max(60).optional(),
    order_id: z.string().max(60).optional(),
    customer_id: z.string().max(60).optional(),
    ...page,
  })
  .strict();
export type RewardQuery = z.infer<typeof RewardQuerySchema>;

const RuleSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("top"), places: z.number().int() }).strict(),
  z.object({ kind: z.literal("threshold"), points: z.number().int().min(0).max(1_000_000_000) }).strict(),
  z.object({ kind: z.literal("took_part"), contribution_kind: text(40) }).strict(),
]);

export const itemsSchema = z
  .array(z.object({ product_id: id, variant_id: id.nullable().default(null), quantity: z.number() }).strict())
  .min(1, "At least one thing")
  .max(10);

export const SubstitutionSchema = z.object({ items: itemsSchema }).strict();
export type SubstitutionBody = z.infer<typeof SubstitutionSchema>;

export const IssueRewardsSchema = z
  .object({
    // Those of awards and of points are kept for them: whoever took one first would stand in for its winners.
    issue_key: z
      .string()
      .min(8)
      .max(100)
      .refine((key) => !/^(award|points):/.test(key), "Another key"),
    program_id: id,
    contributor_ids: z.array(id).max(1_000).default([]),
    rule: RuleSchema.nullable().default(null),
    period: z.string().max(60).default("all"),
    group: z.string().max(60).nullable().default(null),
    items: itemsSchema,
    message: text(1000).default(""),
    locale: z.enum(["en", "zh-CN"]),
    dry_run: z.boolean(),
  })
  .strict();
export type IssueRewardsBody = z.infer<typeof IssueRewardsSchema>;

export const RewardMoveSchema = z.discriminatedUnion("to", [
  z.object({ to: z.literal("revoked"), reason: text(1000) }).strict(),
  z.object({ to: z.literal("issued"), expires_at: moment, reason: text(1000).default("") }).strict(),
]);
export type RewardMoveBody = z.infer<typeof RewardMoveSchema>;

export const RewardExtensionSchema = z.object({ expires_at: moment }).strict();
export type RewardExtensionBody = z.infer<typeof RewardExtensionSchema>;
