import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { writtenDraft } from "../../../domain/contribution-draft";
import { checkJudgement } from "../../../domain/contribution-report";
import { DomainError } from "../../../domain/errors";
import type { ReportRow } from "../../../modules/recognition/report-rows";
import type { JudgementRequest } from "../../../types/reports";
import { announceMoney } from "../../books/announce-money";
import { type Connection, inTransaction } from "../../database/connection";
import { announceJudgement } from "../announce-judgement";
import { reportsToReview } from "../read-reports";
import { recognition } from "../recognition";
import { record } from "../record";

export interface JudgeReportInput extends JudgementRequest {
  id: string;
  by: string;
}

/** Where the ids of accepted reports are unique. */
const SOURCE = "report";

/** Whoever comes second finds it judged, and is told so. What is accepted is counted in the same transaction. */
export const judgeReportStep = createStep("judge-report", async (input: JudgeReportInput, { container }) => {
  const { reports } = recognition(container);
  const row = await inTransaction(container, async (on) => {
    const report = await reports.lock(input.id, on);
    if (!report) throw new DomainError("not_found", "report_not_found", "There is no such report");
    const email = await addressOf(report.customer_id, "customer", on);
    checkJudgement({
      ...{ state: report.state, to: input.to, note: input.note, hasConflict: report.has_conflict },
      reviewer: await addressOf(input.by, "user", on),
      author: await addressesLike(email, on),
    });
    const contributionId = input.to === "accepted" ? await count(container, report, { email, by: input.by }, on) : null;
    const judged = { state: input.to, by: input.by, note: input.note.trim(), contributionId };
    await reports.judge(report.id, judged, on);
    return reports.lock(report.id, on);
  });
  await announceMoney(container);
  await announceJudgement(container);
  const [answer] = await reportsToReview(container, [row as ReportRow]);
  return new StepResponse(answer);
});

async function count(
  container: MedusaContainer,
  report: ReportRow,
  { email, by }: { email: string; by: string },
  on: Connection,
): Promise<string> {
  const { id: externalId, kind, name, title, link } = report;
  const occurredAt = new Date(`${report.done_on}T12:00:00Z`);
  const draft = writtenDraft({ externalId, kind, name, email, login: "", title, link, occurredAt });
  await record(container, [draft], { source: SOURCE, by, now: new Date() }, on);
  const found = await recognition(container).contributions.find(SOURCE, externalId, on);
  return (found as { id: string }).id;
}

async function addressOf(id: string, table: "customer" | "user", on: Connection): Promise<string> {
  const { rows } = await on.raw<{ email: string }>(`select lower(email) as email from "${table}" where id = ?`, [id]);
  return rows[0]?.email ?? "";
}

/** Every address of whoever is known by this one, with it. */
async function addressesLike(email: string, on: Connection): Promise<string[]> {
  const { rows } = await on.raw<{ value: string }>(
    `select other.value from recognition_identity own
       join recognition_identity other on other.contributor_id = own.contributor_id and other.kind = 'mail'
      where own.kind = 'mail' and own.value = ?`,
    [email],
  );
  return [...new Set([email, ...rows.map(({ value }) => value)])];
}
