import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { claimDueIntents } from "../../../modules/stripe-payment/intents";
import { database } from "../../database/connection";
import { run } from "../../stripe-intents/run-intent";
import type { ReapInput } from "../reap";

const BATCH = 200;

/** Captures, refunds and cancellations that were written and not answered yet. */
export const sendIntentsStep = createStep("send-intents", async (input: ReapInput, { container }) => {
  const outcomes = { done: 0, waiting: 0, refused: 0 };
  const due = await claimDueIntents(
    database(container),
    BATCH,
    input.older_than_seconds,
    input.even_if_waiting ?? false,
  );
  for (const intent of due) outcomes[await run(container, intent)] += 1;
  return new StepResponse(outcomes);
});
