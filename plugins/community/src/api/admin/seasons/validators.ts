import { z } from "@medusajs/framework/zod";
import { text, twoTexts } from "../goals/validators";

export const SeasonSchema = z
  .object({
    handle: z
      .string()
      .max(60)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Small letters, digits and dashes"),
    name: twoTexts(120).refine((name) => name.en !== "" && name["zh-CN"] !== "", "A name in both languages"),
    starts_on: text(10),
    ends_on: text(10),
  })
  .strict();
export type SeasonBody = z.infer<typeof SeasonSchema>;
