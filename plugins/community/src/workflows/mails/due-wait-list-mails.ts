import type { MedusaContainer } from "@medusajs/framework/types";
import type { MailLocale } from "../../types/mails";
import { database } from "../database/connection";

export type WaitListMailKind = "wait-list-joined" | "wait-list-offer";

export interface DueWaitListMail {
  id: string;
  email: string;
  locale: MailLocale;
  variant_id: string;
  quantity: number;
  offered_quantity: number | null;
  offer_expires_at: Date | null;
}

const unsent = (kind: WaitListMailKind) =>
  `not exists (select 1 from notification n where n.idempotency_key = '${kind}:' || e.id and n.deleted_at is null)`;

/** Rows that no mail speaks of yet; what is no longer so is not said any more. */
const DUE_SQL: Record<WaitListMailKind, string> = {
  "wait-list-offer": `
    select e.* from wait_list_entry e
     where e.state = 'offered' and e.offer_expires_at > now() and ${unsent("wait-list-offer")}
     order by e.offered_at limit 50`,
  "wait-list-joined": `
    select e.* from wait_list_entry e
     where e.state = 'waiting' and e.joined_at > now() - interval '7 days' and ${unsent("wait-list-joined")}
     order by e.joined_at limit 50`,
};

export async function findDueWaitListMails(
  container: MedusaContainer,
): Promise<(DueWaitListMail & { kind: WaitListMailKind })[]> {
  const due: (DueWaitListMail & { kind: WaitListMailKind })[] = [];
  for (const kind of Object.keys(DUE_SQL) as WaitListMailKind[]) {
    const { rows } = await database(container).raw<DueWaitListMail>(DUE_SQL[kind]);
    due.push(...rows.map((row) => ({ ...row, kind })));
  }
  return due;
}
