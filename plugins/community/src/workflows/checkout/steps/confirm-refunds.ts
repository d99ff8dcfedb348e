import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { confirmRefunds } from "../unsent-refunds";
import type { CapturePaymentsInput } from "./capture-unsettled";

export const confirmRefundsStep = createStep("confirm-refunds", async (input: CapturePaymentsInput, { container }) => {
  return new StepResponse({ waiting: await confirmRefunds(container, input.older_than_seconds) });
});
