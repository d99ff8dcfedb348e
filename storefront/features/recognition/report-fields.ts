import type { MedusaError } from "~/lib/medusa.server";
import type { ContributionReportRequest } from "../../../plugins/community/src/types/reports";

const reportFields = ["name", "kind", "done_on", "title", "link"] as const;

/** What the form and the backend call by one name, and what can be wrong. */
export type ReportField = (typeof reportFields)[number];

/** As it was typed; a box that was not ticked sends nothing of itself. */
export const readReport = (form: FormData): ContributionReportRequest => {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  return {
    report_key: text("report_key"),
    name: text("name"),
    kind: text("kind"),
    done_on: text("done_on"),
    title: text("title"),
    link: text("link"),
    has_conflict: form.get("has_conflict") === "1",
  };
};

/** What needs another look, each field once; what the form has no field for is about the form as a whole. */
export const fieldsToRevise = ({
  problems,
  field: only = "",
}: Pick<MedusaError, "problems" | "field">): (ReportField | "")[] => {
  const named = problems.length > 0 ? problems.map(({ field }) => field) : [only];
  return [...new Set(named.map((name) => reportFields.find((field) => field === name) ?? ""))];
};
