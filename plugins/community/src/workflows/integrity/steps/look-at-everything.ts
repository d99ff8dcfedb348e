import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { BrokenRow, IntegrityAnswer } from "../../../types/integrity";
import { openBooks } from "../../books/books";
import { lookAtEverything } from "../look";

export interface LookInput {
  /** What is younger may be under way still. */
  patience_seconds?: number | undefined;
}

const underWay = new Map<number | undefined, Promise<IntegrityAnswer>>();

/** Whoever asks while somebody else is being answered gets the same answer: the questions read every order. */
export const lookAtEverythingStep = createStep(
  "look-at-everything",
  async ({ patience_seconds: patience }: LookInput, { container }) => {
    const looking = underWay.get(patience) ?? answer(container, patience).finally(() => underWay.delete(patience));
    underWay.set(patience, looking);
    return new StepResponse(await looking);
  },
);

async function answer(container: MedusaContainer, patience: number | undefined): Promise<IntegrityAnswer> {
  // Whoever is the first to need the ledger opens it; until then it may not be there.
  await openBooks(container);
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const began = performance.now();
  const checkedAt = new Date();
  // One moment for all of them, so that an order placed meanwhile is whole for each or unknown to each.
  const findings = await connection.transaction(
    (transaction) => lookAtEverything(async (sql) => (await transaction.raw(sql)).rows, patience),
    { isolationLevel: "repeatable read", readOnly: true },
  );
  return {
    ok: findings.every(({ count }) => count === 0),
    checked_at: checkedAt.toISOString(),
    took_ms: Math.round(performance.now() - began),
    invariants: findings.map(({ code, words, count, rows, tookMs }) => ({
      code,
      words,
      ok: count === 0,
      count,
      took_ms: tookMs,
      rows: rows as unknown as BrokenRow[],
    })),
  };
}
