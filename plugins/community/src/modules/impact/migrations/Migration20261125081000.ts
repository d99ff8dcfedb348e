import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125081000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists impact_goal (
      id text primary key,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      title jsonb not null,
      summary jsonb not null,
      unit jsonb not null,
      unit_cost_minor jsonb not null,
      target_units bigint not null check (target_units > 0),
      deadline timestamptz null,
      state text not null default 'draft' check (state in
        ('draft', 'open', 'funded', 'delivering', 'achieved', 'delayed', 'substituted', 'cancelled')),
      substitute_id text null references impact_goal (id) check (substitute_id <> id),
      consent_text text null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      check ((state = 'substituted') = (substitute_id is not null)),
      check ((state = 'substituted') = (consent_text is not null))
    );`);
    // Who moved a goal when; the goal's page tells its story from these.
    this.addSql(`create table if not exists impact_goal_move (
      id bigint generated always as identity primary key,
      goal_id text not null references impact_goal (id),
      from_state text not null,
      to_state text not null,
      note text null,
      moved_by text not null,
      moved_at timestamptz not null default now()
    );`);
    this.addSql(`create index if not exists impact_goal_move_goal on impact_goal_move (goal_id, moved_at);`);
    this.addSql(`create table if not exists impact_rule (
      rule_id text not null,
      version integer not null check (version > 0),
      goal_id text not null references impact_goal (id),
      selector_by text not null,
      selector_id text null,
      share_basis_points integer null check (share_basis_points between 1 and 10000),
      per_item_minor jsonb null,
      valid_from timestamptz not null,
      valid_to timestamptz null check (valid_to > valid_from),
      saved_by text not null,
      saved_at timestamptz not null default now(),
      primary key (rule_id, version),
      check ((selector_by = 'all') = (selector_id is null)),
      check ((share_basis_points is null) <> (per_item_minor is null))
    );`);
    this.addSql(`create index if not exists impact_rule_goal on impact_rule (goal_id);`);
    // Postings name a rule's version, so what a version says can never change.
    this.addSql(`create or replace function keepsake_keep_rule() returns trigger language plpgsql as $$
begin raise exception 'a version of a rule never changes: save the next one' using errcode = 'restrict_violation'; end $$;`);
    this.addSql(`create or replace trigger impact_rule_kept before update or delete or truncate on impact_rule
      for each statement execute function keepsake_keep_rule();`);
  }

  override async down(): Promise<void> {
    for (const table of ["impact_rule", "impact_goal_move", "impact_goal"])
      this.addSql(`drop table if exists ${table};`);
    this.addSql(`drop function if exists keepsake_keep_rule();`);
  }
}
