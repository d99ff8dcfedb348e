import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkReport } from "../../../domain/contribution-report";
import { DomainError } from "../../../domain/errors";
import type { ContributionReportRequest } from "../../../types/reports";
import { inTransaction } from "../../database/connection";
import { reportAnswer } from "../read-reports";
import { recognition } from "../recognition";

export interface ReportContributionInput extends ContributionReportRequest {
  customer_id: string;
}

/** @throws DomainError `kind_unknown` and as `checkReport`. */
export const reportContributionStep = createStep(
  "report-contribution",
  async (input: ReportContributionInput, { container }) => {
    const { reports, kinds } = recognition(container);
    const row = await inTransaction(container, async (on) => {
      const waiting = await reports.waiting(input.customer_id, on);
      const before = await reports.withKey(input.customer_id, input.report_key, on);
      if (before) return before;
      checkReport({ doneOn: input.done_on, today: new Date().toISOString().slice(0, 10), waiting });
      if (!(await kinds.kinds(on)).some(({ handle }) => handle === input.kind))
        throw new DomainError("invalid_data", "kind_unknown", `There is no kind "${input.kind}"`, { field: "kind" });
      return reports.add(input, on);
    });
    return new StepResponse(reportAnswer(row));
  },
);
