import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { IMPORT_OUTCOMES } from "../../../domain/import-outcome";
import type { ImportAnswer, ImportLine, ImportRequest } from "../../../types/partnership";
import { inTransactionOrDryRun } from "../../database/dry-run";
import { readCatalogue } from "../import-formats";
import { importedProgram } from "../imported-program";
import { partnership } from "../partnership";

/** All of the file or nothing of it; a dry run does the same and takes it back. */
export const importCatalogueStep = createStep(
  "import-catalogue",
  async ({ content, dry_run }: ImportRequest, { container }) => {
    const { format, draft } = readCatalogue(content);
    const programs = draft.programs.map(importedProgram);
    const lines = await written(container, programs, dry_run);
    const answer: ImportAnswer = {
      dry_run,
      format,
      counts: {
        programs: programs.length,
        tiers: draft.programs.reduce((sum, { tiers }) => sum + tiers.length, 0),
        benefits: draft.programs.reduce((sum, { benefits }) => sum + benefits.length, 0),
        promises: draft.programs.flatMap(({ tiers }) => tiers).reduce((sum, { benefits }) => sum + benefits.length, 0),
      },
      outcomes: Object.fromEntries(
        IMPORT_OUTCOMES.map((outcome) => [outcome, lines.filter((line) => line.outcome === outcome).length]),
      ) as ImportAnswer["outcomes"],
      lines,
      notes: [...draft.notes],
    };
    return new StepResponse(answer);
  },
);

async function written(
  container: MedusaContainer,
  programs: readonly ReturnType<typeof importedProgram>[],
  isDryRun: boolean,
): Promise<ImportLine[]> {
  return inTransactionOrDryRun(container, isDryRun, async (on) => {
    const service = partnership(container);
    await service.catalogue.lockHandles(on);
    const lines: ImportLine[] = [];
    for (const program of programs) {
      const { program: outcome, benefits, tiers } = await service.importProgram(program, on);
      const { handle } = program.row;
      lines.push({ row: handle, kind: "program", outcome });
      for (const [index, tier] of program.tiers.entries())
        lines.push({ row: `${handle}/${tier.handle}`, kind: "tier", outcome: tiers[index] as ImportLine["outcome"] });
      for (const [index, benefit] of program.benefits.entries())
        lines.push({
          row: `${handle}/${benefit.handle}`,
          kind: "benefit",
          outcome: benefits[index] as ImportLine["outcome"],
        });
    }
    return lines;
  });
}
