import { z } from "@medusajs/framework/zod";
import { REPORT_STATES } from "../../../workflows/recognition/vocabulary";
import { page } from "../contributions/validators";
import { text } from "../goals/validators";

export const ReportQuerySchema = z.object({ state: z.enum(REPORT_STATES).optional(), ...page }).strict();
export type ReportQuery = z.infer<typeof ReportQuerySchema>;

export const JudgementSchema = z
  .object({ to: z.enum(["accepted", "rejected"]), note: text(1000).default("") })
  .strict();
export type JudgementBody = z.infer<typeof JudgementSchema>;
