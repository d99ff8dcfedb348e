import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const say = (en: string, zh: string) => JSON.stringify({ en, "zh-CN": zh }).replaceAll("'", "''");

/** What there is at first: an admin changes points and caps, and which of them people may report of themselves. */
const KINDS: readonly [handle: string, name: string, points: number, day: number | null, season: number | null][] = [
  ["commit", say("Commit", "提交"), 2, 10, 600],
  ["code", say("Code", "代码"), 20, null, 600],
  ["documentation", say("Documentation", "文档"), 10, 40, 600],
  ["translation", say("Translation", "翻译"), 10, 40, 600],
  ["review", say("Review", "评审"), 5, 25, 600],
  ["report", say("Report of a fault", "问题报告"), 5, 25, 300],
  ["answer", say("Answer", "答疑"), 3, 15, 300],
  ["idea", say("Idea", "想法"), 5, 15, 150],
  ["talk", say("Talk", "演讲"), 50, null, null],
  ["event", say("Event", "活动组织"), 60, null, null],
  ["design", say("Design", "设计"), 20, null, 600],
  ["upkeep", say("Upkeep", "维护"), 10, 40, 600],
  ["other", say("Something else", "其他"), 5, 15, 150],
];

export class Migration20261130010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists recognition_kind (
      handle text primary key check (handle ~ '^[a-z][a-z0-9-]{1,39}$'),
      name jsonb not null,
      points integer not null check (points between 0 and 100000),
      cap_per_day integer null check (cap_per_day >= 0),
      cap_per_season integer null check (cap_per_season >= 0),
      position integer not null,
      revision integer not null default 1,
      changed_by text null,
      changed_at timestamptz not null default now()
    );`);
    const rows = KINDS.map(
      ([handle, name, points, day, season], position) => `('${handle}', '${name}', ${points}, ${day}, ${season}, ${position})`,
    );
    this.addSql(`insert into recognition_kind (handle, name, points, cap_per_day, cap_per_season, position)
      values ${rows.join(", ")} on conflict do nothing;`);
    // Half open, in UTC; no day belongs to two of them.
    this.addSql(`create table if not exists recognition_season (
      id text primary key,
      handle text not null unique check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      name jsonb not null,
      starts_on date not null,
      ends_on date not null check (ends_on > starts_on),
      created_by text not null,
      created_at timestamptz not null default now(),
      exclude using gist (daterange(starts_on, ends_on) with &&)
    );`);
    this.addSql(`create table if not exists recognition_contributor (
      id text primary key,
      name text not null check (name <> ''),
      is_listed boolean not null default true,
      created_at timestamptz not null default now()
    );`);
    this.addSql(`create index if not exists recognition_contributor_name on recognition_contributor (lower(name));`);
    this.addSql(`create table if not exists recognition_identity (
      id bigint generated always as identity primary key,
      kind text not null check (kind in ('mail', 'login')),
      value text not null,
      contributor_id text not null references recognition_contributor (id),
      unique (kind, value)
    );`);
    this.addSql(`create index if not exists recognition_identity_person on recognition_identity (contributor_id);`);
    // Whose an identity turned out to be; the points go along, once.
    this.addSql(`create table if not exists recognition_identity_move (
      id bigint generated always as identity primary key,
      identity_id bigint not null references recognition_identity (id),
      from_id text not null references recognition_contributor (id),
      to_id text not null references recognition_contributor (id) check (to_id <> from_id),
      points bigint not null check (points >= 0),
      moved_by text not null,
      reason text null,
      moved_at timestamptz not null default now(),
      is_booked boolean not null default false
    );`);
    this.addSql(`create index if not exists recognition_identity_move_due on recognition_identity_move (id) where not is_booked;`);
    this.addSql(`create index if not exists recognition_identity_move_of on recognition_identity_move (identity_id);`);
    // given_to and taken_from are what the ledger is told, whosever it is today: when it is told makes no difference.
    this.addSql(`create table if not exists recognition_contribution (
      id bigint generated always as identity primary key,
      source text not null,
      external_id text not null,
      identity_id bigint not null references recognition_identity (id),
      contributor_id text not null references recognition_contributor (id),
      kind text not null references recognition_kind (handle),
      season_id text null references recognition_season (id),
      occurred_at timestamptz not null,
      title text not null,
      link text null,
      state text not null default 'accepted' check (state in ('reported', 'accepted', 'rejected', 'undone')),
      points integer not null check (points >= 0),
      given_to text not null,
      taken_from text null,
      recorded_by text not null,
      recorded_at timestamptz not null default now(),
      judged_by text null,
      judged_at timestamptz null,
      note text null,
      is_booked boolean not null default false,
      unique (source, external_id),
      check ((state = 'undone') = (taken_from is not null))
    );`);
    this.addSql(`create index if not exists recognition_contribution_person
      on recognition_contribution (contributor_id, kind, occurred_at);`);
    this.addSql(`create index if not exists recognition_contribution_identity on recognition_contribution (identity_id);`);
    this.addSql(`create index if not exists recognition_contribution_due on recognition_contribution (id) where not is_booked;`);
    this.addSql(`create index if not exists recognition_contribution_newest on recognition_contribution (occurred_at desc, id desc);`);
    for (const statement of SCORES) this.addSql(statement);
  }

  override async down(): Promise<void> {
    for (const table of ["level", "score", "contribution", "identity_move", "identity", "contributor", "season", "kind"])
      this.addSql(`drop table if exists recognition_${table};`);
    this.addSql(`drop function if exists keepsake_count_levels();`);
  }
}

/**
 * What the boards are read from. A score stands for one person, one period ('all' or a season) and one kind ('all' or a
 * kind); a level for all who have the same points, so that a dense rank is the number of levels above. Levels follow scores
 * by themselves, whoever writes them.
 */
const SCORES = [
  `create table if not exists recognition_score (
    period text not null,
    board text not null,
    contributor_id text not null references recognition_contributor (id),
    points bigint not null,
    contributions bigint not null,
    is_listed boolean not null,
    primary key (contributor_id, period, board)
  );`,
  `create index if not exists recognition_score_board
    on recognition_score (period, board, points, contributor_id) where is_listed and contributions > 0;`,
  `create table if not exists recognition_level (
    period text not null,
    board text not null,
    points bigint not null,
    people bigint not null,
    primary key (period, board, points)
  );`,
  `create index if not exists recognition_level_taken on recognition_level (period, board, points) where people > 0;`,
  `create or replace function keepsake_count_levels() returns trigger language plpgsql as $$
declare
  gone text := case when tg_op = 'UPDATE' then
    'union all select period, board, points, -1 from old_rows where is_listed and contributions > 0' else '' end;
begin
  execute format('
    insert into recognition_level as level (period, board, points, people)
    select period, board, points, sum(people) from (
      select period, board, points, 1 as people from new_rows where is_listed and contributions > 0 %s) changed
     group by 1, 2, 3 having sum(people) <> 0 order by 1, 2, 3
    on conflict (period, board, points) do update set people = level.people + excluded.people', gone);
  return null;
end $$;`,
  `create or replace trigger recognition_score_added after insert on recognition_score
    referencing new table as new_rows for each statement execute function keepsake_count_levels();`,
  `create or replace trigger recognition_score_changed after update on recognition_score
    referencing old table as old_rows new table as new_rows for each statement execute function keepsake_count_levels();`,
];
