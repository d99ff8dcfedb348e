import type { Connection } from "./connection";

export interface DueContract {
  agreement_id: string;
  revision: number;
}

/** Of what is in force; an amendment that waits for a name yet takes nothing's place. */
const DUE_CONTRACTS = `
  select s.agreement_id, s.revision
    from partnership_signature s join partnership_agreement a on a.id = s.agreement_id and a.revision = s.revision
   group by 1, 2
  having not exists (select 1 from partnership_document d
                      where d.kind = 'contract' and d.subject_id = s.agreement_id and d.made_at >= date_trunc('milliseconds', max(s.signed_at)))
   order by max(s.signed_at) limit 50`;

const missing = (kind: string, subject: string) =>
  `not exists (select 1 from partnership_document d where d.kind = '${kind}' and d.subject_id = ${subject})`;

const DUE_INVOICES = `
  select i.id from partnership_invoice i
   where ${missing("invoice", "i.id")} and ${missing("credit_note", "i.id")} order by i.issued_at limit 50`;

const DUE_RECEIPTS = `
  select i.id from partnership_invoice i
   where i.gross_minor > 0 and ${missing("receipt", "i.id")}
     and i.gross_minor <= (select coalesce(sum(p.amount_minor), 0) from partnership_payment p where p.invoice_id = i.id)
   order by i.issued_at limit 50`;

/** Invoices that were taken back and whose paper still says that it holds. */
const CANCELLED = `
  select distinct i.id, c.reason, c.issued_at as at from partnership_invoice i
    join partnership_invoice c on c.cancels = i.id
    join partnership_document d on d.kind = 'invoice' and d.subject_id = i.id and d.superseded_at is null limit 50`;

/** What has to be on paper and is not yet: found by what is missing. */
export class PaperRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async dueContracts(): Promise<DueContract[]> {
    return (await this.connection.raw<DueContract>(DUE_CONTRACTS)).rows;
  }

  async dueInvoices(): Promise<string[]> {
    return (await this.connection.raw<{ id: string }>(DUE_INVOICES)).rows.map(({ id }) => id);
  }

  async dueReceipts(): Promise<string[]> {
    return (await this.connection.raw<{ id: string }>(DUE_RECEIPTS)).rows.map(({ id }) => id);
  }

  async cancelled(): Promise<{ id: string; reason: string; at: Date }[]> {
    return (await this.connection.raw<{ id: string; reason: string; at: Date }>(CANCELLED)).rows;
  }
}
