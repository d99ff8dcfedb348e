import { generateEntityId } from "@medusajs/framework/utils";
import type { Connection } from "./connection";

export interface PaymentRow {
  id: string;
  agreement_id: string;
  invoice_id: string;
  method: "card" | "transfer";
  currency_code: string;
  /** Minor units as text. */
  amount_minor: string;
  refunded_minor: string;
  received_at: Date;
  stripe_payment_intent: string | null;
  evidence: string | null;
}

export interface PaymentDraft {
  agreementId: string;
  invoiceId: string;
  method: PaymentRow["method"];
  currency: string;
  amountMinor: bigint;
  receivedAt: Date;
  stripePaymentIntent: string | null;
  evidence: string | null;
  by: string;
}

export interface PageRow {
  id: string;
  invoice_id: string;
  locale: string;
  stripe_session_id: string | null;
  url: string | null;
  expires_at: Date | null;
  closed_at: Date | null;
  created_at: Date;
}

const PAYMENT = `p.id, p.agreement_id, p.invoice_id, p.method, p.currency_code, p.amount_minor::text, p.received_at,
  p.stripe_payment_intent, p.evidence,
  (select coalesce(sum(r.amount_minor), 0)::text from partnership_refund r where r.payment_id = p.id) as refunded_minor`;
const PAGE = "id, invoice_id, locale, stripe_session_id, url, expires_at, closed_at, created_at";

/** Money that came in for invoices, and the pages on which it is paid by card. */
export class PaymentRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** @returns null when this payment of Stripe's is on record already. */
  async record(draft: PaymentDraft, on: Connection): Promise<string | null> {
    const { rows } = await on.raw<{ id: string }>(
      `insert into partnership_payment (id, agreement_id, invoice_id, method, currency_code, amount_minor, received_at,
                                        stripe_payment_intent, evidence, recorded_by)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (stripe_payment_intent) do nothing returning id`,
      [
        generateEntityId(undefined, "spay"),
        draft.agreementId,
        draft.invoiceId,
        draft.method,
        draft.currency,
        draft.amountMinor.toString(),
        draft.receivedAt,
        draft.stripePaymentIntent,
        draft.evidence,
        draft.by,
      ],
    );
    return rows[0]?.id ?? null;
  }

  async byIntent(stripePaymentIntent: string): Promise<PaymentRow | null> {
    const { rows } = await this.connection.raw<PaymentRow>(
      `select ${PAYMENT} from partnership_payment p where p.stripe_payment_intent = ?`,
      [stripePaymentIntent],
    );
    return rows[0] ?? null;
  }

  async ofAgreements(ids: readonly string[], on: Connection = this.connection): Promise<PaymentRow[]> {
    const { rows } = await on.raw<PaymentRow>(
      `select ${PAYMENT} from partnership_payment p where p.agreement_id = any (?) order by p.received_at, p.id`,
      [ids],
    );
    return rows;
  }

  /** The page that is open for an invoice, or a new one. */
  async openPage(invoiceId: string, locale: string, on: Connection): Promise<PageRow> {
    await on.raw(
      `insert into partnership_payment_page (id, invoice_id, locale) values (?, ?, ?)
       on conflict (invoice_id) where closed_at is null do nothing`,
      [generateEntityId(undefined, "spage"), invoiceId, locale],
    );
    const { rows } = await on.raw<PageRow>(
      `select ${PAGE} from partnership_payment_page where invoice_id = ? and closed_at is null`,
      [invoiceId],
    );
    return rows[0] as PageRow;
  }

  /** By Stripe's session, or by its own id where Stripe's answer was lost. */
  async findPage(stripeSessionId: string, ownId: string | null): Promise<PageRow | null> {
    const { rows } = await this.connection.raw<PageRow>(
      `select ${PAGE} from partnership_payment_page where stripe_session_id = ? or id = ?`,
      [stripeSessionId, ownId],
    );
    return rows[0] ?? null;
  }

  /** Also of those that were given up: somebody may have paid on them. */
  async hasLostPages(): Promise<boolean> {
    const { rows } = await this.connection.raw(
      "select 1 from partnership_payment_page where stripe_session_id is null limit 1",
    );
    return rows.length > 0;
  }

  async keepPage(id: string, page: { sessionId: string; url: string; expiresAt: Date }): Promise<void> {
    await this.connection.raw(
      "update partnership_payment_page set stripe_session_id = ?, url = ?, expires_at = ? where id = ?",
      [page.sessionId, page.url, page.expiresAt, id],
    );
  }

  async closePage(id: string, on: Connection = this.connection): Promise<void> {
    await on.raw("update partnership_payment_page set closed_at = now() where id = ? and closed_at is null", [id]);
  }

  /** Something else is owed by now; what is paid on it all the same is taken down, and goes back as far as it is not owed. */
  async closePageOf(invoiceId: string, on: Connection): Promise<void> {
    await on.raw("update partnership_payment_page set closed_at = now() where invoice_id = ? and closed_at is null", [
      invoiceId,
    ]);
  }

  /** Those that Stripe may know more of than we do, the oldest first. */
  async openPages(): Promise<PageRow[]> {
    const { rows } = await this.connection.raw<PageRow>(
      `select ${PAGE} from partnership_payment_page
        where closed_at is null and stripe_session_id is not null order by created_at limit 200`,
    );
    return rows;
  }
}
