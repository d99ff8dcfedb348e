import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { announce } from "../../announce";
import { sendSponsorMailsWorkflow } from "../../mails/send-sponsor-mails";
import { settleCodesStep } from "../codes/settle-codes";
import { makePapersWorkflow } from "../papers/make-papers";
import { endNeedless } from "../subscriptions/end-needless";
import { movePlaceLines } from "./move-lines";

/** Told when an agreement, its people or its invoices have moved; an alarm clock, the rows say what there is. */
export const AGREEMENT_MOVED = "agreement.moved";

export function announceAgreements(container: MedusaContainer): Promise<void> {
  return announce(container, AGREEMENT_MOVED, "Sponsors' news wait");
}

const movePlaceLinesStep = createStep("move-place-lines", async (_, { container }) => {
  await movePlaceLines(container);
  return new StepResponse(null);
});

const endNeedlessStep = createStep("end-needless", async (_, { container }) => {
  await endNeedless(container);
  return new StepResponse(null);
});

/**
 * What has moved switches discount codes on and off, may have freed a place, may have made a subscription needless, is put on
 * paper, and is told by mail; the clock does all of it again.
 */
export const followAgreementsWorkflow = createWorkflow("follow-agreements", () => {
  settleCodesStep();
  movePlaceLinesStep();
  endNeedlessStep();
  makePapersWorkflow.runAsStep({ input: {} });
  return new WorkflowResponse(sendSponsorMailsWorkflow.runAsStep({ input: {} }));
});
