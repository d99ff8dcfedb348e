import { generateEntityId } from "@medusajs/framework/utils";
import { type InvoiceDraft, seriesOf } from "../../domain/sponsorship-invoice";
import type { Connection } from "./connection";

export interface InvoiceRow {
  id: string;
  agreement_id: string;
  revision: number;
  series: string;
  number: number;
  content: InvoiceDraft;
  currency_code: string;
  /** Minor units as text, as every amount here. */
  net_minor: string;
  tax_minor: string;
  gross_minor: string;
  /** `2027-01-31` */
  issued_on: string;
  due_on: string;
  cancels: string | null;
  cancelled_by: string | null;
  /** The invoice that part of is taken back. */
  credits: string | null;
  /** What credit notes took of it. */
  credited_minor: string;
  reason: string | null;
  issued_at: Date;
  paid_minor: string;
}

export interface IssueDraft {
  agreementId: string;
  revision: number;
  content: InvoiceDraft;
  by: string;
  /** Of one that takes another back. */
  cancels?: { id: string; reason: string };
  /** Of one that takes part of another back. */
  credits?: { id: string; reason: string };
}

/** Of a row `i` that is an invoice: something of it is still to be paid. */
export const IS_OWED = `i.cancels is null and i.credits is null
  and not exists (select 1 from partnership_invoice c where c.cancels = i.id)
  and i.gross_minor > (select coalesce(sum(p.amount_minor), 0) from partnership_payment p where p.invoice_id = i.id)
                    - (select coalesce(sum(c.gross_minor), 0) from partnership_invoice c where c.credits = i.id)`;

/** What was paid is the sum of payments, also of what went back later. */
const INVOICE = `i.id, i.agreement_id, i.revision, i.series, i.number, i.content, i.currency_code, i.net_minor::text,
  i.tax_minor::text, i.gross_minor::text, i.issued_on::text, i.due_on::text, i.cancels, i.credits, i.reason, i.issued_at,
  (select coalesce(-sum(c.gross_minor), 0)::text from partnership_invoice c where c.credits = i.id) as credited_minor,
  (select c.id from partnership_invoice c where c.cancels = i.id) as cancelled_by,
  (select coalesce(sum(p.amount_minor), 0)::text from partnership_payment p where p.invoice_id = i.id) as paid_minor`;

/** Final from the moment they have a number: they never change, and none is ever missing. */
export class InvoiceRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async issue({ agreementId, revision, content, by, cancels, credits }: IssueDraft, on: Connection): Promise<string> {
    const series = seriesOf(content.issuedOn);
    const { rows } = await on.raw<{ number: number }>(
      `insert into partnership_invoice_series (series, last_number) values (?, 1)
       on conflict (series) do update set last_number = partnership_invoice_series.last_number + 1
       returning last_number as number`,
      [series],
    );
    const id = generateEntityId(undefined, "inv");
    await on.raw(
      `insert into partnership_invoice (id, agreement_id, revision, series, number, content, currency_code, net_minor,
                                        tax_minor, gross_minor, issued_on, due_on, cancels, credits, reason, issued_by)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        agreementId,
        revision,
        series,
        rows[0]?.number,
        JSON.stringify(content),
        content.currency,
        content.netMinor,
        content.tax.taxMinor,
        content.grossMinor,
        content.issuedOn,
        content.dueOn,
        cancels?.id ?? null,
        credits?.id ?? null,
        (cancels ?? credits)?.reason ?? null,
        by,
      ],
    );
    return id;
  }

  async find(id: string, on: Connection = this.connection): Promise<InvoiceRow | null> {
    const { rows } = await on.raw<InvoiceRow>(`select ${INVOICE} from partnership_invoice i where i.id = ?`, [id]);
    return rows[0] ?? null;
  }

  /** Oldest first, with those that were cancelled and what cancelled them. */
  async ofAgreements(ids: readonly string[], on: Connection = this.connection): Promise<InvoiceRow[]> {
    const { rows } = await on.raw<InvoiceRow>(
      `select ${INVOICE} from partnership_invoice i where i.agreement_id = any (?) order by i.series, i.number`,
      [ids],
    );
    return rows;
  }
}
