import { GROUP_BOARD } from "../../domain/contributor-group";
import type { Connection } from "./connection";

/** What one person has more, or less, of one kind. */
export interface ScoreChange {
  contributor_id: string;
  season_id: string | null;
  kind: string;
  points: number;
  contributions: number;
}

export interface BoardPlace {
  contributor_id: string;
  name: string;
  /** Decimal text. */
  points: string;
  contributions: number;
  rank: number;
}

/** `all`, or a season's id; `all`, a kind, or a group's. */
export interface BoardName {
  period: string;
  board: string;
}

/** Where a page of a board begins: behind this place. */
export interface BoardMark {
  points: string;
  contributor_id: string;
}

const PLACE = "s.contributor_id, person.name, s.points::text as points, s.contributions::int as contributions";
const SHOWN = "s.period = ? and s.board = ? and s.is_listed and s.contributions > 0";
/** As one value each, so that the index is entered where they stand instead of being sorted. */
const OWN = "((select points from own), (select contributor_id from own))";
/** Of the first of some places; those behind it follow without a gap. */
const RANK = `(select count(*) from recognition_level level where level.period = ? and level.board = ? and level.people > 0
                 and level.points > (select max(points) from place))
              + dense_rank() over (order by place.points desc)`;

/** What somebody does counts on three boards at most: everybody's, that of its kind, and that of their group. */
const BOARDS = `cross join lateral (
  select * from (values ('all'), (kind), ('${GROUP_BOARD}' || person.group_handle)) named (board) where board is not null) boards`;

/** Somebody whom a rule may mean. */
export interface CandidateRow {
  contributor_id: string;
  /** Decimal text. */
  points: string;
  rank: number;
  is_listed: boolean;
}

/** Sums that are kept as work is recorded, so that a board is read without adding up anything. */
export class ScoreRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async add(changes: readonly ScoreChange[], on: Connection): Promise<void> {
    if (changes.length === 0) return;
    await on.raw(
      `insert into recognition_score as score (period, board, contributor_id, points, contributions, is_listed)
       select period, board, contributor_id, sum(points), sum(contributions), person.is_listed
         from jsonb_to_recordset(?::jsonb) change (contributor_id text, season_id text, kind text, points bigint,
                                                   contributions bigint)
         join recognition_contributor person on person.id = contributor_id
         cross join lateral (select 'all' as period union all select season_id where season_id is not null) periods
         ${BOARDS}
        group by contributor_id, period, board, person.is_listed order by contributor_id, period, board
       on conflict (contributor_id, period, board) do update
          set points = score.points + excluded.points, contributions = score.contributions + excluded.contributions`,
      [JSON.stringify(changes)],
    );
  }

  /** What was done under one identity, as changes for whoever it is taken from or given to. */
  async ofIdentity(identityId: string, on: Connection): Promise<Omit<ScoreChange, "contributor_id">[]> {
    const { rows } = await on.raw<Omit<ScoreChange, "contributor_id">>(
      `select season_id, kind, sum(points)::int as points, count(*)::int as contributions from recognition_contribution
        where identity_id = ? and state = 'accepted' group by season_id, kind`,
      [identityId],
    );
    return rows;
  }

  /** What happened before there was the season belongs to it from now on. */
  async assignSeason(season: { id: string; starts_on: string; ends_on: string }, on: Connection): Promise<void> {
    const { rows } = await on.raw<ScoreChange>(
      `with assigned as (
         update recognition_contribution set season_id = ?
          where season_id is null and occurred_at >= ?::date::timestamp at time zone 'UTC'
            and occurred_at < ?::date::timestamp at time zone 'UTC'
         returning contributor_id, kind, points, state)
       select contributor_id, kind, sum(points)::int as points, count(*)::int as contributions from assigned
        where state = 'accepted' group by 1, 2`,
      [season.id, season.starts_on, season.ends_on],
    );
    await on.raw(
      `insert into recognition_score (period, board, contributor_id, points, contributions, is_listed)
       select ?, board, contributor_id, sum(points), sum(contributions), person.is_listed
         from jsonb_to_recordset(?::jsonb) change (contributor_id text, kind text, points bigint, contributions bigint)
         join recognition_contributor person on person.id = contributor_id
         ${BOARDS}
        group by board, contributor_id, person.is_listed`,
      [season.id, JSON.stringify(rows)],
    );
  }

  async page({ period, board }: BoardName, after: BoardMark | null, limit: number): Promise<BoardPlace[]> {
    const behind = after ? "and (s.points, s.contributor_id) < (?, ?)" : "";
    const mark = after ? [after.points, after.contributor_id] : [];
    const { rows } = await this.connection.raw<BoardPlace>(
      `with place as (
         select s.contributor_id, s.points, s.contributions from recognition_score s where ${SHOWN} ${behind}
          order by s.points desc, s.contributor_id desc limit ?)
       select ${PLACE.replaceAll("s.", "place.")}, (${RANK})::int as rank
         from place join recognition_contributor person on person.id = place.contributor_id
        order by place.points desc, place.contributor_id desc`,
      [period, board, ...mark, limit, period, board],
    );
    return rows;
  }

  /** One person's place with the nearest above and below; nobody for one who is not on the board. */
  async around({ period, board }: BoardName, contributorId: string, each: number): Promise<BoardPlace[]> {
    const { rows } = await this.connection.raw<BoardPlace>(
      `with own as (
         select s.contributor_id, s.points, s.contributions from recognition_score s
          where ${SHOWN} and s.contributor_id = ?),
       above as (
         select s.contributor_id, s.points, s.contributions from recognition_score s
          where ${SHOWN} and (s.points, s.contributor_id) > ${OWN}
          order by s.points, s.contributor_id limit ?),
       below as (
         select s.contributor_id, s.points, s.contributions from recognition_score s
          where ${SHOWN} and (s.points, s.contributor_id) < ${OWN}
          order by s.points desc, s.contributor_id desc limit ?),
       place as (select * from above union all select * from own union all select * from below)
       select ${PLACE.replaceAll("s.", "place.")}, (${RANK})::int as rank
         from place join recognition_contributor person on person.id = place.contributor_id
        order by place.points desc, place.contributor_id desc`,
      [period, board, contributorId, period, board, each, period, board, each, period, board],
    );
    return rows;
  }

  /** Those of the first `places` (dense) ranks of a board, or all with so many points. */
  async candidates(
    { period, board }: BoardName,
    { places, atLeast }: { places: number | null; atLeast: bigint },
    limit: number,
    on: Connection,
  ): Promise<CandidateRow[]> {
    const { rows } = await on.raw<CandidateRow>(
      `with least as (
         select greatest(?::bigint, coalesce((select min(points) from (
                  select level.points from recognition_level level
                   where level.period = ? and level.board = ? and level.people > 0
                   order by level.points desc limit ?) first), 0)) as points)
       select s.contributor_id, s.points::text as points, s.is_listed, dense_rank() over (order by s.points desc)::int as rank
         from recognition_score s, least where ${SHOWN} and s.points >= least.points
        order by s.points desc, s.contributor_id limit ?`,
      [String(atLeast), period, board, places ?? 0, period, board, limit],
    );
    return rows;
  }
}
