import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { failPoint } from "../../../fail-point";
import { database, inTransaction } from "../../database/connection";
import { partnership } from "../partnership";
import { type CodeState, UNSETTLED_SQL } from "./code-sql";
import { makePromotion, mendPromotion } from "./promotions";

const LOCK_TIMEOUT_SECONDS = 60;

/**
 * Makes the shop's promotions say of every code what its agreement says: made once it is confirmed, good while the agreement
 * is active and its term runs. To be asked as often as one likes; one code that cannot be settled keeps nobody from the others.
 */
export async function settleCodes(container: MedusaContainer, agreementId: string | null = null): Promise<number> {
  const { rows } = await database(container).raw<{ id: string; code: string }>(
    `select id, code from (${UNSETTLED_SQL}) code where ?::text is null or agreement_id = ? order by id limit 500`,
    [agreementId, agreementId],
  );
  for (const { id, code } of rows)
    await container
      .resolve(Modules.LOCKING)
      // What is read once one has the lock is what holds: whoever moves the agreement later settles it later.
      .execute(`discount-code:${id}`, () => settleCode(container, id), { timeout: LOCK_TIMEOUT_SECONDS })
      .catch((error: Error) =>
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`Code ${code} was not settled: ${error.message}`),
      );
  return rows.length;
}

/** What dies in between is taken up again: the promotion is found by its code. */
async function settleCode(container: MedusaContainer, id: string): Promise<void> {
  const asked = await unsettled(container, id);
  if (asked && !asked.found_id) {
    await makePromotion(container, asked);
    await failPoint("settle-code.after-promotion");
  }
  const made = await unsettled(container, id);
  if (!made?.found_id) return;
  await mendPromotion(container, made, made.found_id);
  if (made.promotion_id !== made.found_id) await partnership(container).codes.made(id, made.found_id);
  if (made.claim_state === "confirmed") await deliver(container, made);
}

async function unsettled(container: MedusaContainer, id: string): Promise<CodeState | null> {
  const { rows } = await database(container).raw<CodeState>(`select * from (${UNSETTLED_SQL}) code where id = ?`, [id]);
  return rows[0] ?? null;
}

/** In the name of whoever confirmed it: what shows that it was delivered is the code. */
async function deliver(container: MedusaContainer, { agreement_id, claim_id, code }: CodeState): Promise<void> {
  const service = partnership(container);
  await inTransaction(container, async (on) => {
    await service.agreements.lock(agreement_id, on);
    const claim = await service.claims.find(claim_id, on);
    if (claim?.state !== "confirmed") return;
    const by = await service.claims.lastMover(claim_id, on);
    await service.claims.move(claim, "delivered", { evidence: [code] }, { actor: "admin", by, reason: null }, on);
  });
}

export const settleCodesStep = createStep("settle-codes", async (_, { container }) => {
  return new StepResponse(await settleCodes(container));
});
