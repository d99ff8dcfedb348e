import type { MedusaContainer } from "@medusajs/framework/types";
import { stageOf } from "../../domain/catalogue-change";
import type { BenefitRow, ProgramRow, TierRow } from "../../modules/partnership/catalogue-tables";
import type { BenefitAnswer, ProgramAnswer, ProgramDetailAnswer, TierAnswer } from "../../types/partnership";
import { database } from "../database/connection";
import { partnership, programNotFound } from "./partnership";

const programAnswer = (row: ProgramRow): ProgramAnswer => ({ ...row, created_at: row.created_at.toISOString() });
const tierAnswer = (row: TierRow): TierAnswer => ({ ...row });
const benefitAnswer = (row: BenefitRow): BenefitAnswer => ({
  ...row,
  assets: [...row.assets],
  conflicts: [...row.conflicts],
});

export async function listPrograms(container: MedusaContainer): Promise<ProgramAnswer[]> {
  return (await partnership(container).programs()).map(programAnswer);
}

/** @throws DomainError `program_not_found` */
export async function readProgram(container: MedusaContainer, id: string): Promise<ProgramDetailAnswer> {
  const service = partnership(container);
  const found = await service.program(id);
  if (!found) throw programNotFound();
  const { program, benefits, tiers } = found;
  const versions = (await service.programs()).filter((each) => each.handle === program.handle && each.id !== id);
  return {
    program: programAnswer(program),
    stage: stageOf(program.state, await service.isExecuted(id, database(container))),
    versions: versions.map((each) => ({ id: each.id, version: each.version, state: each.state })),
    benefits: benefits.map(benefitAnswer),
    tiers: tiers.map(tierAnswer),
  };
}
