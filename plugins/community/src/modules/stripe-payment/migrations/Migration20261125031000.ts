import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125031000 extends Migration {
  override async up(): Promise<void> {
    // What Stripe said last of each payment that was ever begun on our pages; amounts in minor units.
    this.addSql(`create table if not exists stripe_payment (
      id text primary key,
      checkout_session_id text null,
      payment_session_id text null,
      cart_id text null,
      status text not null,
      currency text not null,
      amount_minor bigint not null,
      received_minor bigint not null default 0,
      refunded_minor bigint not null default 0,
      disputed_minor bigint not null default 0,
      release_reason text null,
      created_at timestamptz not null,
      seen_at timestamptz not null default now()
    );`);
    this.addSql(`create index if not exists stripe_payment_cart on stripe_payment (cart_id);`);
    this.addSql(`create index if not exists stripe_payment_session on stripe_payment (payment_session_id);`);
    this.addSql(`create index if not exists stripe_payment_checkout on stripe_payment (checkout_session_id);`);
    // What we ask of Stripe, written before it is asked; the id is the idempotency key and never changes.
    this.addSql(`create table if not exists stripe_intent (
      id text primary key,
      kind text not null check (kind in ('capture', 'refund', 'cancel')),
      payment_intent_id text not null,
      amount_minor bigint not null check (amount_minor >= 0),
      currency text not null,
      reason text null,
      order_id text null,
      source_id text null,
      state text not null default 'written' check (state in ('written', 'done', 'refused')),
      stripe_id text null,
      attempts integer not null default 0,
      next_attempt_at timestamptz not null default now(),
      error text null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );`);
    this.addSql(`create index if not exists stripe_intent_source on stripe_intent (source_id) where source_id is not null;`);
    this.addSql(`create index if not exists stripe_intent_payment on stripe_intent (payment_intent_id);`);
    this.addSql(
      `create index if not exists stripe_intent_waiting on stripe_intent (next_attempt_at) where state = 'written';`,
    );
    this.addSql(`create table if not exists stripe_dispute (
      id text primary key,
      payment_intent_id text not null,
      charge_id text not null,
      amount_minor bigint not null,
      currency text not null,
      reason text not null,
      status text not null,
      evidence_due_at timestamptz null,
      opened_at timestamptz not null,
      closed_at timestamptz null,
      seen_at timestamptz not null default now()
    );`);
    this.addSql(`create index if not exists stripe_dispute_payment on stripe_dispute (payment_intent_id);`);
  }

  override async down(): Promise<void> {
    for (const table of ["stripe_dispute", "stripe_intent", "stripe_payment"])
      this.addSql(`drop table if exists ${table};`);
  }
}
