import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { AGREEMENT_MOVED, followAgreementsWorkflow } from "../workflows/partnership/agreements/announce-agreement";

let running: Promise<unknown> = Promise.resolve();
let next: Promise<unknown> | null = null;

/**
 * What is to be done is read from the rows: so one looks at a time, and one more for all that has moved meanwhile. Fifty who
 * sign at once would else have each of their contracts drawn fifty times.
 */
export default async function agreementMoved({ container }: SubscriberArgs): Promise<void> {
  next ??= running
    .catch(() => undefined)
    .then(() => {
      next = null;
      running = followAgreementsWorkflow(container).run();
      return running;
    });
  await next;
}

export const config: SubscriberConfig = { event: AGREEMENT_MOVED };
