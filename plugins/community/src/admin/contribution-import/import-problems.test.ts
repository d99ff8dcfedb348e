import { expect, it } from "vitest";
import { Refusal } from "../read-json";
import type { WordBook } from "../use-words";
import { UnreadableFile } from "./file-text";
import { formProblems, rowProblems, rowText } from "./import-problems";

const refusal = (rest: object) => new Refusal(400, { code: "import_invalid", message: "No", ...rest });
const words = {
  t: (key: string, values: object = {}) => [key, ...Object.values(values)].join(" | "),
  error: () => "This file cannot be imported.",
} as unknown as WordBook;

it("names rows as people count them, and their columns", () => {
  const errors = [
    { field: "content[0].occurred_at", message: "A time" },
    { field: "content.contributors[11].contributions[0]", message: "A kind" },
    { field: "content.contributors[11].contributions[1]", message: "A kind" },
    { field: "content[3]", message: "Unrecognized key" },
    { field: "content.contributors", message: "A list" },
  ];
  expect(rowProblems(refusal({ errors }))).toEqual([
    { row: 1, column: "occurred_at", message: "A time" },
    { row: 12, column: "contributions", message: "A kind" },
    { row: 4, column: "", message: "Unrecognized key" },
    { row: null, column: "contributors", message: "A list" },
  ]);
  expect(formProblems(refusal({ errors }), words)).toEqual({ content: "This file cannot be imported." });
});

it("finds the row where the shop blames only one", () => {
  const twice = refusal({ field: "content[7].external_id", message: 'The id "a" stands for two acts' });
  expect(rowProblems(twice)).toEqual([{ row: 8, column: "external_id", message: 'The id "a" stands for two acts' }]);
});

it("blames the file as a whole, or what was typed beside it", () => {
  expect(formProblems(new UnreadableFile("noText"), words)).toEqual({ content: "contributionImport.problem.noText" });
  expect(formProblems(refusal({ field: "content" }), words)).toEqual({
    content: "contributionImport.problem.refused | This file cannot be imported. | No",
  });
  const source = [{ field: "source", message: "The name of a repository" }];
  expect(formProblems(refusal({ field: "source", errors: source }), words)).toEqual({
    source: "contributionImport.problem.source | The name of a repository",
  });
  expect(formProblems(refusal({ field: "mailmap" }), words)).toEqual({ mailmap: "contributionImport.problem.mailmap" });
  expect(rowProblems(refusal({ field: "source", errors: source }))).toEqual([]);
  expect(rowProblems(new Error("offline"))).toEqual([]);
});

it("says what is wrong in the reader's words, with the value that is wrong", () => {
  const text = (message: string, column = "kind") => rowText({ row: 1, column, message }, words);
  expect(text('There is no kind "singing"')).toBe("contributionImport.row.noKind | singing");
  expect(text('Unrecognized key: "colour"', "")).toBe('contributionImport.row.unknown | "colour"');
  expect(text('The id "a1" stands for two acts')).toBe("contributionImport.row.twice | a1");
  expect(text("A kind")).toBe("contributionImport.row.kind | A kind");
});
