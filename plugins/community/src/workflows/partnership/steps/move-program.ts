import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkPublication } from "../../../domain/catalogue-publication";
import { checkProgramMove, type ProgramState } from "../../../domain/sponsorship-program";
import { inTransaction } from "../../database/connection";
import { openProgram, partnership } from "../partnership";

export interface MoveProgramInput {
  id: string;
  state: ProgramState;
  by: string;
}

/** Published, it takes the place of the version before it, which nobody can sign up for any more; agreements stay with theirs. */
export const moveProgramStep = createStep(
  "move-program",
  async ({ id, state, by }: MoveProgramInput, { container }) => {
    const service = partnership(container);
    await inTransaction(container, async (on) => {
      await service.catalogue.lockHandles(on);
      const opened = await openProgram(service, id, on);
      const { program } = opened;
      checkProgramMove(program.state, state);
      if (state === "published") {
        checkPublication(opened, new Date().toISOString().slice(0, 10));
        const former = await service.catalogue.publishedVersion(program.handle, on);
        if (former) await service.catalogue.change("partnership_program", former, { state: "closed" }, by, on);
      }
      await service.catalogue.change("partnership_program", id, { state }, by, on);
    });
    return new StepResponse(id);
  },
);
