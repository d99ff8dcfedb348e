import type { MedusaContainer } from "@medusajs/framework/types";
import { type CatalogueStage, stageOf } from "../../domain/catalogue-change";
import { DomainError } from "../../domain/errors";
import { PARTNERSHIP_MODULE } from "../../modules/partnership";
import type { PartnershipService, WholeProgram } from "../../modules/partnership/service";
import type { Connection } from "../database/connection";

export function partnership(container: MedusaContainer): PartnershipService {
  return container.resolve(PARTNERSHIP_MODULE);
}

export const programNotFound = () => new DomainError("not_found", "program_not_found", "There is no such program");

export const handleTaken = () =>
  new DomainError("conflict", "catalogue_handle_taken", "Another one has this handle", { field: "handle" });

export interface OpenedProgram extends WholeProgram {
  stage: CatalogueStage;
}

/**
 * A program that nobody else changes until the transaction ends, and what of it may change.
 * @throws DomainError `program_not_found`
 */
export async function openProgram(service: PartnershipService, id: string, on: Connection): Promise<OpenedProgram> {
  const found = await service.lockProgram(id, on);
  if (!found) throw programNotFound();
  return { ...found, stage: stageOf(found.program.state, await service.isExecuted(id, on)) };
}

/** @throws DomainError `catalogue_row_not_found` */
export function rowOf<Row extends { id: string }>(rows: readonly Row[], id: string, field?: string): Row {
  const row = rows.find((each) => each.id === id);
  if (!row)
    throw new DomainError(
      "not_found",
      "catalogue_row_not_found",
      "The program has no such row",
      field ? { field } : {},
    );
  return row;
}
