import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { failPoint } from "../../../fail-point";
import { communityOptions } from "../../plugin-options";
import { openBooks } from "../books";

const DAY_MINUTES = 24 * 60;

/** A seal is for good, so nothing here is undone. @returns the number of the new seal, or null. */
export const sealBooksStep = createStep("seal-books", async (_: undefined, { container }) => {
  const { sealEveryMinutes = DAY_MINUTES } = communityOptions(container);
  const { ledger } = await openBooks(container);
  const last = (await ledger.seals()).at(-1);
  const isDue = !last || Date.now() - last.closedAt.getTime() >= sealEveryMinutes * 60_000;
  if (!isDue) return new StepResponse(null);
  try {
    const seal = await ledger.seal({ beforeCommit: () => failPoint("seal-books.before-commit") });
    await failPoint("seal-books.after-commit");
    return new StepResponse(seal?.number ?? null);
  } catch (error) {
    // Another process has just sealed.
    if ((error as { code?: string }).code === "ledger_seal_conflict") return new StepResponse(null);
    throw error;
  }
});
