import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { consumeOrderedHolds } from "../../checkout/consume-ordered";
import { stockHolds } from "../../checkout/take-hold";

/** Writes down what has ended by itself: holds whose time is over, and those whose cart the platform made an order of. */
export const endHoldsStep = createStep("end-holds", async (_: undefined, { container }) => {
  const consumed = await consumeOrderedHolds(container);
  const expired = await stockHolds(container).releaseExpired();
  return new StepResponse({ consumed, expired: expired.length });
});
