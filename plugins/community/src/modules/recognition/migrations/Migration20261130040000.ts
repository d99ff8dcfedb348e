import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What people report of their own work: once accepted it is a contribution like any other. And which parcels' addresses are gone. */
export class Migration20261130040000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists recognition_report (
      id text primary key,
      report_key text not null,
      customer_id text not null,
      name text not null,
      kind text not null references recognition_kind (handle),
      done_on date not null,
      title text not null,
      link text not null,
      has_conflict boolean not null,
      state text not null default 'reported' check (state in ('reported', 'accepted', 'rejected')),
      reported_at timestamptz not null default now(),
      judged_by text null,
      judged_at timestamptz null,
      note text null,
      contribution_id bigint null references recognition_contribution (id),
      unique (customer_id, report_key),
      check ((state = 'reported') = (judged_at is null)),
      check ((state = 'accepted') = (contribution_id is not null))
    );`);
    this.addSql(`create index if not exists recognition_report_own on recognition_report (customer_id, reported_at desc);`);
    this.addSql(`create index if not exists recognition_report_queue on recognition_report (state, reported_at);`);
    this.addSql(
      `create index if not exists recognition_report_counted on recognition_report (contribution_id) where contribution_id is not null;`,
    );
    this.addSql(`alter table recognition_reward_order add column if not exists address_forgotten_at timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table recognition_reward_order drop column if exists address_forgotten_at;`);
    this.addSql(`drop table if exists recognition_report;`);
  }
}
