import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { sendDueMailsStep } from "./steps/send-due-mails-step";
import { silenceShipmentStep } from "./steps/silence-shipment";

export interface WakeUp {
  /** The order, fulfilment or payment an event has named; the clock names none. */
  wokenBy?: string;
  /** The admin unticked "send notification". */
  silent?: boolean;
}

/** Looks what the books say and no mail has said yet, and says it. Run as often as you like: nothing is said twice. */
export const sendDueMailsWorkflow = createWorkflow("send-due-mails", (input: WorkflowData<WakeUp>) => {
  when({ input }, ({ input: { silent, wokenBy } }) => !!silent && !!wokenBy).then(() => {
    silenceShipmentStep(transform({ input }, ({ input: { wokenBy } }) => ({ fulfillmentId: wokenBy ?? "" })));
  });
  const sent = sendDueMailsStep(transform({ input }, ({ input: { wokenBy } }) => ({ wokenBy: wokenBy ?? "" })));
  return new WorkflowResponse(sent);
});
