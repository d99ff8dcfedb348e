import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { shiftBetween, shiftedBenefit, shiftedTier } from "../../../domain/program-copy";
import { type ProgramTerms, programProblems, refuseProblems } from "../../../domain/sponsorship-program";
import type { CopyRequest } from "../../../types/partnership-terms";
import { inTransaction } from "../../database/connection";
import { handleTaken, openProgram, partnership } from "../partnership";

export interface CopyProgramInput {
  id: string;
  head: CopyRequest;
  by: string;
}

/** The next season of a program, in draft: the same tiers and benefits, with their days as far from its first day as before. */
export const copyProgramStep = createStep("copy-program", async ({ id, head, by }: CopyProgramInput, { container }) => {
  const service = partnership(container);
  const copied = await inTransaction(container, async (on) => {
    await service.catalogue.lockHandles(on);
    const { program, tiers, benefits } = await openProgram(service, id, on);
    const terms: ProgramTerms = { ...program, ...head };
    refuseProblems(programProblems(terms));
    if (await service.catalogue.isHandleTaken(head.handle, null, on)) throw handleTaken();
    const shift = shiftBetween(program.starts_on, head.starts_on);
    const rows = {
      partnership_tier: new Map(
        tiers.map((tier) => {
          const { visible_from, visible_to } = shiftedTier(tier, shift);
          return [tier.handle, { visible_from, visible_to }];
        }),
      ),
      partnership_benefit: new Map(
        benefits.map((benefit) => {
          const { due_rule, assets } = shiftedBenefit(benefit, shift);
          return [benefit.handle, { due_rule, assets }];
        }),
      ),
    };
    const anew = { ...head, version: 1, version_of: null, copied_from: id };
    return service.copyProgram({ fromId: id, head: anew, rows, keepsSource: false, by }, on);
  });
  return new StepResponse(copied);
});
