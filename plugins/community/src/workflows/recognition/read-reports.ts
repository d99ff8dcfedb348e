import type { MedusaContainer } from "@medusajs/framework/types";
import { REPORT_STATES } from "../../domain/contribution-report";
import type { ReportFilter, ReportRow } from "../../modules/recognition/report-rows";
import type {
  ContributionReportAnswer,
  OwnRecognitionAnswer,
  ReportListAnswer,
  ReportToReview,
} from "../../types/reports";
import { database } from "../database/connection";
import { spendablePoints, usesOfPoints } from "../points/own-points";
import { offersForPoints } from "../points/redeemables";
import { ownRewards } from "../rewards/read-rewards";
import { peopleOfAccount } from "./people-of-account";
import { recognition } from "./recognition";

/** Of one account's reports, as many as its page shows. */
const SHOWN = 50;

export function reportAnswer({ customer_id: _, ...row }: ReportRow): ContributionReportAnswer {
  return {
    ...row,
    reported_at: row.reported_at.toISOString(),
    judged_at: row.judged_at?.toISOString() ?? null,
  };
}

/** What waits longest comes first. */
export async function listReports(container: MedusaContainer, filter: ReportFilter): Promise<ReportListAnswer> {
  const { rows, states } = await recognition(container).reports.list(filter);
  const all = Object.fromEntries(
    REPORT_STATES.map((state) => [state, states[state] ?? 0]),
  ) as ReportListAnswer["states"];
  const count = filter.state ? all[filter.state] : REPORT_STATES.reduce((sum, state) => sum + all[state], 0);
  return { reports: await reportsToReview(container, rows), count, states: all };
}

/** The addresses of accounts that are gone say nothing. */
const WHOSE = `
  select customer.id, customer.email, person.id as contributor_id, person.name
    from customer
    left join recognition_identity known on known.kind = 'mail' and known.value = lower(customer.email)
    left join recognition_contributor person on person.id = known.contributor_id
   where customer.id = any(?) and customer.deleted_at is null`;

export async function reportsToReview(
  container: MedusaContainer,
  rows: readonly ReportRow[],
): Promise<ReportToReview[]> {
  const { rows: found } = await database(container).raw<{
    id: string;
    email: string;
    contributor_id: string | null;
    name: string | null;
  }>(WHOSE, [rows.map(({ customer_id }) => customer_id)]);
  return rows.map((row) => {
    const owner = found.find(({ id }) => id === row.customer_id);
    const { contributor_id: id, name } = owner ?? {};
    return {
      ...reportAnswer(row),
      email: owner?.email ?? null,
      contributor: id && name ? { id, name } : null,
    };
  });
}

/** What an account sees of its owner's work and thanks. */
export async function readOwnRecognition(
  container: MedusaContainer,
  customerId: string,
  locale: "en" | "zh-CN",
): Promise<OwnRecognitionAnswer> {
  const { kinds, reports } = recognition(container);
  const people = await peopleOfAccount(database(container), customerId);
  const ids = people.map(({ id }) => id);
  return {
    kinds: (await kinds.kinds()).map(({ handle, name, points }) => ({ handle, name, points })),
    people: await Promise.all(
      people.map(async (person) => ({ ...person, ...(await spendablePoints(container, person.id)) })),
    ),
    offers: await offersForPoints(container, locale),
    uses: await usesOfPoints(container, ids, locale),
    reports: (await reports.ofCustomer(customerId, SHOWN)).map(reportAnswer),
    rewards: await ownRewards(container, customerId, locale),
  };
}
