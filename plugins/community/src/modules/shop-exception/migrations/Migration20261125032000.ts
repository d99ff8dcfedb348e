import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125032000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists shop_exception (
      id text primary key,
      kind text not null,
      subject text not null,
      state text not null default 'open' check (state in ('open', 'settled')),
      done text not null,
      left_to_do text null,
      email text null,
      order_id text null,
      cart_id text null,
      payment_intent_id text null,
      amount_minor bigint null,
      currency text null,
      details jsonb not null default '{}',
      occurrences integer not null default 1,
      note text null,
      settled_by text null,
      settled_at timestamptz null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      unique (kind, subject)
    );`);
    this.addSql(`create index if not exists shop_exception_open on shop_exception (created_at desc) where state = 'open';`);
    this.addSql(`create index if not exists shop_exception_order on shop_exception (order_id) where order_id is not null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists shop_exception;`);
  }
}
