import type { Problems } from "../page/use-problems";
import { Refusal } from "../read-json";
import type { WordBook } from "../use-words";

/** What the shop refuses as a whole, whatever the field. */
const SAID_BY_CODE: ReadonlySet<string> = new Set(["catalogue_fixed", "program_frozen", "catalogue_handle_taken"]);

/** What is wrong with a program, tier or benefit, by field, in the reader's words. */
export function catalogueProblems(error: unknown, words: WordBook): Problems {
  if (!(error instanceof Refusal)) return {};
  const { t } = words;
  const blamed = error.errors.length > 0 ? error.errors : error.field ? [{ field: error.field, message: "" }] : [];
  return Object.fromEntries(
    blamed.map(({ field, message }) => [
      field,
      SAID_BY_CODE.has(error.code)
        ? words.error(error)
        : t(`catalogue.problem.${field.split(/[.[]/)[0]}`, { defaultValue: message || words.error(error) }),
    ]),
  );
}

/** The fields that somebody else changed since they were read; null when that is not what is wrong. */
export function changedMeanwhile(error: unknown): string[] | null {
  if (!(error instanceof Refusal) || error.code !== "catalogue_row_changed") return null;
  return Array.isArray(error.data.changed) ? error.data.changed.map(String) : [];
}
