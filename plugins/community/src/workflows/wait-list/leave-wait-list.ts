import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { statesBefore } from "../../domain/wait-list";
import { failPoint } from "../../fail-point";
import { stockHolds } from "../checkout/take-hold";
import { inTransaction } from "../database/connection";
import { announceFreedStock, waitList } from "./wait-list";
import { entryIdOrRefuse, notOnTheList } from "./wait-token";

/** Leaving twice is leaving once; what was accepted or has ended stays as it is. */
async function leaveLine(container: MedusaContainer, entryId: string): Promise<void> {
  const hasLeft = await inTransaction(container, async (on) => {
    const entry = await waitList(container).lock(entryId, on);
    if (!entry) throw notOnTheList();
    if (!statesBefore("cancelled").includes(entry.state)) return false;
    await waitList(container).cancel(entry.id, on);
    await stockHolds(container).releaseWait(entry.id, "offer_ended", on);
    return true;
  });
  await failPoint("leave-line.after-commit");
  if (hasLeft) await announceFreedStock(container);
}

const leaveLineStep = createStep("leave-line", async ({ token }: { token: string }, { container }) => {
  await leaveLine(container, entryIdOrRefuse(container, token));
  return new StepResponse(undefined);
});

export const leaveWaitListWorkflow = createWorkflow("leave-wait-list", (input: { token: string }) => {
  leaveLineStep(input);
  return new WorkflowResponse(undefined);
});
