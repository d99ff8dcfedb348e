import { problemsOf } from "../page/problems-of";
import type { Problems } from "../page/use-problems";
import { type FieldProblem, Refusal } from "../read-json";
import type { WordBook } from "../use-words";
import { UnreadableFile } from "./file-text";

const ROW = /^content(?:\.contributors)?\[(\d+)\](?:\.(\w+))?/;
const ROOM = "contributionImport";

/** What is wrong in one row of the file. */
export interface RowProblem {
  /** The first is 1, without a header; null: it is wrong outside of all rows. */
  row: number | null;
  /** Of the column; empty when it is the row as a whole. */
  column: string;
  message: string;
}

/** What is wrong with the form, by field; with a file whose rows are wrong, that it is. */
export function formProblems(error: unknown, words: WordBook): Problems {
  if (error instanceof UnreadableFile) return { content: words.t(`${ROOM}.problem.${error.reason}`) };
  if (rowProblems(error).length > 0) return { content: words.error(error) };
  if (error instanceof Refusal && error.field === "content" && error.errors.length === 0)
    return { content: words.t(`${ROOM}.problem.refused`, { problem: words.error(error), detail: error.message }) };
  if (error instanceof Refusal && error.field === "mailmap") return { mailmap: words.t(`${ROOM}.problem.mailmap`) };
  return problemsOf(error, ROOM, words);
}

export function rowProblems(error: unknown): RowProblem[] {
  const errors = error instanceof Refusal ? error.errors : [];
  // A single name may be that of a row, too.
  const named =
    error instanceof Refusal && errors.length === 0 && error.field
      ? [{ field: error.field, message: error.message }]
      : errors;
  const rows = named.filter(({ field }) => /^content[.[]/.test(field)).map(rowProblem);
  // Two kinds of one person can be wrong in the same way.
  return [...new Map(rows.map((each) => [JSON.stringify(each), each])).values()];
}

function rowProblem({ field, message }: FieldProblem): RowProblem {
  const [, index, column] = ROW.exec(field) ?? [];
  return index === undefined
    ? { row: null, column: field.replace(/^content\./, ""), message }
    : { row: Number(index) + 1, column: column ?? "", message };
}

/** In the reader's words where the column says what is wrong; else as the shop said it. */
export function rowText({ column, message }: RowProblem, { t }: WordBook): string {
  const unknown = /^Unrecognized keys?: (.+)$/.exec(message)?.[1];
  if (unknown) return t(`${ROOM}.row.unknown`, { columns: unknown });
  const kind = /^There is no kind "(.+)"$/.exec(message)?.[1];
  if (kind) return t(`${ROOM}.row.noKind`, { kind });
  const twice = /^The id "(.+)" stands for two acts$/.exec(message)?.[1];
  if (twice) return t(`${ROOM}.row.twice`, { id: twice });
  return t(`${ROOM}.row.${column || "whole"}`, { defaultValue: message });
}
