import { reportContributionWorkflow } from "@keepsake/community/workflows";
import { Modules } from "@medusajs/framework/utils";
import type { SeedContext } from "../context";

const PERSON = { email: "tomas.novak@community.example", first_name: "Tomáš", last_name: "Novák" };
const REPORTS = [
  {
    report_key: "demo-report-1",
    kind: "talk",
    done_on: "2026-10-08",
    title: "Prague meetup: reading a plan aloud",
    link: "https://meetups.community.example/prague/2026-10",
    has_conflict: false,
  },
  {
    report_key: "demo-report-2",
    kind: "event",
    done_on: "2026-10-08",
    title: "Prague meetup, forty people, in my employer's rooms",
    link: "https://meetups.community.example/prague",
    has_conflict: true,
  },
];

/** Somebody says what they did, and waits for a reviewer; what is there already stays as it is. */
export async function ensureReports({ container }: SeedContext): Promise<void> {
  const customers = container.resolve(Modules.CUSTOMER);
  const [standing] = await customers.listCustomers({ email: PERSON.email }, { take: 1 });
  const { id } = standing ?? (await customers.createCustomers({ ...PERSON, has_account: false }));
  for (const report of REPORTS)
    await reportContributionWorkflow(container).run({
      input: { ...report, name: `${PERSON.first_name} ${PERSON.last_name}`, customer_id: id },
    });
}
