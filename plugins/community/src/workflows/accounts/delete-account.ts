import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { removeCustomerAccountWorkflow } from "@medusajs/medusa/core-flows";
import { anonymiseCustomerStep } from "./steps/anonymise-customer";
import { confirmPasswordStep } from "./steps/confirm-password";
import { forgetOpenCartsStep } from "./steps/forget-open-carts";
import { forgetReportsStep } from "./steps/forget-reports";
import { leaveWaitListsStep } from "./steps/leave-wait-lists";
import { sendFarewellStep } from "./steps/send-farewell";
import { takeDownThanksStep } from "./steps/take-down-thanks";

interface DeleteAccountInput {
  customerId: string;
  authIdentityId: string;
  password: string;
}

/** The log-in and what the account knew of its owner go; orders stay, because the books must. */
export const deleteAccountWorkflow = createWorkflow("delete-account", (input: WorkflowData<DeleteAccountInput>) => {
  confirmPasswordStep(input);
  leaveWaitListsStep({ customerId: input.customerId });
  forgetReportsStep({ customerId: input.customerId });
  takeDownThanksStep({ customerId: input.customerId });
  const farewell = anonymiseCustomerStep({ customerId: input.customerId });
  removeCustomerAccountWorkflow.runAsStep({ input: { customerId: input.customerId } });
  forgetOpenCartsStep({ customerId: input.customerId });
  sendFarewellStep(farewell);
  return new WorkflowResponse(input.customerId);
});
