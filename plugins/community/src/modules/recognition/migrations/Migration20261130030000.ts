import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STATES = ["issued", "waitlisted", "claimed", "ordered", "shipped", "delivered", "given", "expired", "revoked"]
  .map((state) => `'${state}'`)
  .join(", ");

/** Merchandise that is granted to contributors, out of budgets. Money in minor units of the program's currency. */
export class Migration20261130030000 extends Migration {
  override async up(): Promise<void> {
    // What is set aside and spent is kept beside the budget, so that the database itself refuses to go beyond it.
    this.addSql(`create table if not exists recognition_reward_program (
      id text primary key,
      name jsonb not null,
      currency_code text not null check (currency_code ~ '^[a-z]{3}$'),
      budget_minor bigint not null check (budget_minor >= 0),
      committed_minor bigint not null default 0 check (committed_minor between 0 and budget_minor),
      claim_days integer not null check (claim_days between 1 and 730),
      revision integer not null default 1,
      created_by text not null,
      created_at timestamptz not null default now()
    );`);
    this.addSql(`create table if not exists recognition_reward (
      id text primary key,
      program_id text not null references recognition_reward_program (id),
      contributor_id text not null references recognition_contributor (id),
      issue_key text not null,
      state text not null default 'issued' check (state in (${STATES})),
      message text not null default '',
      email text null,
      locale text not null check (locale in ('en', 'zh-CN')),
      worth_minor bigint not null check (worth_minor >= 0),
      expires_at timestamptz not null,
      link_version integer not null default 1,
      goal_id text null check ((state = 'given') = (goal_id is not null)),
      issued_by text not null,
      issued_at timestamptz not null default now(),
      moved_at timestamptz not null default now(),
      unique (issue_key, contributor_id)
    );`);
    this.addSql(`create index if not exists recognition_reward_person on recognition_reward (contributor_id, issued_at desc);`);
    this.addSql(`create index if not exists recognition_reward_board on recognition_reward (state, moved_at desc);`);
    this.addSql(`create index if not exists recognition_reward_end on recognition_reward (expires_at) where state = 'issued';`);
    // What each of its variants was worth when it was issued: a later price changes no grant and no budget.
    this.addSql(`create table if not exists recognition_reward_item (
      id bigint generated always as identity primary key,
      reward_id text not null references recognition_reward (id),
      product_id text not null,
      quantity integer not null check (quantity between 1 and 20),
      variants jsonb not null
    );`);
    this.addSql(`create index if not exists recognition_reward_item_of on recognition_reward_item (reward_id);`);
    this.addSql(`create table if not exists recognition_reward_move (
      id bigint generated always as identity primary key,
      reward_id text not null references recognition_reward (id),
      from_state text null,
      to_state text not null check (to_state in (${STATES})),
      actor text not null check (actor in ('contributor', 'admin', 'clock')),
      moved_by text null,
      reason text null,
      moved_at timestamptz not null default now()
    );`);
    this.addSql(`create index if not exists recognition_reward_move_of on recognition_reward_move (reward_id, id);`);
    // A grant has at most one order that lives (R1); who asks twice with one key is told of the same one.
    this.addSql(`create table if not exists recognition_reward_order (
      order_id text primary key,
      reward_id text not null references recognition_reward (id),
      claim_key text not null,
      worth_minor bigint not null check (worth_minor >= 0),
      currency_code text not null,
      ordered_at timestamptz not null default now(),
      is_dead boolean not null default false,
      unique (reward_id, claim_key)
    );`);
    this.addSql(`create unique index if not exists recognition_reward_order_live
      on recognition_reward_order (reward_id) where not is_dead;`);
  }

  override async down(): Promise<void> {
    for (const table of ["order", "move", "item"]) this.addSql(`drop table if exists recognition_reward_${table};`);
    this.addSql(`drop table if exists recognition_reward;`);
    this.addSql(`drop table if exists recognition_reward_program;`);
  }
}
