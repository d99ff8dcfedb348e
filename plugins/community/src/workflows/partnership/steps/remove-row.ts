import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkRevision, checkRowsMayChange } from "../../../domain/catalogue-change";
import { inTransaction } from "../../database/connection";
import { openProgram, partnership, rowOf } from "../partnership";

export interface RemoveRowInput {
  program_id: string;
  kind: "tier" | "benefit";
  id: string;
  revision: number;
  by: string;
}

/** Only of a draft, which nobody has agreed to; a benefit goes out of all tiers. */
export const removeRowStep = createStep(
  "remove-row",
  async ({ program_id, kind, id, revision, by }: RemoveRowInput, { container }) => {
    const service = partnership(container);
    await inTransaction(container, async (on) => {
      const { catalogue } = service;
      const { tiers, benefits, stage } = await openProgram(service, program_id, on);
      const row = rowOf<{ id: string; revision: number }>(kind === "tier" ? tiers : benefits, id);
      checkRowsMayChange(stage);
      checkRevision(revision, row, await catalogue.changedSince(id, revision, on));
      if (kind === "tier") return catalogue.removeTier(id, on);
      for (const tier of tiers)
        if (id in tier.promises) await catalogue.change("partnership_tier", tier.id, { promises: null }, by, on);
      for (const other of rowOf(benefits, id).conflicts)
        await catalogue.change("partnership_benefit", other, { conflicts: null }, by, on);
      return catalogue.removeBenefit(id, on);
    });
    return new StepResponse(program_id);
  },
);
