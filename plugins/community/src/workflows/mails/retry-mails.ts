import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { retryMailsStep } from "./steps/retry-mails-step";

/** Mails that the mail server did not take, and mails whose process died, are sent again. */
export const retryMailsWorkflow = createWorkflow("retry-mails", () => new WorkflowResponse(retryMailsStep({})));
