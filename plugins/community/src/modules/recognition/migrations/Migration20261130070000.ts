import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STATES = ["open", "decided", "issued", "cancelled"].map((state) => `'${state}'`).join(", ");

/** Awards that a committee votes on: rounds with their members, whom they nominated, and their votes. */
export class Migration20261130070000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists recognition_award (
      id text primary key,
      award_key text not null unique,
      name jsonb not null,
      program_id text not null references recognition_reward_program (id),
      period text not null,
      items jsonb not null,
      seats integer not null check (seats between 1 and 50),
      votes_each integer not null check (votes_each between 1 and 50),
      message text not null default '',
      locale text not null check (locale in ('en', 'zh-CN')),
      state text not null default 'open' check (state in (${STATES})),
      closes_at timestamptz not null,
      voting_ended_at timestamptz null,
      opened_by text not null,
      opened_at timestamptz not null default now(),
      moved_at timestamptz not null default now()
    );`);
    this.addSql(`create index if not exists recognition_award_board on recognition_award (state, opened_at desc);`);
    // Who is on the committee, and which of their ballots holds: 0 is none, and a ballot may be for nobody.
    this.addSql(`create table if not exists recognition_award_member (
      award_id text not null references recognition_award (id),
      user_id text not null,
      ballot_version integer not null default 0 check (ballot_version >= 0),
      voted_at timestamptz null check ((voted_at is null) = (ballot_version = 0)),
      primary key (award_id, user_id)
    );`);
    // What was counted stands there once it is decided: whoever an address belongs to later changes no result.
    this.addSql(`create table if not exists recognition_award_nominee (
      id text primary key,
      award_id text not null references recognition_award (id),
      contributor_id text not null references recognition_contributor (id),
      reason text not null,
      nominated_by text not null,
      nominated_at timestamptz not null default now(),
      votes integer null check (votes >= 0),
      is_winner boolean not null default false check (not is_winner or votes > 0),
      unique (award_id, contributor_id),
      unique (award_id, id)
    );`);
    this.addSql(`create index if not exists recognition_award_nominee_person on recognition_award_nominee (contributor_id);`);
    // A changed ballot replaces what was before, which stays; of what holds there is one vote of each for each.
    this.addSql(`create table if not exists recognition_award_vote (
      id bigint generated always as identity primary key,
      award_id text not null,
      user_id text not null,
      nominee_id text not null,
      version integer not null check (version > 0),
      cast_at timestamptz not null default now(),
      replaced_at timestamptz null,
      foreign key (award_id, user_id) references recognition_award_member (award_id, user_id),
      foreign key (award_id, nominee_id) references recognition_award_nominee (award_id, id),
      unique (award_id, user_id, nominee_id, version)
    );`);
    this.addSql(`create unique index if not exists recognition_award_vote_live
      on recognition_award_vote (award_id, user_id, nominee_id) where replaced_at is null;`);
    this.addSql(`create table if not exists recognition_award_conflict (
      award_id text not null,
      user_id text not null,
      nominee_id text not null,
      reason text not null,
      declared_at timestamptz not null default now(),
      primary key (award_id, user_id, nominee_id),
      foreign key (award_id, user_id) references recognition_award_member (award_id, user_id),
      foreign key (award_id, nominee_id) references recognition_award_nominee (award_id, id)
    );`);
    this.addSql(`create table if not exists recognition_award_move (
      id bigint generated always as identity primary key,
      award_id text not null references recognition_award (id),
      from_state text null,
      to_state text not null check (to_state in (${STATES})),
      moved_by text not null,
      reason text null,
      moved_at timestamptz not null default now()
    );`);
    this.addSql(`create index if not exists recognition_award_move_of on recognition_award_move (award_id, id);`);
  }

  override async down(): Promise<void> {
    for (const table of ["move", "conflict", "vote", "nominee", "member"])
      this.addSql(`drop table if exists recognition_award_${table};`);
    this.addSql(`drop table if exists recognition_award;`);
  }
}
