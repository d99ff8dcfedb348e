import { dayIn, later } from "../../integration/renewals.ts";
import { applied, ELEPHANT, LANTERN, publishTier, type Sponsor, sign, sponsor } from "../../integration/sponsors.ts";
import { settings } from "../settings.ts";
import type { AdminApi } from "./admin-api.ts";
import { inDatabase } from "./sponsors.ts";
import { offer, takeTransfer } from "./sponsorships.ts";

export interface Ending {
  one: Sponsor;
  id: string;
}

/** A sponsorship that ends in forty days, with one ticket that was asked for, is late, and is worth EUR 150. */
export async function endingSponsorship(admin: AdminApi, language: "en" | "zh"): Promise<Ending> {
  const { api_keys } = await admin.get<{ api_keys: { token: string }[] }>("/admin/api-keys", { type: "publishable" });
  const one = await sponsor({ backendUrl: settings.backendUrl, publishableKey: api_keys[0]?.token as string });
  const details = language === "en" ? ELEPHANT : LANTERN;
  const tier = await inDatabase(async (sql) => {
    const published = await publishTier({ sql }, { capacity: 1 });
    await sql(`update partnership_benefit set due_rule = '{"days_after_start": 30}' where id = $1`, [
      published.benefitIds.passes,
    ]);
    return published;
  });
  const { agreement } = await applied(one, tier, { details });
  const { status, body } = await sign(one, await offer(admin, agreement.id, ""));
  if (status !== 200) throw new Error(`not signed: ${status} ${JSON.stringify(body)}`);
  await takeTransfer(admin, agreement.id);
  await one.ask("POST", `/store/agreements/${agreement.id}/claims`, {
    benefit_id: tier.benefitIds.passes,
    details: { attendee_name: "Ada Lovelace", attendee_email: "ada@example.org" },
  });
  const today = dayIn(details.time_zone);
  await inDatabase((sql) =>
    sql(
      `update partnership_agreement set starts_on = $2::date, ends_before = $3::date,
              starts_at = $2::timestamp at time zone $4, ends_at = $3::timestamp at time zone $4 where id = $1`,
      [agreement.id, later(today, -325), later(today, 40), details.time_zone],
    ),
  );
  return { one, id: agreement.id };
}
