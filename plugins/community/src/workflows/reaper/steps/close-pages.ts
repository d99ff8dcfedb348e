import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { untoldPages } from "../../../modules/stripe-payment/closed-pages";
import { closeAtStripe } from "../../checkout/close-page";
import { database } from "../../database/connection";
import type { ReapInput } from "../reap";

const BATCH = 100;

/** Pages that are closed here and may still be open at Stripe. */
export const closePagesStep = createStep("close-pages", async (input: ReapInput, { container }) => {
  for (let closed = 0; ; ) {
    const pages = await untoldPages(database(container), input.older_than_seconds, BATCH);
    for (const page of pages) await closeAtStripe(container, page);
    closed += pages.length;
    if (pages.length < BATCH) return new StepResponse({ closed });
  }
});
