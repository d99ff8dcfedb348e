import { expect, it } from "vitest";
import { Refusal } from "../read-json";
import type { WordBook } from "../use-words";
import { refusalOf } from "./refusal-of";

const words = {
  t: (key: string) => key,
  error: (error: unknown) => (error instanceof Refusal ? `keepsake.errors.${error.code}` : "keepsake.failed"),
} as unknown as WordBook;

const refusal = (code: string, rest: object = {}) => new Refusal(400, { code, message: "No", ...rest });

it("says at the note why one is needed", () => {
  const missing = refusal("note_missing", { field: "note" });
  expect(refusalOf(missing, "accepted", words).problems).toEqual({ note: "contributionReports.refusal.conflict" });
  expect(refusalOf(missing, "rejected", words).problems).toEqual({ note: "keepsake.errors.note_missing" });
  const long = refusal("invalid_request", { errors: [{ field: "note", message: "Too long" }] });
  expect(refusalOf(long, "accepted", words).problems).toEqual({ note: "contributionReports.problem.note" });
});

it("says that a colleague was faster, and blames no field for it", () => {
  const judged = refusal("contribution_transition", { field: "state" });
  expect(refusalOf(judged, "accepted", words)).toEqual({
    problems: {},
    message: "contributionReports.refusal.judged",
  });
  expect(refusalOf(refusal("own_contribution"), "rejected", words)).toEqual({
    problems: {},
    message: "keepsake.errors.own_contribution",
  });
  expect(refusalOf(new Error("offline"), "rejected", words)).toEqual({ problems: {}, message: "keepsake.failed" });
});
