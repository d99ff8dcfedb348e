import { z } from "@medusajs/framework/zod";
import { day } from "../../../../admin/agreements/validators";
import { text } from "../../../../admin/goals/validators";

export const ReportSchema = z
  .object({
    report_key: text(100).min(8, "A key of its own"),
    name: text(200).min(1, "The name that shall stand on the board"),
    kind: text(40).min(1, "A kind"),
    done_on: day,
    title: text(300).min(1, "What was done"),
    link: z.url({ protocol: /^https?$/, error: "A page of the web where it can be seen" }).max(2000),
    has_conflict: z.boolean(),
  })
  .strict();
export type ReportBody = z.infer<typeof ReportSchema>;

export const RedemptionSchema = z
  .object({
    redemption_key: text(100).min(8, "A key of its own"),
    redeemable_id: text(100).min(1, "Something that points buy"),
    contributor_id: text(100).min(1, "As whom"),
    points: z.number().int().min(1),
  })
  .strict();
export type RedemptionBody = z.infer<typeof RedemptionSchema>;
