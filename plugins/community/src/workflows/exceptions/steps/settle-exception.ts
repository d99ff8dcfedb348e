import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { readException } from "../read-exceptions";
import { shopExceptions } from "../shop-exceptions";

export interface SettleExceptionInput {
  id: string;
  by: string;
  note: string;
}

/** A second press of the same button is no second settling; two people with different notes are told of each other. */
export const settleExceptionStep = createStep(
  "settle-exception",
  async ({ id, by, note }: SettleExceptionInput, { container }) => {
    const isNews = await shopExceptions(container).settle(id, by, note);
    const exception = await readException(container, id);
    if (!isNews && (exception.settled_by?.id !== by || exception.note !== note))
      throw new DomainError("conflict", "exception_already_settled", "Somebody has settled this already", {
        data: { settled_by: exception.settled_by?.email ?? null, settled_at: exception.settled_at },
      });
    return new StepResponse(exception);
  },
);
