import { z } from "@medusajs/framework/zod";
import { twoTexts } from "../goals/validators";
import { SeasonSchema } from "../seasons/validators";

const name = twoTexts(120).refine((texts) => texts.en !== "" && texts["zh-CN"] !== "", "A name in both languages");

export const GroupSchema = z.object({ handle: SeasonSchema.shape.handle, name }).strict();
export type GroupBody = z.infer<typeof GroupSchema>;

export const GroupChangeSchema = z.object({ name, revision: z.number().int() }).strict();
export type GroupChangeBody = z.infer<typeof GroupChangeSchema>;
