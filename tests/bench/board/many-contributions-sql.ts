/** Ten acts a person, of whom a few do most: as in any community. Nothing of it is due to be posted. */
const KINDS = "(array['commit', 'documentation', 'answer', 'review', 'talk'])";

const SEASONS = `
  insert into recognition_season (id, handle, name, starts_on, ends_on, created_by)
  select 'season_' || year, year::text, '{"en": "S", "zh-CN": "S"}', make_date(year, 1, 1), make_date(year + 1, 1, 1), 'bench'
    from generate_series(2024, 2026) year`;

/** As many as there can be; every second person belongs to one. */
const GROUPS = `
  insert into recognition_group (handle, name, created_by)
  select 'g' || n, '{"en": "G", "zh-CN": "G"}', 'bench' from generate_series(0, 199) n on conflict do nothing`;

const people = (count: number) => [
  GROUPS,
  `insert into recognition_contributor (id, name, group_handle)
   select 'ctb_' || n, 'Person ' || n, case when n % 2 = 0 then 'g' || n / 2 % 200 end from generate_series(1, ${count}) n`,
  `insert into recognition_identity (kind, value, contributor_id)
   select 'mail', 'person-' || n || '@example.org', 'ctb_' || n from generate_series(1, ${count}) n order by n`,
];

const acts = (count: number, people: number) => `
  insert into recognition_contribution (source, external_id, identity_id, contributor_id, kind, season_id, occurred_at, title,
                                        points, given_to, recorded_by, is_booked)
  select 'bench', n::text, who, 'ctb_' || who, kind, 'season_' || extract(year from at), at, 'An act', points, 'ctb_' || who,
         'bench', true
    from (select n, 1 + floor(power(random(), 3) * ${people})::int as who, ${KINDS}[1 + n % 5] as kind,
                 timestamptz '2024-01-01 00:00Z' + random() * interval '1090 days' as at, 1 + (random() * 19)::int as points
            from generate_series(1, ${count}) n offset 0) drawn`;

const SCORES = `
  insert into recognition_score (period, board, contributor_id, points, contributions, is_listed)
  select coalesce(season_id, 'all'), coalesce(kind, 'all'), contributor_id, sum(points), count(*), true
    from recognition_contribution
   group by grouping sets ((contributor_id), (contributor_id, season_id), (contributor_id, kind), (contributor_id, season_id, kind))`;

const GROUP_SCORES = `
  insert into recognition_score (period, board, contributor_id, points, contributions, is_listed)
  select score.period, 'group:' || person.group_handle, person.id, score.points, score.contributions, true
    from recognition_score score join recognition_contributor person on person.id = score.contributor_id
   where score.board = 'all' and person.group_handle is not null`;

/** What slows filling down and says nothing: made again when everything is there. */
export const INDEXES = `
  select indexname as name, indexdef as definition from pg_indexes
   where tablename in ('recognition_contribution', 'recognition_score') and indexname ~ '(_person|_identity|_newest|_board)$'`;

export const EMPTY = `truncate recognition_contribution, recognition_identity_move, recognition_identity, recognition_score,
  recognition_level, recognition_contributor, recognition_season restart identity cascade`;

export const filled = (contributions: number): string[] => {
  const count = contributions / 10;
  return [SEASONS, ...people(count), acts(contributions, count), SCORES, GROUP_SCORES];
};

/** As one would ask without anything kept ready: who is where, added up and ranked. */
export const NAIVE = `
  select contributor_id, sum(points) as points, dense_rank() over (order by sum(points) desc) as rank
    from recognition_contribution where state = 'accepted' group by contributor_id order by points desc limit 50`;
