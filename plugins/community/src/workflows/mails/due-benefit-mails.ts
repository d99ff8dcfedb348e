import type { MedusaContainer } from "@medusajs/framework/types";
import type { TermDates } from "../../domain/agreement-term";
import {
  type OpenBenefit,
  overdueBenefit,
  partnerReminder,
  type Reminder,
  shopReminder,
  weekOf,
} from "../../domain/benefit-reminder";
import type { DueRule } from "../../domain/due-rule";
import type { TwoTexts } from "../../domain/two-texts";
import type { BenefitReminderMail, MailLocale } from "../../types/mails";
import { database } from "../database/connection";
import { partnership } from "../partnership/partnership";
import { mailLocale } from "./mail-locale";

export interface DueBenefitMail {
  key: string;
  email: string;
  locale: MailLocale;
  audience: BenefitReminderMail["audience"];
  /** Null where it is about many. */
  agreement_id: string | null;
  items: { partner: TwoTexts; tier: TwoTexts; benefit: TwoTexts; units: number; dueOn: string }[];
}

interface OpenRow {
  agreement_id: string;
  partner_id: string;
  partner: TwoTexts;
  locale: MailLocale;
  tier: TwoTexts;
  benefit: TwoTexts;
  due_rule: DueRule | null;
  starts_on: string;
  ends_before: string;
  time_zone: string;
  promised: number;
  under_way: number;
  delivered: number;
  asked_at: Date | null;
}

/** What was signed and is not delivered whole, of agreements that are active: nobody else has anything to ask for. */
const OPEN = `
  select a.id as agreement_id, a.partner_id, partner.name as partner, partner.locale, tier.name as tier,
         benefit->'name' as benefit, nullif(benefit->'dueRule', 'null') as due_rule, a.starts_on::text,
         a.ends_before::text, r.terms->'customer'->>'timeZone' as time_zone, e.quantity as promised,
         asked.under_way, asked.delivered, asked.asked_at
    from partnership_agreement a
    join partnership_partner partner on partner.id = a.partner_id
    join partnership_tier tier on tier.id = a.tier_id
    join partnership_revision r on r.agreement_id = a.id and r.revision = a.revision
   cross join lateral jsonb_array_elements(r.terms->'deal'->'benefits') benefit
    join partnership_entitlement e on e.agreement_id = a.id and e.benefit_id = benefit->>'benefitId'
   cross join lateral (
     select count(*) filter (where c.state in ('requested', 'confirmed'))::integer as under_way,
            count(*) filter (where c.state = 'delivered')::integer as delivered,
            min(c.created_at) filter (where c.state in ('requested', 'confirmed')) as asked_at
       from partnership_claim c where c.entitlement_id = e.id) asked
   where a.state = 'active' and now() < a.ends_at and asked.delivered < e.quantity
   order by a.id, e.id`;

const PEOPLE = `
  select id, partner_id, email from partnership_person
   where partner_id = any (?) and accepted_at is not null and removed_at is null and role in ('owner', 'marketing')
   order by id`;

interface Found {
  row: OpenRow;
  reminder: Reminder;
}

const openBenefit = (row: OpenRow): OpenBenefit => ({
  dueRule: row.due_rule,
  term: { from: row.starts_on, until: row.ends_before } satisfies TermDates,
  timeZone: row.time_zone,
  promised: row.promised,
  underWay: row.under_way,
  delivered: row.delivered,
  askedAt: row.asked_at,
});

/** By what they have in common: one mail speaks of all benefits of an agreement that are due on the same day. */
function grouped(rows: readonly OpenRow[], remind: (benefit: OpenBenefit) => Reminder | null): Map<string, Found[]> {
  const found = rows.flatMap((row) => {
    const reminder = remind(openBenefit(row));
    return reminder ? [{ row, reminder }] : [];
  });
  return Map.groupBy(found, ({ row, reminder }) => `${row.agreement_id}:${reminder.dueOn}:${reminder.notice}`);
}

const itemsOf = (found: readonly Found[]): DueBenefitMail["items"] =>
  found.map(({ row: { partner, tier, benefit }, reminder: { units, dueOn } }) => ({
    ...{ partner, tier, benefit, units, dueOn },
  }));

/** Each once, by its key: what was said already is left out. */
export async function findDueBenefitMails(container: MedusaContainer, now: Date): Promise<DueBenefitMail[]> {
  const { rows } = await database(container).raw<OpenRow>(OPEN);
  if (rows.length === 0) return [];
  const due = [...(await forPartners(container, rows, now)), ...(await forShop(container, rows, now))];
  const { rows: sent } = await database(container).raw<{ key: string }>(
    "select idempotency_key as key from notification where idempotency_key = any (?) and deleted_at is null",
    [due.map(({ key }) => key)],
  );
  return due.filter(({ key }) => !sent.some((one) => one.key === key));
}

async function forPartners(container: MedusaContainer, rows: readonly OpenRow[], now: Date) {
  const groups = grouped(rows, (benefit) => partnerReminder(benefit, now));
  if (groups.size === 0) return [];
  const partnerIds = [...new Set(rows.map(({ partner_id }) => partner_id))];
  const { rows: people } = await database(container).raw<{ id: string; partner_id: string; email: string }>(PEOPLE, [
    partnerIds,
  ]);
  return [...groups].flatMap(([group, found]) => {
    const { partner_id, locale, agreement_id } = (found[0] as Found).row;
    const items = itemsOf(found);
    return people
      .filter((person) => person.partner_id === partner_id)
      .map(({ id, email }): DueBenefitMail => {
        return { key: `benefit-unasked:${group}:${id}`, email, locale, audience: "partner", agreement_id, items };
      });
  });
}

async function forShop(container: MedusaContainer, rows: readonly OpenRow[], now: Date): Promise<DueBenefitMail[]> {
  const seller = await partnership(container).seller.find();
  if (!seller) return [];
  const to = { email: seller.email, locale: mailLocale({ countryCode: seller.country }) };
  const soon = [...grouped(rows, (benefit) => shopReminder(benefit, now))].map(([group, found]): DueBenefitMail => {
    const { agreement_id } = (found[0] as Found).row;
    return { key: `benefit-undelivered:${group}`, ...to, audience: "shop", agreement_id, items: itemsOf(found) };
  });
  const late = [...grouped(rows, (benefit) => overdueBenefit(benefit, now)).values()].flat();
  if (late.length === 0) return soon;
  const list = { key: `benefit-overdue:${weekOf(now)}`, ...to, audience: "late" as const, agreement_id: null };
  return [...soon, { ...list, items: itemsOf(late) }];
}
