import { type CatalogueKind, checkCatalogueChange, checkRevision } from "../../domain/catalogue-change";
import type { FieldProblem } from "../../domain/errors";
import { refuseProblems } from "../../domain/sponsorship-program";
import type { CatalogueTable } from "../../modules/partnership/catalogue-rows";
import type { PartnershipService } from "../../modules/partnership/service";
import type { Connection } from "../database/connection";
import { handleTaken, type OpenedProgram } from "./partnership";

const TABLE: Readonly<Record<CatalogueKind, CatalogueTable>> = {
  program: "partnership_program",
  tier: "partnership_tier",
  benefit: "partnership_benefit",
};

interface Row {
  readonly id: string;
  readonly revision: number;
  readonly handle: string;
}

interface Change<Kept extends Row> {
  readonly kind: CatalogueKind;
  readonly row: Kept;
  /** The revision that was read, and what changes. */
  readonly change: { readonly revision: number } & Readonly<Record<string, unknown>>;
  /** The program's other rows of its kind. */
  readonly others: readonly Row[];
  readonly problems: (after: Kept) => readonly FieldProblem[];
  readonly by: string;
}

/**
 * Writes what changes of a row, when what was read is what stands.
 * @returns the row after that, and which of its fields changed.
 */
export async function changeRow<Kept extends Row>(
  service: PartnershipService,
  { stage }: Pick<OpenedProgram, "stage">,
  { kind, row, change, others, problems, by }: Change<Kept>,
  on: Connection,
): Promise<{ after: Kept; changed: string[] }> {
  const { revision, ...terms } = change;
  checkRevision(revision, row, await service.catalogue.changedSince(row.id, revision, on));
  const after = { ...row, ...terms } as Kept;
  const changed = checkCatalogueChange(kind, stage, row, after);
  refuseProblems(problems(after));
  if (others.some(({ handle }) => handle === after.handle)) throw handleTaken();
  const columns = Object.fromEntries(changed.map((field) => [field, (after as Record<string, unknown>)[field]]));
  if (changed.length > 0) await service.catalogue.change(TABLE[kind], row.id, columns, by, on);
  return { after, changed };
}
