import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkRoomForGroup } from "../../../domain/contributor-group";
import { DomainError } from "../../../domain/errors";
import type { GroupRequest } from "../../../types/recognition";
import { inTransaction } from "../../database/connection";
import { recognition } from "../recognition";

export interface CreateGroupInput extends GroupRequest {
  by: string;
}

/** How many there are is one question: whoever makes one waits for those who do. */
export const createGroupStep = createStep("create-group", async ({ by, ...group }: CreateGroupInput, { container }) => {
  const { contributors, groups } = recognition(container);
  const created = await inTransaction(container, async (on) => {
    await contributors.lockAll(on);
    checkRoomForGroup((await groups.list(on)).length);
    const row = await groups.create(group, by, on);
    if (!row)
      throw new DomainError("conflict", "group_handle_taken", "Another group has this handle", { field: "handle" });
    return row;
  });
  return new StepResponse(created);
});
