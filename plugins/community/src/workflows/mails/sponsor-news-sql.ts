import type { MedusaContainer } from "@medusajs/framework/types";
import type { MailLocale, SponsorNews } from "../../types/mails";
import { database } from "../database/connection";

export interface Texts {
  en: string;
  "zh-CN": string;
}

export interface DueNews {
  key: string;
  news: SponsorNews;
  email: string;
  agreement_id: string;
  locale: MailLocale;
  program: Texts;
  tier: Texts;
  reason: string | null;
  message: string | null;
  until: Date | null;
  /** `2027-01-31`: the last day of what a renewal goes on with. */
  ends_on: string | null;
  /** Minor units as text. */
  invoice: { series: string; number: number; gross_minor: string; currency_code: string; due_on: string } | null;
}

export const unsent = (key: string) =>
  `not exists (select 1 from notification n where n.idempotency_key = ${key} and n.deleted_at is null)`;

/** To whom, and what it is about: each is joined to the rows that are news. */
export const ABOUT = `partner.locale, program.name as program, tier.name as tier, person.email, a.id as agreement_id`;
export const OF_AGREEMENT = (roles: string) => `
    join partnership_partner partner on partner.id = a.partner_id
    join partnership_program program on program.id = a.program_id
    join partnership_tier tier on tier.id = a.tier_id
    join partnership_person person on person.partner_id = partner.id and person.accepted_at is not null
     and person.removed_at is null and person.role in (${roles})`;

/** Those of which no mail has been written yet; where SQL cannot tell by itself. */
export async function unsentOf(container: MedusaContainer, due: readonly DueNews[]): Promise<DueNews[]> {
  const { rows } = await database(container).raw<{ key: string }>(
    "select idempotency_key as key from notification where idempotency_key = any (?) and deleted_at is null",
    [due.map(({ key }) => key)],
  );
  return due.filter(({ key }) => !rows.some((one) => one.key === key));
}
