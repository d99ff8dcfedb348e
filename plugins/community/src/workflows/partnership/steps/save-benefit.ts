import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkRowsMayChange } from "../../../domain/catalogue-change";
import { benefitProblems } from "../../../domain/sponsorship-benefit";
import { refuseProblems } from "../../../domain/sponsorship-program";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { BenefitTerms, ChangeOf } from "../../../types/partnership-terms";
import { type Connection, inTransaction } from "../../database/connection";
import { changeRow } from "../changed-row";
import { handleTaken, type OpenedProgram, openProgram, partnership, rowOf } from "../partnership";

export type SaveBenefitInput = { program_id: string; by: string } & (
  | { id: null; terms: BenefitTerms }
  | { id: string; change: ChangeOf<BenefitTerms> }
);

export const saveBenefitStep = createStep("save-benefit", async (input: SaveBenefitInput, { container }) => {
  const service = partnership(container);
  await inTransaction(container, async (on) => {
    const opened = await openProgram(service, input.program_id, on);
    if (input.id === null) await addBenefit(service, opened, input.terms, input.by, on);
    else await changeBenefit(service, opened, { ...input, id: input.id }, on);
  });
  return new StepResponse(input.program_id);
});

async function addBenefit(
  service: PartnershipService,
  { program, benefits, stage }: OpenedProgram,
  terms: BenefitTerms,
  by: string,
  on: Connection,
): Promise<void> {
  checkRowsMayChange(stage);
  const wanted = { ...terms, conflicts: sorted(terms.conflicts) };
  refuseProblems(benefitProblems(terms, new Set(benefits.map(({ id }) => id))));
  if (benefits.some(({ handle }) => handle === terms.handle)) throw handleTaken();
  const id = service.catalogue.newId("partnership_benefit");
  await service.catalogue.add("partnership_benefit", { ...wanted, id, program_id: program.id }, by, on);
  await service.catalogue.setConflicts(id, wanted.conflicts, on);
  for (const other of wanted.conflicts) await touch(service, other, by, on);
}

async function changeBenefit(
  service: PartnershipService,
  opened: OpenedProgram,
  { id, change, by }: { id: string; change: ChangeOf<BenefitTerms>; by: string },
  on: Connection,
): Promise<void> {
  const row = rowOf(opened.benefits, id);
  const others = opened.benefits.filter((other) => other.id !== id);
  const known = new Set(others.map((other) => other.id));
  const { conflicts, ...terms } = change;
  // In the order of the request, so that a wrong one is named where it stands there.
  if (conflicts) refuseProblems(benefitProblems({ ...row, assets: [], settings: {}, conflicts }, known));
  const { after, changed } = await changeRow(
    service,
    opened,
    {
      kind: "benefit",
      row,
      change: { ...terms, ...(conflicts && { conflicts: sorted(conflicts) }) },
      others,
      problems: (benefit) => benefitProblems(benefit, known),
      by,
    },
    on,
  );
  if (!changed.includes("conflicts")) return;
  await service.catalogue.setConflicts(id, after.conflicts, on);
  const either = [...new Set([...row.conflicts, ...after.conflicts])];
  for (const other of either)
    if (row.conflicts.includes(other) !== after.conflicts.includes(other)) await touch(service, other, by, on);
}

/** What one benefit excludes excludes it: whoever has the other one open is told. */
const touch = (service: PartnershipService, id: string, by: string, on: Connection) =>
  service.catalogue.change("partnership_benefit", id, { conflicts: null }, by, on);

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();
