import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { closePagesStep } from "./steps/close-pages";
import { endHoldsStep } from "./steps/end-holds";
import { enterRefundsStep } from "./steps/enter-refunds";
import { repairCreditsStep } from "./steps/repair-credits";
import { repairOrdersStep } from "./steps/repair-orders";
import { repairReservationsStep } from "./steps/repair-reservations";
import { repairUnreservedStep } from "./steps/repair-unreserved";
import { sendIntentsStep } from "./steps/send-intents";

export interface ReapInput {
  /** Rows younger than this are left to whoever is at work on them. */
  older_than_seconds: number;
  /** Also what waits for its next attempt. */
  even_if_waiting?: boolean;
}

/** What a dying process, a lost event or a lost answer has left behind is brought to its end; runs each minute. */
export const reapWorkflow = createWorkflow("reap", (input: ReapInput) => {
  const intents = sendIntentsStep(input);
  const refunds = enterRefundsStep(input);
  const credits = repairCreditsStep(input);
  const orders = repairOrdersStep(input);
  const reservations = repairReservationsStep(input);
  const unreserved = repairUnreservedStep(input);
  const holds = endHoldsStep();
  const pages = closePagesStep(input);
  const done = { intents, refunds, credits, orders, reservations, unreserved, holds, pages };
  return new WorkflowResponse(transform(done, (results) => results));
});
