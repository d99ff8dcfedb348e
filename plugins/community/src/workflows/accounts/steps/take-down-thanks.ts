import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";

/** The pages on which the account's owner showed what they were thanked with. */
export const takeDownThanksStep = createStep(
  "take-down-thanks",
  async ({ customerId }: { customerId: string }, { container }) => {
    await inTransaction(container, (on) => recognition(container).sharing.takeDown(customerId, on));
    return new StepResponse(customerId);
  },
);
