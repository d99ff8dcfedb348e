import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type Posted, postDue } from "../post-due";

const PATIENCE_SECONDS = 60;
/** Renewed while it is needed; after a process has died the others go on this soon. */
const LEASE_SECONDS = 5;

/** The run that has not begun yet: it will see whatever is there by now, so everybody else who asks shares it. */
let next: Promise<Posted> | undefined;

/**
 * One at a time, for peace: two at once would do no harm, since every source has one key in the ledger. Nothing here is
 * undone: a wrong posting is reversed by a new one.
 */
export const postBooksStep = createStep("post-books", async (_: undefined, { container }) => {
  next ??= inTurn(container);
  const mine = next;
  try {
    return new StepResponse(await mine);
  } finally {
    if (next === mine) next = undefined;
  }
});

function inTurn(container: MedusaContainer): Promise<Posted> {
  const begin = () => {
    next = undefined;
    return postDue(container);
  };
  return container
    .resolve(Modules.LOCKING)
    .execute(["post-books"], begin, { timeout: PATIENCE_SECONDS, expire: LEASE_SECONDS });
}
