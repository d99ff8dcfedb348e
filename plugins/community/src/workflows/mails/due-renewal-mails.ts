import type { MedusaContainer } from "@medusajs/framework/types";
import { dayIn, daysLater, EARLIEST_NOTICE_DAYS } from "../../domain/agreement-term";
import { noticeDue } from "../../domain/renewal";
import { database } from "../database/connection";
import { ABOUT, type DueNews, OF_AGREEMENT, unsent, unsentOf } from "./sponsor-news-sql";

/** An offer of renewal that can be signed, beside what it renews; those in a line are told when it is their turn. */
const OPEN_OFFERS = `partnership_agreement a join partnership_agreement earlier on earlier.id = a.renews
     and a.state = 'offered' and a.offer_until > now() and a.waiting_number is null ${OF_AGREEMENT("'owner'")}`;

/** Which notice's day has come is the domain's word, in the calendar in which the term was counted. */
const RUNNING = `
  select earlier.starts_on::text as starts_on, earlier.ends_before::text as ends_before,
         signed.terms->'customer'->>'timeZone' as time_zone, now() as now, person.id as person_id, a.offer_until as until,
         (select min(m.moved_at) from partnership_agreement_move m
           where m.agreement_id = a.id and m.from_state = 'submitted' and m.to_state = 'offered'
             and m.actor = 'admin') as told_at, ${ABOUT}
    from ${OPEN_OFFERS}
    join partnership_revision signed on signed.agreement_id = earlier.id and signed.revision = earlier.revision
   where earlier.state in ('active', 'suspended') and earlier.ends_at > now()
     and earlier.ends_before <= current_date + ${EARLIEST_NOTICE_DAYS}
   order by earlier.ends_at limit 500`;

const LAST_KEY = `'sponsor-renewal-last:' || a.id || ':' || person.id`;
const LAST = `
  select ${LAST_KEY} as key, 'renewal_last' as news, ${ABOUT}, null as reason, null as message, a.offer_until as until,
         (earlier.ends_before - 1)::text as ends_on, null as invoice
    from ${OPEN_OFFERS}
   where earlier.state = 'ended' and ${unsent(LAST_KEY)}
   order by a.offer_until limit 50`;

type Running = Omit<DueNews, "key" | "news" | "reason" | "message" | "ends_on" | "invoice"> & {
  starts_on: string;
  ends_before: string;
  time_zone: string;
  now: Date;
  person_id: string;
  /** When the shop's own offer was told of by a mail of its own. */
  told_at: Date | null;
};

/** Three notices before the end and one after it; each once, to those who can sign and have not. */
export async function findDueRenewals(container: MedusaContainer): Promise<DueNews[]> {
  const { rows } = await database(container).raw<Running>(RUNNING);
  const due = rows.flatMap(({ starts_on, ends_before, time_zone, now, person_id, told_at, ...about }): DueNews[] => {
    const ending = { startsOn: starts_on, endsBefore: ends_before, hasSuccessor: false };
    const days = noticeDue(ending, dayIn(now, time_zone));
    if (days === null || (told_at && dayIn(told_at, time_zone) >= daysLater(ends_before, -days))) return [];
    const key = `sponsor-renewal:${about.agreement_id}:${days}:${person_id}`;
    const ends_on = daysLater(ends_before, -1);
    return [{ key, news: "renewal", reason: null, message: null, ends_on, invoice: null, ...about }];
  });
  const { rows: last } = await database(container).raw<DueNews>(LAST);
  return [...(await unsentOf(container, due)), ...last];
}
