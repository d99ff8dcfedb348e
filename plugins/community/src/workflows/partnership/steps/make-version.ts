import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkNextVersion } from "../../../domain/sponsorship-program";
import { inTransaction } from "../../database/connection";
import { openProgram, partnership } from "../partnership";

export interface MakeVersionInput {
  id: string;
  by: string;
}

/** A program's next version, in draft: what was agreed to in this one stays as it is. */
export const makeVersionStep = createStep("make-version", async ({ id, by }: MakeVersionInput, { container }) => {
  const service = partnership(container);
  const made = await inTransaction(container, async (on) => {
    await service.catalogue.lockHandles(on);
    const { program } = await openProgram(service, id, on);
    const latest = await service.catalogue.latestVersion(program.handle, on);
    checkNextVersion(program, latest);
    const rows = { partnership_tier: new Map(), partnership_benefit: new Map() };
    const head = { version: latest.version + 1, version_of: id };
    return service.copyProgram({ fromId: id, head, rows, keepsSource: true, by }, on);
  });
  return new StepResponse(made);
});
