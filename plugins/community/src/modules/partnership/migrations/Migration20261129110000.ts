import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Invoices, what was paid for them, and what went back. */
export class Migration20261129110000 extends Migration {
  override async up(): Promise<void> {
    // The next number is taken under the row's lock, in the transaction that issues: no number is ever missing.
    this.addSql(`create table if not exists partnership_invoice_series (
      series text primary key,
      last_number integer not null check (last_number >= 0)
    );`);
    this.addSql(`create table if not exists partnership_invoice (
      id text primary key,
      agreement_id text not null references partnership_agreement (id),
      revision integer not null,
      series text not null references partnership_invoice_series (series),
      number integer not null check (number > 0),
      content jsonb not null,
      currency_code text not null check (currency_code ~ '^[a-z]{3}$'),
      net_minor bigint not null,
      tax_minor bigint not null,
      gross_minor bigint not null check (gross_minor = net_minor + tax_minor),
      issued_on date not null,
      due_on date not null check (due_on >= issued_on),
      cancels text null unique references partnership_invoice (id) check (cancels <> id),
      reason text null,
      issued_by text not null,
      issued_at timestamptz not null default now(),
      unique (series, number),
      check ((cancels is null) = (gross_minor >= 0)),
      check ((cancels is null) = (reason is null))
    );`);
    this.addSql(`create index if not exists partnership_invoice_agreement on partnership_invoice (agreement_id);`);
    // A page to pay by card; written before Stripe is asked, so that it opens one page however often it is asked.
    this.addSql(`create table if not exists partnership_payment_page (
      id text primary key,
      invoice_id text not null references partnership_invoice (id),
      locale text not null,
      stripe_session_id text null unique,
      url text null,
      expires_at timestamptz null,
      closed_at timestamptz null,
      created_at timestamptz not null default now()
    );`);
    this.addSql(`create unique index if not exists partnership_payment_page_open on partnership_payment_page (invoice_id)
      where closed_at is null;`);
    this.addSql(`create table if not exists partnership_payment (
      id text primary key,
      agreement_id text not null references partnership_agreement (id),
      invoice_id text not null references partnership_invoice (id),
      method text not null check (method in ('card', 'transfer')),
      currency_code text not null check (currency_code ~ '^[a-z]{3}$'),
      amount_minor bigint not null check (amount_minor > 0),
      received_at timestamptz not null,
      stripe_payment_intent text null unique,
      evidence text null,
      recorded_by text not null,
      recorded_at timestamptz not null default now(),
      check ((method = 'card') = (stripe_payment_intent is not null)),
      check ((method = 'transfer') = (evidence is not null))
    );`);
    this.addSql(`create index if not exists partnership_payment_invoice on partnership_payment (invoice_id);`);
    this.addSql(`create index if not exists partnership_payment_agreement on partnership_payment (agreement_id);`);
    this.addSql(`create table if not exists partnership_refund (
      id text primary key,
      payment_id text not null references partnership_payment (id),
      amount_minor bigint not null check (amount_minor > 0),
      reason text not null,
      evidence text null,
      stripe_refund_id text null unique,
      refunded_by text not null,
      wished_at timestamptz not null default now(),
      done_at timestamptz null
    );`);
    this.addSql(`create index if not exists partnership_refund_payment on partnership_refund (payment_id);`);
    this.addSql(
      `create index if not exists partnership_refund_open on partnership_refund (wished_at) where done_at is null;`,
    );
    for (const table of ["invoice", "payment"])
      this.addSql(`create or replace trigger partnership_${table}_kept before update or delete or truncate
        on partnership_${table} for each statement execute function keepsake_keep_partnership_row();`);
    this.addSql(`create or replace trigger partnership_refund_kept before delete or truncate
      on partnership_refund for each statement execute function keepsake_keep_partnership_row();`);
  }

  override async down(): Promise<void> {
    for (const table of ["refund", "payment", "payment_page", "invoice", "invoice_series"])
      this.addSql(`drop table if exists partnership_${table};`);
  }
}
