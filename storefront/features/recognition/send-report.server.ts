import { msg } from "@lingui/core/macro";
import { MedusaError, medusa } from "~/lib/medusa.server";
import { recognitionPath } from "./load-recognition.server";
import { refusals } from "./refusals.server";
import { readReport } from "./report-fields";
import type { RecognitionDesk, ReportProblem } from "./types";

/** Somebody says what they did. Only the backend checks it: its answer names every field that needs another look. */
export const sendReport = async (
  { caller, i18n, jar }: RecognitionDesk,
  form: FormData,
): Promise<ReportProblem | undefined> => {
  const report = readReport(form);
  try {
    await medusa(recognitionPath, { ...caller, method: "POST", body: report });
    jar.setFlash("success", i18n._(msg`Thank you. Your report is here, and somebody from the shop looks at it.`));
    return undefined;
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    return { errors: refusals(error, i18n), report };
  }
};
