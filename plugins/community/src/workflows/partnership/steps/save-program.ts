import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { type ProgramTerms, programProblems, refuseProblems } from "../../../domain/sponsorship-program";
import type { ChangeOf, ProgramTerms as ProgramTermsRequest } from "../../../types/partnership-terms";
import { inTransaction } from "../../database/connection";
import { changeRow } from "../changed-row";
import { handleTaken, openProgram, partnership } from "../partnership";

export type SaveProgramInput = { by: string } & (
  | { id: null; terms: ProgramTermsRequest }
  | { id: string; change: ChangeOf<ProgramTermsRequest> }
);

/** One transaction of its own; there is nothing after it that could want it undone. @returns the program's id. */
export const saveProgramStep = createStep("save-program", async (input: SaveProgramInput, { container }) => {
  const service = partnership(container);
  const id = await inTransaction(container, async (on) => {
    await service.catalogue.lockHandles(on);
    if (input.id === null) {
      const terms: ProgramTerms = input.terms;
      refuseProblems(programProblems(terms));
      if (await service.catalogue.isHandleTaken(terms.handle, null, on)) throw handleTaken();
      const id = service.catalogue.newId("partnership_program");
      await service.catalogue.add("partnership_program", { ...terms, id }, input.by, on);
      return id;
    }
    const opened = await openProgram(service, input.id, on);
    const { program } = opened;
    const { handle = program.handle } = input.change;
    if (handle !== program.handle && program.version > 1)
      throw new DomainError("conflict", "catalogue_fixed", "All versions of a program have one handle", {
        field: "handle",
      });
    if (handle !== program.handle && (await service.catalogue.isHandleTaken(handle, program.id, on)))
      throw handleTaken();
    const { change, by } = input;
    await changeRow(
      service,
      opened,
      { kind: "program", row: program, change, others: [], problems: programProblems, by },
      on,
    );
    return program.id;
  });
  return new StepResponse(id);
});
