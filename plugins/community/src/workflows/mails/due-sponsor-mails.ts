import type { MedusaContainer } from "@medusajs/framework/types";
import { reminderDue } from "../../domain/sponsorship-invoice";
import { IS_OWED } from "../../modules/partnership/invoice-rows";
import type { MailLocale } from "../../types/mails";
import { database } from "../database/connection";
import { findDueRenewals } from "./due-renewal-mails";
import { ABOUT, type DueNews, OF_AGREEMENT, type Texts, unsent, unsentOf } from "./sponsor-news-sql";

export interface DueInvitation {
  key: string;
  person_id: string;
  email: string;
  role: "owner" | "marketing" | "finance";
  partner: Texts;
  locale: MailLocale;
}

const INVITATION_KEY = `'partner-invitation:' || p.id || ':' || extract(epoch from p.invited_at)::bigint`;
const INVITATIONS = `
  select ${INVITATION_KEY} as key, p.id as person_id, p.email, p.role, partner.name as partner, partner.locale
    from partnership_person p join partnership_partner partner on partner.id = p.partner_id
   where p.accepted_at is null and p.removed_at is null and p.invited_at > now() - interval '7 days'
     and ${unsent(INVITATION_KEY)}
   order by p.invited_at limit 50`;

/** Whoever goes on, or can still, is told of that; so they are of what the clock offers. @see findDueRenewals */
const GOES_ON = `exists (select 1 from partnership_agreement next
  where next.renews = a.id and next.state in ('submitted', 'offered', 'signed', 'active', 'suspended'))`;
const MOVE_KEY = `'sponsor-news:' || m.id || ':' || person.id`;
const MOVES = `
  select ${MOVE_KEY} as key, ${ABOUT},
         case when m.from_state = 'signed' and m.to_state = 'active' and a.renews is not null then 'renewed'
              else m.to_state end as news,
         case when m.actor = 'admin' and m.to_state <> 'offered' then m.reason end as reason,
         case when m.to_state = 'offered' then nullif(m.reason, '') end as message,
         case when m.to_state = 'offered' then a.offer_until end as until, null as ends_on, null as invoice
    from partnership_agreement_move m join partnership_agreement a on a.id = m.agreement_id ${OF_AGREEMENT("'owner'")}
   where m.event is null and m.to_state in ('offered', 'declined', 'active', 'lapsed', 'suspended', 'terminated', 'ended')
     and not (m.to_state = 'offered' and m.actor = 'clock') and not (m.to_state = 'ended' and ${GOES_ON})
     and m.moved_at > now() - interval '7 days' and ${unsent(MOVE_KEY)}
   order by m.id limit 50`;

/** What happened to an agreement that stayed in its state; of a proposal that is gone by now nobody is told any more. */
const AMENDMENTS = `
  select ${MOVE_KEY} as key, m.event as news, ${ABOUT}, case when m.event = 'amendment_withdrawn' then m.reason end as reason,
         case when m.event = 'amendment_proposed' then nullif(m.reason, '') end as message,
         case when m.event = 'amendment_proposed' then a.proposed_until end as until, null as ends_on, null as invoice
    from partnership_agreement_move m join partnership_agreement a on a.id = m.agreement_id ${OF_AGREEMENT("'owner'")}
   where (m.event in ('amendment_withdrawn', 'amendment_lapsed', 'amendment_in_force')
          or (m.event = 'amendment_proposed' and m.revision = a.proposed_revision))
     and m.moved_at > now() - interval '7 days' and ${unsent(MOVE_KEY)}
   order by m.id limit 50`;

const PLACE_KEY = `'sponsor-place:' || a.id || ':' || extract(epoch from a.place_until)::bigint || ':' || person.id`;
const PLACES = `
  select ${PLACE_KEY} as key, 'place' as news, ${ABOUT}, null as reason, null as message, a.place_until as until,
         null as ends_on, null as invoice
    from partnership_agreement a ${OF_AGREEMENT("'owner'")}
   where a.state = 'offered' and a.place_until > now() and ${unsent(PLACE_KEY)}
   order by a.place_until limit 50`;

const INVOICE = `json_build_object('series', i.series, 'number', i.number, 'gross_minor', i.gross_minor::text,
  'currency_code', i.currency_code, 'due_on', i.due_on) as invoice`;
const INVOICE_KEY = `'sponsor-invoice:' || i.id || ':' || person.id`;
const INVOICES = `
  select ${INVOICE_KEY} as key, 'invoice' as news, ${ABOUT}, null as reason, null as message, null::timestamptz as until,
         null as ends_on, ${INVOICE}
    from partnership_invoice i join partnership_agreement a on a.id = i.agreement_id ${OF_AGREEMENT("'owner', 'finance'")}
   where i.cancels is null and i.credits is null and i.issued_at > now() - interval '7 days' and ${unsent(INVOICE_KEY)}
   order by i.issued_at limit 50`;

/** Open ones near their due day or past it; which reminder's day has come is the domain's word. */
const OPEN_INVOICES = `
  select i.id, i.issued_on::text as issued_on, (now() at time zone partner.time_zone)::date - i.due_on as days_late,
         person.id as person_id, ${ABOUT}, ${INVOICE}
    from partnership_invoice i join partnership_agreement a on a.id = i.agreement_id ${OF_AGREEMENT("'owner', 'finance'")}
   where now() > i.due_on - interval '8 days' and a.state in ('signed', 'active', 'suspended') and ${IS_OWED}
   order by i.due_on limit 500`;

type OpenInvoice = Omit<DueNews, "key" | "news" | "reason" | "message" | "until" | "ends_on"> & {
  id: string;
  issued_on: string;
  days_late: number;
  person_id: string;
};

async function dueReminders(container: MedusaContainer): Promise<DueNews[]> {
  const { rows } = await database(container).raw<OpenInvoice>(OPEN_INVOICES);
  const due = rows.flatMap(({ id, issued_on, days_late, person_id, ...about }): DueNews[] => {
    const day = reminderDue(days_late);
    // A reminder whose day lay before the invoice itself is none.
    const isBefore = day !== null && about.invoice !== null && daysFrom(issued_on, about.invoice.due_on) < -day;
    if (day === null || isBefore) return [];
    const key = `sponsor-reminder:${id}:${day}:${person_id}`;
    return [{ key, news: "reminder", reason: null, message: null, until: null, ends_on: null, ...about }];
  });
  return unsentOf(container, due);
}

const DAY_MS = 86_400_000;
const daysFrom = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;

export async function findDueInvitations(container: MedusaContainer): Promise<DueInvitation[]> {
  return (await database(container).raw<DueInvitation>(INVITATIONS)).rows;
}

/** Each is an anti-join: rows that no mail speaks of yet. */
export async function findDueNews(container: MedusaContainer): Promise<DueNews[]> {
  const due: DueNews[] = [];
  for (const sql of [MOVES, AMENDMENTS, PLACES, INVOICES])
    due.push(...(await database(container).raw<DueNews>(sql)).rows);
  return [...due, ...(await dueReminders(container)), ...(await findDueRenewals(container))];
}
