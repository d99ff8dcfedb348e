import { describe, expect, it } from "vitest";
import { fieldsToRevise, readReport } from "./report-fields.ts";

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};
const typed = {
  ...{ report_key: "a-key-of-its-own", name: "Ada Elephant", kind: "code", done_on: "2026-11-30" },
  ...{ title: "Mended the build", link: "https://example.com/commit/1" },
};

describe("a report", () => {
  it("is read as it was typed, without the blanks around it", () => {
    const form = formOf({ ...typed, title: "  Mended the build ", has_conflict: "1" });
    expect(readReport(form)).toEqual({ ...typed, has_conflict: true });
  });
  it("has no conflict when its box was not ticked", () =>
    expect(readReport(formOf(typed))).toEqual({ ...typed, has_conflict: false }));
  it("is empty when nothing came", () =>
    expect(readReport(new FormData())).toEqual({
      ...{ report_key: "", name: "", kind: "", done_on: "", title: "", link: "" },
      has_conflict: false,
    }));
});

describe("what needs another look", () => {
  const problem = (field: string) => ({ field, code: "invalid" });
  it("is each field once, in the order of the form", () => {
    const problems = [problem("name"), problem("link"), problem("name")];
    expect(fieldsToRevise({ problems, field: "name" })).toEqual(["name", "link"]);
  });
  it("is the one field of a refusal that names but one", () =>
    expect(fieldsToRevise({ problems: [], field: "done_on" })).toEqual(["done_on"]));
  it.each([
    ["the form has no field for it", [problem("report_key"), problem("body")], undefined],
    ["no field is named", [], undefined],
  ])("is the form as a whole when %s", (_, problems, field) =>
    expect(fieldsToRevise({ problems, field })).toEqual([""]),
  );
});
