import { z } from "@medusajs/framework/zod";
import { AWARD_STATES } from "../../../workflows/awards/vocabulary";
import { page } from "../contributions/validators";
import { text, twoTexts } from "../goals/validators";
import { id, itemsSchema, moment } from "../rewards/validators";

export const AwardQuerySchema = z.object({ state: z.enum(AWARD_STATES).optional(), ...page }).strict();
export type AwardQuery = z.infer<typeof AwardQuerySchema>;

const few = z.number().int().min(1).max(50);

export const AwardSchema = z
  .object({
    award_key: z.string().min(8).max(100),
    program_id: id,
    name: twoTexts(120).refine((name) => name.en !== "" && name["zh-CN"] !== "", "A name in both languages"),
    period: z.string().max(60).default("all"),
    items: itemsSchema,
    seats: few,
    votes_each: few,
    member_ids: z.array(id).min(1, "At least one member").max(50, "At most 50 members"),
    closes_at: moment,
    message: text(1000).default(""),
    locale: z.enum(["en", "zh-CN"]),
  })
  .strict();
export type AwardBody = z.infer<typeof AwardSchema>;

const reason = text(1000).min(1, "Say why");

export const NominationSchema = z.object({ contributor_id: id, reason }).strict();
export type NominationBody = z.infer<typeof NominationSchema>;

export const BallotSchema = z.object({ nominee_ids: z.array(id).max(100) }).strict();
export type BallotBody = z.infer<typeof BallotSchema>;

export const AwardConflictSchema = z.object({ nominee_id: id, reason }).strict();
export type AwardConflictBody = z.infer<typeof AwardConflictSchema>;

export const DecisionSchema = z
  .object({ tied_winner_ids: z.array(id).max(100).default([]), reason: text(1000).default("") })
  .strict();
export type DecisionBody = z.infer<typeof DecisionSchema>;

export const AwardIssueSchema = z.object({ dry_run: z.boolean() }).strict();
export type AwardIssueBody = z.infer<typeof AwardIssueSchema>;

export const CancellationSchema = z.object({ reason: text(1000) }).strict();
export type CancellationBody = z.infer<typeof CancellationSchema>;
