import type { ReportListAnswer } from "../../../plugins/community/src/types/reports.ts";
import type { RewardProgramAnswer } from "../../../plugins/community/src/types/rewards.ts";
import type { AdminApi } from "./admin-api.ts";

/** A budget of its own that pays for what points buy. @returns its name, the same in both languages. */
export async function budgetForPoints(admin: AdminApi): Promise<string> {
  const name = `Points ${crypto.randomUUID().slice(0, 8)}`;
  await admin.post<{ program: RewardProgramAnswer }>("/admin/reward-programs", {
    name: { en: name, "zh-CN": name },
    ...{ currency_code: "usd", budget_minor: "100000", claim_days: 30 },
  });
  return name;
}

/** A reviewer counts what somebody reported of themselves. */
export async function acceptReport(admin: AdminApi, title: string): Promise<void> {
  const { reports } = await admin.get<ReportListAnswer>("/admin/contribution-reports", {
    state: "reported",
    limit: "100",
  });
  const report = reports.find((each) => each.title === title);
  if (!report) throw new Error(`no report is called "${title}"`);
  await admin.post(`/admin/contribution-reports/${report.id}/judgement`, { to: "accepted", note: "" });
}
