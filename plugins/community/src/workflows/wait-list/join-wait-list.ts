import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { JoinWaitListAnswer } from "../../types/wait-list";
import { type JoinWish, joinLine } from "./join-line";
import { announceFreedStock } from "./wait-list";

const joinLineStep = createStep("join-line", async (input: JoinWish, { container }) => {
  const answer: JoinWaitListAnswer = await joinLine(container, input);
  // Wakes the mail, and the offer if a unit came free at this very moment. In the background: the answer takes as long
  // for somebody who stood in line already.
  await announceFreedStock(container);
  return new StepResponse(answer);
});

export const joinWaitListWorkflow = createWorkflow(
  "join-wait-list",
  (input: JoinWish) => new WorkflowResponse(joinLineStep(input)),
);
