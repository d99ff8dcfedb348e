import { generateEntityId } from "@medusajs/framework/utils";
import type { PartnerDetails, PartnerKind } from "../../domain/partner-details";
import type { PersonRole } from "../../domain/person-roles";
import type { TwoTexts } from "../../domain/two-texts";
import type { Connection } from "./connection";

export interface PartnerRow {
  id: string;
  name: TwoTexts;
  kinds: PartnerKind[];
  site: string;
  country: string;
  tax_number: string | null;
  invoice_title: string | null;
  billing_address: string;
  time_zone: string;
  locale: "en" | "zh-CN";
  created_at: Date;
}

export interface PersonRow {
  id: string;
  partner_id: string;
  email: string;
  role: PersonRole;
  customer_id: string | null;
  invited_at: Date;
  accepted_at: Date | null;
}

const PARTNER = `id, name, kinds, site, country, tax_number, invoice_title, billing_address, time_zone, locale, created_at`;
const PERSON = "id, partner_id, email, role, customer_id, invited_at, accepted_at";

const valuesOf = (details: PartnerDetails) => [
  JSON.stringify(details.name),
  details.site,
  details.country,
  details.taxNumber,
  details.invoiceTitle,
  details.billingAddress,
  details.timeZone,
  details.locale,
];
const COLUMNS = "name, site, country, tax_number, invoice_title, billing_address, time_zone, locale";

export const detailsOf = (row: PartnerRow): PartnerDetails => ({
  name: row.name,
  site: row.site,
  country: row.country,
  taxNumber: row.tax_number,
  invoiceTitle: row.invoice_title,
  billingAddress: row.billing_address,
  timeZone: row.time_zone,
  locale: row.locale,
});

/** Organisations and their people. Nobody is deleted: whoever leaves is marked. */
export class PartnerRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async create(details: PartnerDetails, by: string, on: Connection): Promise<PartnerRow> {
    const { rows } = await on.raw<PartnerRow>(
      `insert into partnership_partner (id, ${COLUMNS}, created_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       returning ${PARTNER}`,
      [generateEntityId(undefined, "par"), ...valuesOf(details), by],
    );
    return rows[0] as PartnerRow;
  }

  async change(id: string, details: PartnerDetails, on: Connection): Promise<PartnerRow> {
    const { rows } = await on.raw<PartnerRow>(
      `update partnership_partner set (${COLUMNS}) = (?, ?, ?, ?, ?, ?, ?, ?), updated_at = now() where id = ?
       returning ${PARTNER}`,
      [...valuesOf(details), id],
    );
    return rows[0] as PartnerRow;
  }

  /** Nobody else changes it or its people until the transaction ends. */
  async lock(id: string, on: Connection): Promise<PartnerRow | null> {
    const { rows } = await on.raw<PartnerRow>(`select ${PARTNER} from partnership_partner where id = ? for update`, [
      id,
    ]);
    return rows[0] ?? null;
  }

  /** By name; all of them unless ids are given. */
  async list(ids: readonly string[] | null = null): Promise<PartnerRow[]> {
    const { rows } = await this.connection.raw<PartnerRow>(
      `select ${PARTNER} from partnership_partner where ?::text[] is null or id = any (?)
        order by coalesce(nullif(name->>'en', ''), name->>'zh-CN'), id`,
      [ids, ids],
    );
    return rows;
  }

  /** Of partners that a customer belongs to, their own row in each. */
  async memberships(customerId: string): Promise<PersonRow[]> {
    const { rows } = await this.connection.raw<PersonRow>(
      `select ${PERSON} from partnership_person where customer_id = ? and removed_at is null order by accepted_at, id`,
      [customerId],
    );
    return rows;
  }

  async member(partnerId: string, customerId: string, on: Connection = this.connection): Promise<PersonRow | null> {
    const { rows } = await on.raw<PersonRow>(
      `select ${PERSON} from partnership_person where partner_id = ? and customer_id = ? and removed_at is null`,
      [partnerId, customerId],
    );
    return rows[0] ?? null;
  }

  /** Those who accepted first. */
  async people(partnerId: string, on: Connection = this.connection): Promise<PersonRow[]> {
    const { rows } = await on.raw<PersonRow>(
      `select ${PERSON} from partnership_person where partner_id = ? and removed_at is null
        order by accepted_at nulls last, invited_at, id`,
      [partnerId],
    );
    return rows;
  }

  async person(id: string, on: Connection = this.connection): Promise<PersonRow | null> {
    const { rows } = await on.raw<PersonRow>(
      `select ${PERSON} from partnership_person where id = ? and removed_at is null`,
      [id],
    );
    return rows[0] ?? null;
  }

  /**
   * Invited again, the same person: the time begins anew, and the role is what was said last.
   * @returns null for somebody who accepted long ago.
   */
  async invite(
    { partnerId, email, role, by }: { partnerId: string; email: string; role: PersonRole; by: string },
    on: Connection,
  ): Promise<PersonRow | null> {
    const { rows } = await on.raw<PersonRow>(
      `insert into partnership_person (id, partner_id, email, role, invited_by) values (?, ?, ?, ?, ?)
       on conflict (partner_id, email) where removed_at is null
       do update set role = excluded.role, invited_at = now(), invited_by = excluded.invited_by
               where partnership_person.accepted_at is null
       returning ${PERSON}`,
      [generateEntityId(undefined, "pers"), partnerId, email, role, by],
    );
    return rows[0] ?? null;
  }

  /** @returns null when this customer is one of the partner's people already, by another invitation. */
  async accept(id: string, customerId: string, on: Connection): Promise<PersonRow | null> {
    const { rows } = await on.raw<PersonRow>(
      `update partnership_person p set customer_id = ?, accepted_at = now()
        where id = ? and removed_at is null and customer_id is null
          and not exists (select 1 from partnership_person other where other.partner_id = p.partner_id
                             and other.customer_id = ? and other.removed_at is null)
       returning ${PERSON}`,
      [customerId, id, customerId],
    );
    return rows[0] ?? null;
  }

  async changeRole(id: string, role: PersonRole, on: Connection): Promise<void> {
    await on.raw("update partnership_person set role = ? where id = ?", [role, id]);
  }

  async remove(id: string, on: Connection): Promise<void> {
    await on.raw("update partnership_person set removed_at = now() where id = ? and removed_at is null", [id]);
  }
}
