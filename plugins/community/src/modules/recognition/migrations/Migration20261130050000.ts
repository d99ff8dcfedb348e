import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What points buy, what they were used for, and when they run out. */
export class Migration20261130050000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists recognition_redeemable (
      id text primary key,
      product_id text not null unique,
      program_id text not null references recognition_reward_program (id),
      points integer not null check (points between 1 and 1000000),
      is_open boolean not null default true,
      revision integer not null default 1,
      changed_by text not null,
      changed_at timestamptz not null default now()
    );`);
    // booked_from is whom the ledger takes them from, or gives them back to, whosever they are today.
    this.addSql(`create table if not exists recognition_points_use (
      id bigint generated always as identity primary key,
      contributor_id text not null references recognition_contributor (id),
      booked_from text not null,
      kind text not null check (kind in ('spent', 'returned', 'expired')),
      points bigint not null check (points > 0),
      reward_id text null references recognition_reward (id),
      customer_id text null,
      used_at timestamptz not null default now(),
      is_booked boolean not null default false,
      check ((kind = 'expired') = (reward_id is null))
    );`);
    // A reward takes points once, and gives them back once.
    this.addSql(`create unique index if not exists recognition_points_use_once
      on recognition_points_use (reward_id, kind) where reward_id is not null;`);
    this.addSql(`create index if not exists recognition_points_use_of on recognition_points_use (contributor_id, id desc);`);
    this.addSql(`create index if not exists recognition_points_use_by
      on recognition_points_use (customer_id) where customer_id is not null;`);
    this.addSql(`create index if not exists recognition_points_use_due on recognition_points_use (id) where not is_booked;`);
    // Looked for once a day, and only at whoever was given points since the day before which all were looked at.
    this.addSql(`create table if not exists recognition_points_term (
      is_only boolean primary key default true check (is_only),
      months integer null check (months between 1 and 120),
      looked_on date null,
      looked_through date not null default '-infinity',
      revision integer not null default 1,
      changed_by text null,
      changed_at timestamptz not null default now()
    );`);
    this.addSql(`insert into recognition_points_term (months) values (24) on conflict do nothing;`);
    // Rows come in the order of this column: blocks of them are told apart by it, and a new one costs nothing.
    this.addSql(`create index if not exists recognition_contribution_recorded
      on recognition_contribution using brin (recorded_at);`);
    // What the person whose last address moves had used goes along.
    this.addSql(`alter table recognition_identity_move add column if not exists used bigint not null default 0
      check (used >= 0);`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table recognition_identity_move drop column if exists used;`);
    this.addSql(`drop index if exists recognition_contribution_recorded;`);
    for (const table of ["points_term", "points_use", "redeemable"])
      this.addSql(`drop table if exists recognition_${table};`);
  }
}
