import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125105000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists impact_file (
      id text primary key,
      purpose text not null check (purpose in ('evidence', 'receipt')),
      url text not null,
      width integer not null check (width > 0),
      height integer not null check (height > 0),
      kept_by text not null,
      kept_at timestamptz not null default now()
    );`);
    // Whoever judges is never who reported: no code that comes later can get around it.
    this.addSql(`create table if not exists impact_delivery (
      id text primary key,
      goal_id text not null references impact_goal (id),
      units numeric not null check (units > 0),
      delivered_at timestamptz not null,
      place jsonb not null,
      note jsonb not null,
      links jsonb not null check (jsonb_typeof(links) = 'array'),
      picture_ids jsonb not null check (jsonb_typeof(picture_ids) = 'array'),
      cost_minor bigint null check (cost_minor > 0),
      currency_code text null check (currency_code ~ '^[a-z]{3}$'),
      receipt_link text null,
      receipt_file_id text null references impact_file (id),
      state text not null default 'reported' check (state in ('reported', 'verified', 'rejected')),
      reported_by text not null,
      reported_at timestamptz not null default now(),
      judged_by text null check (judged_by <> reported_by),
      judged_at timestamptz null,
      reason text null,
      check (jsonb_array_length(links) + jsonb_array_length(picture_ids) > 0),
      check ((cost_minor is null) = (currency_code is null)),
      check (cost_minor is null or receipt_link is not null or receipt_file_id is not null),
      check ((state = 'reported') = (judged_by is null)),
      check ((judged_by is null) = (judged_at is null)),
      check (state <> 'rejected' or reason is not null)
    );`);
    this.addSql(`create index if not exists impact_delivery_goal on impact_delivery (goal_id, delivered_at);`);
    this.addSql(`create index if not exists impact_delivery_open on impact_delivery (reported_at) where state = 'reported';`);
    this.addSql(`create index if not exists impact_delivery_spent on impact_delivery (judged_at)
      where state = 'verified' and cost_minor is not null;`);
    this.addSql(`create or replace function keepsake_keep_row() returns trigger language plpgsql as $$
begin raise exception 'a row of % never changes and never goes', tg_table_name using errcode = 'restrict_violation'; end $$;`);
    // What was reported stays as it was reported; it is judged once.
    this.addSql(`create or replace function keepsake_judge_once() returns trigger language plpgsql as $$
declare before jsonb := to_jsonb(old) - '{state,judged_by,judged_at,reason}'::text[];
        later jsonb := to_jsonb(new) - '{state,judged_by,judged_at,reason}'::text[];
begin
  if old.state <> 'reported' or new.state = 'reported' or before is distinct from later then
    raise exception 'a delivery is judged once, and never changes otherwise' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;`);
    this.addSql(`create or replace trigger impact_delivery_judged before update on impact_delivery
      for each row execute function keepsake_judge_once();`);
    this.addSql(`create or replace trigger impact_delivery_kept before delete or truncate on impact_delivery
      for each statement execute function keepsake_keep_row();`);
    this.addSql(`create or replace trigger impact_file_kept before update or delete or truncate on impact_file
      for each statement execute function keepsake_keep_row();`);
  }

  override async down(): Promise<void> {
    for (const table of ["impact_delivery", "impact_file"]) this.addSql(`drop table if exists ${table};`);
    this.addSql(`drop function if exists keepsake_judge_once();`);
    this.addSql(`drop function if exists keepsake_keep_row();`);
  }
}
