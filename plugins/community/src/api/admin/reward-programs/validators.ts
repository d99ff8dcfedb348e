import { z } from "@medusajs/framework/zod";
import { minorUnits, twoTexts } from "../goals/validators";

const terms = {
  name: twoTexts(120).refine((name) => name.en !== "" && name["zh-CN"] !== "", "A name in both languages"),
  budget_minor: minorUnits,
  claim_days: z.number().int().min(1).max(730),
  keeps_stock: z.boolean().default(false),
};

export const RewardProgramSchema = z
  .object({ ...terms, currency_code: z.string().regex(/^[a-z]{3}$/, "A currency as in cny") })
  .strict();
export type RewardProgramBody = z.infer<typeof RewardProgramSchema>;

export const RewardProgramChangeSchema = z.object({ ...terms, revision: z.number().int() }).strict();
export type RewardProgramChangeBody = z.infer<typeof RewardProgramChangeSchema>;
