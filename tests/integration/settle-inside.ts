import { followAgreementsWorkflow, settleAgreementsWorkflow } from "@keepsake/community/workflows";
import type { ExecArgs } from "@medusajs/framework/types";

/** The minute's work of two processes at once, and the mails that follow it. */
export default async function settleInside({ container }: ExecArgs): Promise<void> {
  await Promise.all([1, 2].map(() => settleAgreementsWorkflow(container).run({ input: {} })));
  await followAgreementsWorkflow(container).run({ input: {} });
}
