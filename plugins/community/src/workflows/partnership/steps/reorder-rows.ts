import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkRowOrder, checkRowsMayChange } from "../../../domain/catalogue-change";
import { inTransaction } from "../../database/connection";
import { openProgram, partnership } from "../partnership";

export interface ReorderRowsInput {
  program_id: string;
  kind: "tier" | "benefit";
  /** All of them, the first one first. */
  ids: string[];
}

export const reorderRowsStep = createStep(
  "reorder-rows",
  async ({ program_id, kind, ids }: ReorderRowsInput, { container }) => {
    const service = partnership(container);
    await inTransaction(container, async (on) => {
      const { tiers, benefits, stage } = await openProgram(service, program_id, on);
      const rows: { id: string }[] = kind === "tier" ? tiers : benefits;
      checkRowsMayChange(stage);
      checkRowOrder(
        ids,
        rows.map(({ id }) => id),
      );
      await service.catalogue.reorder(`partnership_${kind}`, program_id, ids, on);
    });
    return new StepResponse(program_id);
  },
);
