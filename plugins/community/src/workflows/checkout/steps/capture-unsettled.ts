import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { captureOrderPayment } from "../capture-order-payment";
import { oneAtATime } from "../checkout-lock";
import { findUnsettledPayments } from "../unsettled-payments";

export interface CapturePaymentsInput {
  older_than_seconds: number;
}

export const captureUnsettledStep = createStep(
  "capture-unsettled",
  async (input: CapturePaymentsInput, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    const waiting: string[] = [];
    let captured = 0;
    for (const { id, cart_id } of await findUnsettledPayments(container, input.older_than_seconds)) {
      try {
        await oneAtATime(container, { id: cart_id, email: null }, () => captureOrderPayment(container, id));
        captured += 1;
      } catch (error) {
        waiting.push(id);
        logger.error(`Capture of ${id} waits: ${(error as Error).message}`);
      }
    }
    return new StepResponse({ captured, waiting });
  },
);
