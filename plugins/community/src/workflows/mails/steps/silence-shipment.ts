import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Medusa tells "no notification" only in the event; the row has to know it too, or the clock would send the mail. */
export const silenceShipmentStep = createStep(
  "silence-shipment",
  async ({ fulfillmentId }: { fulfillmentId: string }, { container }) => {
    if (!fulfillmentId.startsWith("ful_")) return new StepResponse(undefined);
    const fulfillment = container.resolve(Modules.FULFILLMENT);
    const { metadata } = await fulfillment.retrieveFulfillment(fulfillmentId);
    await fulfillment.updateFulfillment(fulfillmentId, { metadata: { ...metadata, no_mail: true } });
    return new StepResponse(undefined);
  },
);
