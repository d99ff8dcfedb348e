import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readException } from "../read-exceptions";
import { shopExceptions } from "../shop-exceptions";

export interface ReopenExceptionInput {
  id: string;
  by: string;
}

export const reopenExceptionStep = createStep(
  "reopen-exception",
  async ({ id, by }: ReopenExceptionInput, { container }) => {
    await shopExceptions(container).reopen(id, by);
    return new StepResponse(await readException(container, id));
  },
);
