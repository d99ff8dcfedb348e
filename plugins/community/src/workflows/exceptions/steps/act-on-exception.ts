import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import type { ExceptionAction } from "../../../domain/exception-actions";
import type { ExceptionActionAnswer, ExceptionAnswer } from "../../../types/exceptions";
import type { ActionResult } from "../actions/action-result";
import { cancelOrder } from "../actions/cancel-order";
import { makeReservation } from "../actions/make-reservation";
import { repair } from "../actions/repair";
import { retryIntents } from "../actions/retry-intents";
import { readException } from "../read-exceptions";
import { shopExceptions } from "../shop-exceptions";

export interface ActOnExceptionInput {
  id: string;
  by: string;
  action: ExceptionAction;
}

type Act = (container: MedusaContainer, exception: ExceptionAnswer, by: string) => Promise<ActionResult>;

const ACTS: Record<ExceptionAction, Act> = {
  retry: retryIntents,
  repair,
  make_reservation: makeReservation,
  cancel_order: cancelOrder,
};

const WAIT_SECONDS = 30;

/** No compensation: what was sent, cancelled or reserved stays so, and asking again finds it done. */
export const actOnExceptionStep = createStep(
  "act-on-exception",
  async ({ id, by, action }: ActOnExceptionInput, { container }) => {
    const locking = container.resolve(Modules.LOCKING);
    const answer = await locking.execute([`exception:${id}`], () => act(container, id, by, action), {
      timeout: WAIT_SECONDS,
    });
    return new StepResponse(answer);
  },
);

async function act(
  container: MedusaContainer,
  id: string,
  by: string,
  action: ExceptionAction,
): Promise<ExceptionActionAnswer> {
  const before = await readException(container, id);
  const last = before.log.at(-1);
  // The same press, come twice: what it did is done.
  if (before.state === "settled" && last?.what === action && last.by === by)
    return { exception: before, outcome: "settled" };
  if (!before.actions.includes(action))
    throw new DomainError("conflict", "action_not_possible", "This cannot be done about it (any more)", {
      field: "action",
      data: { possible: before.actions },
    });
  const { outcome, done } = await ACTS[action](container, before, by);
  const entry = { by, what: action, outcome };
  if (outcome === "settled") await shopExceptions(container).resolve(id, done, entry);
  else await shopExceptions(container).noteAction(id, entry);
  return { exception: await readException(container, id), outcome };
}
