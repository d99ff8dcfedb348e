import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import type { GroupChange } from "../../../types/recognition";
import { groupNotFound, recognition } from "../recognition";

export interface RenameGroupInput extends GroupChange {
  handle: string;
  by: string;
}

export const renameGroupStep = createStep("rename-group", async ({ by, ...group }: RenameGroupInput, { container }) => {
  const { groups } = recognition(container);
  const renamed = await groups.rename(group, by);
  if (renamed) return new StepResponse(renamed);
  if (!(await groups.find(group.handle))) throw groupNotFound();
  throw new DomainError("conflict", "group_changed", "It was changed in another window: look at it again", {
    field: "revision",
  });
});
