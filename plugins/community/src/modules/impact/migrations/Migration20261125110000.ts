import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists impact_pledge (
      id text primary key,
      goal_id text not null references impact_goal (id),
      partner_id text not null,
      sponsor_name text not null,
      ratio_basis_points integer not null check (ratio_basis_points between 1 and 1000000),
      cap_minor bigint not null check (cap_minor > 0),
      currency_code text not null check (currency_code ~ '^[a-z]{3}$'),
      valid_from timestamptz not null,
      valid_to timestamptz null check (valid_to > valid_from),
      saved_by text not null,
      saved_at timestamptz not null default now()
    );`);
    this.addSql(`create index if not exists impact_pledge_goal on impact_pledge (goal_id, saved_at);`);
    this.addSql(`create table if not exists impact_pledge_payment (
      id text primary key,
      pledge_id text not null references impact_pledge (id),
      amount_minor bigint not null check (amount_minor > 0),
      paid_at timestamptz not null,
      receipt_link text null,
      receipt_file_id text null references impact_file (id),
      recorded_by text not null,
      recorded_at timestamptz not null default now(),
      check ((receipt_link is null) <> (receipt_file_id is null))
    );`);
    this.addSql(`create index if not exists impact_pledge_payment_pledge on impact_pledge_payment (pledge_id, paid_at);`);
    for (const table of ["impact_pledge", "impact_pledge_payment"])
      this.addSql(`create or replace trigger ${table}_kept before update or delete or truncate on ${table}
        for each statement execute function keepsake_keep_row();`);
  }

  override async down(): Promise<void> {
    for (const table of ["impact_pledge_payment", "impact_pledge"]) this.addSql(`drop table if exists ${table};`);
  }
}
