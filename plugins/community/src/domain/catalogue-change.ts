import { DomainError } from "./errors";
import { blamed, type ProgramState } from "./sponsorship-program";
import type { TwoTexts } from "./two-texts";

/**
 * Decides what of a catalogue may still change. In a draft: everything. While a program is published and nobody has an
 * agreement yet: words that are missing may be added, and places; a tier may be shown or hidden. From the first executed
 * agreement on, and once it is closed: nothing, since benefits do not change after somebody agreed to them; a change is a
 * new version of the program.
 */
export type CatalogueStage = "draft" | "published" | "frozen";
export type CatalogueKind = "program" | "tier" | "benefit";

export function stageOf(state: ProgramState, isExecuted: boolean): CatalogueStage {
  if (state === "draft") return "draft";
  return state === "closed" || isExecuted ? "frozen" : "published";
}

/** `words`: what was said stays, what is missing may be added. `places`: never fewer. `free`: promises nothing. */
type Rule = "words" | "places" | "free";
const WHILE_PUBLISHED: Readonly<Record<CatalogueKind, ReadonlyMap<string, Rule>>> = {
  program: new Map<string, Rule>([
    ["name", "words"],
    ["summary", "words"],
    ["profit_statement", "words"],
  ]),
  tier: new Map<string, Rule>([
    ["name", "words"],
    ["summary", "words"],
    ["price_note", "words"],
    ["capacity", "places"],
    ["visible_from", "free"],
    ["visible_to", "free"],
    ["is_advertised", "free"],
  ]),
  benefit: new Map<string, Rule>([
    ["section", "words"],
    ["name", "words"],
    ["description", "words"],
    ["capacity", "places"],
    ["is_available", "free"],
    ["is_new", "free"],
  ]),
};

type Terms = Readonly<Record<string, unknown>>;

export function changedFields(before: object, after: object): string[] {
  const [old, wanted] = [before as Terms, after as Terms];
  return Object.keys(wanted).filter((field) => canonical(old[field]) !== canonical(wanted[field]));
}

/**
 * @returns the fields that change.
 * @throws DomainError `program_frozen` or `catalogue_fixed` (conflict) naming each field that stays.
 */
export function checkCatalogueChange(
  kind: CatalogueKind,
  stage: CatalogueStage,
  before: object,
  after: object,
): string[] {
  const changed = changedFields(before, after);
  if (stage === "draft" || changed.length === 0) return changed;
  const mayChange = (field: string) =>
    stage === "published" &&
    isWithin(WHILE_PUBLISHED[kind].get(field), (before as Terms)[field], (after as Terms)[field]);
  const fixed = changed.filter((field) => !mayChange(field));
  if (fixed.length === 0) return changed;
  const [code, message] =
    stage === "frozen"
      ? ["program_frozen", "What was agreed to stays as it is: make a new version"]
      : ["catalogue_fixed", "It is published: only missing words and more places can be added"];
  throw new DomainError("conflict", code, message, { problems: fixed.map((field) => blamed(field, message, "fixed")) });
}

/** Adding, removing and ordering rows is for drafts. @throws DomainError `program_frozen` or `catalogue_fixed`. */
export function checkRowsMayChange(stage: CatalogueStage): void {
  if (stage !== "draft")
    throw new DomainError(
      "conflict",
      stage === "frozen" ? "program_frozen" : "catalogue_fixed",
      "Only a draft gains, loses or reorders its rows: make a new version",
    );
}

/** @throws DomainError `catalogue_order_stale` (conflict) when these are not all rows that there are, each once. */
export function checkRowOrder(ids: readonly string[], standing: readonly string[]): void {
  const named = new Set(ids);
  if (ids.length !== standing.length || !standing.every((id) => named.has(id)))
    throw new DomainError("conflict", "catalogue_order_stale", "These are not the rows that there are by now", {
      field: "ids",
    });
}

/** @throws DomainError `catalogue_row_changed` (conflict) naming what was changed since it was read. */
export function checkRevision(read: number, row: { revision: number }, changed: readonly string[]): void {
  if (read !== row.revision)
    throw new DomainError("conflict", "catalogue_row_changed", "Somebody else changed this meanwhile", {
      field: "revision",
      data: { revision: row.revision, changed },
    });
}

function isWithin(rule: Rule | undefined, before: unknown, after: unknown): boolean {
  if (rule === "free") return true;
  if (rule === "places") return after === null || (before !== null && Number(after) >= Number(before));
  return rule === "words" && isCompleted(before as TwoTexts | null, after as TwoTexts | null);
}

const isCompleted = (before: TwoTexts | null, after: TwoTexts | null): boolean =>
  (["en", "zh-CN"] as const).every((language) => {
    const said = before?.[language] ?? "";
    return said === "" || said === after?.[language];
  });

/** The order in which keys were written says nothing. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join()}}`;
}
