import type { MedusaContainer } from "@medusajs/framework/types";
import { offerWaitingWorkflow } from "../workflows/wait-list/offer-waiting";

const MINUTE_MS = 60_000;
let alarm: NodeJS.Timeout | undefined;

/**
 * Each minute, whatever was announced or missed; and once more in the moment in which a hold runs out before the next
 * minute, so that those who wait are asked before somebody passing by sees the unit on the shelf.
 */
export default async function offerWaiting(container: MedusaContainer): Promise<void> {
  const { result } = await offerWaitingWorkflow(container).run();
  const pauseMs = result.next ? new Date(result.next).getTime() - Date.now() : MINUTE_MS;
  clearTimeout(alarm);
  if (pauseMs < MINUTE_MS)
    alarm = setTimeout(() => offerWaiting(container).catch(() => {}), Math.max(pauseMs, 0) + 50).unref();
}

export const config = { name: "offer-waiting", schedule: "* * * * *" };
