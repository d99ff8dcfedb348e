import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkRowsMayChange } from "../../../domain/catalogue-change";
import { refuseProblems } from "../../../domain/sponsorship-program";
import { type TierTerms, tierProblems } from "../../../domain/sponsorship-tier";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { ChangeOf, TierTerms as TierTermsRequest } from "../../../types/partnership-terms";
import { type Connection, inTransaction } from "../../database/connection";
import { changeRow } from "../changed-row";
import { handleTaken, type OpenedProgram, openProgram, partnership, rowOf } from "../partnership";

export type SaveTierInput = { program_id: string; by: string } & (
  | { id: null; terms: TierTermsRequest }
  | { id: string; change: ChangeOf<TierTermsRequest> }
);

export const saveTierStep = createStep("save-tier", async (input: SaveTierInput, { container }) => {
  const service = partnership(container);
  await inTransaction(container, async (on) => {
    const opened = await openProgram(service, input.program_id, on);
    if (input.id === null) await addTier(service, opened, input.terms, input.by, on);
    else await changeTier(service, opened, input.id, input.change, input.by, on);
  });
  return new StepResponse(input.program_id);
});

async function addTier(
  service: PartnershipService,
  { program, tiers, benefits, stage }: OpenedProgram,
  terms: TierTerms,
  by: string,
  on: Connection,
): Promise<void> {
  checkRowsMayChange(stage);
  refuseProblems(tierProblems(terms, new Set(benefits.map(({ id }) => id))));
  if (tiers.some(({ handle }) => handle === terms.handle)) throw handleTaken();
  const id = service.catalogue.newId("partnership_tier");
  await service.catalogue.add("partnership_tier", { ...terms, id, program_id: program.id }, by, on);
  await service.catalogue.setPromises(id, program.id, terms.promises, on);
}

/** @throws DomainError naming what is wrong with the tier. */
export async function changeTier(
  service: PartnershipService,
  opened: OpenedProgram,
  id: string,
  change: ChangeOf<TierTermsRequest>,
  by: string,
  on: Connection,
): Promise<void> {
  const { program, tiers, benefits } = opened;
  const known = new Set(benefits.map((benefit) => benefit.id));
  const { after, changed } = await changeRow(
    service,
    opened,
    {
      kind: "tier",
      row: rowOf(tiers, id),
      change: { ...change },
      others: tiers.filter((other) => other.id !== id),
      problems: (tier) => tierProblems(tier, known),
      by,
    },
    on,
  );
  if (changed.includes("promises")) await service.catalogue.setPromises(id, program.id, after.promises, on);
}
