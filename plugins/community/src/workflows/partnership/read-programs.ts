import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProgramRow } from "../../modules/partnership/service";
import type { ProgramAnswer, ProgramDetailAnswer } from "../../types/partnership";
import { partnership, programNotFound } from "./partnership";

const answerOf = (row: ProgramRow): ProgramAnswer => ({ ...row, created_at: row.created_at.toISOString() });

export async function listPrograms(container: MedusaContainer): Promise<ProgramAnswer[]> {
  return (await partnership(container).programs()).map(answerOf);
}

/** @throws DomainError `program_not_found` */
export async function readProgram(container: MedusaContainer, id: string): Promise<ProgramDetailAnswer> {
  const found = await partnership(container).program(id);
  if (!found) throw programNotFound();
  return { ...found, program: answerOf(found.program) };
}
