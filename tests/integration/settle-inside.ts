import { setTimeout as sleep } from "node:timers/promises";
import { followAgreementsWorkflow, settleAgreementsWorkflow } from "@keepsake/community/workflows";
import type { ExecArgs } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/**
 * The minute's work of two processes at once, and the mails that follow it. The process ends with this function, and a mail
 * that it is just handing over would rest for ten minutes, as that of a process that died: so it waits for those.
 */
export default async function settleInside({ container }: ExecArgs): Promise<void> {
  await Promise.all([1, 2].map(() => settleAgreementsWorkflow(container).run({ input: {} })));
  const notifications = container.resolve(Modules.NOTIFICATION);
  // What its own events have set off may make the papers that a mail waits for, while this one finds nothing to do.
  for (let round = 0; round < 3; round++) {
    await followAgreementsWorkflow(container).run({ input: {} });
    const handingOver = async () => (await notifications.listNotifications({ status: "pending" } as never)).length > 0;
    for (const limit = Date.now() + 20_000; (await handingOver()) && Date.now() < limit; ) await sleep(100);
    await sleep(300);
  }
}
