import type { MedusaContainer } from "@medusajs/framework/types";
import { retryMailsWorkflow } from "../workflows/mails/retry-mails";
import { sendDueMailsWorkflow } from "../workflows/mails/send-due-mails";
import { sendReportMailsWorkflow } from "../workflows/mails/send-report-mails";
import { sendRewardMailsWorkflow } from "../workflows/mails/send-reward-mails";
import { sendSponsorMailsWorkflow } from "../workflows/mails/send-sponsor-mails";

/** Events can be lost and mail servers can be away: each minute what is left to say is said. */
export default async function sendMails(container: MedusaContainer) {
  await sendDueMailsWorkflow(container).run({ input: {} });
  await sendSponsorMailsWorkflow(container).run();
  await sendRewardMailsWorkflow(container).run();
  await sendReportMailsWorkflow(container).run();
  await retryMailsWorkflow(container).run();
}

export const config = { name: "send-mails", schedule: "* * * * *" };
