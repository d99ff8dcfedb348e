import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { giveEditionNumbersStep } from "./steps/give-edition-numbers";
import { type EditionWakeUp, releaseEditionNumbersStep } from "./steps/release-edition-numbers";

/** First what goes back, so that whoever waits for a number can have it. Run as often as you like. */
export const settleEditionNumbersWorkflow = createWorkflow(
  "settle-edition-numbers",
  (input: WorkflowData<EditionWakeUp>) => {
    const released = releaseEditionNumbersStep(input);
    const given = giveEditionNumbersStep(input);
    return new WorkflowResponse(transform({ released, given }, (results) => results));
  },
);
