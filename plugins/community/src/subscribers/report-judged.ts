import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { sendReportMailsWorkflow } from "../workflows/mails/send-report-mails";
import { REPORT_JUDGED } from "../workflows/recognition/announce-judgement";

/** An alarm clock: whoever has not been told is read from the rows. */
export default async function reportJudged({ container }: SubscriberArgs): Promise<void> {
  await sendReportMailsWorkflow(container).run();
}

export const config: SubscriberConfig = { event: REPORT_JUDGED };
