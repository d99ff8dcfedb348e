import { GROUP_BOARD } from "../../domain/contributor-group";
import type { TwoTexts } from "../../domain/two-texts";
import type { Connection } from "./connection";

export interface GroupRow {
  handle: string;
  name: TwoTexts;
  revision: number;
}

/** A group among the others: what its people who want to be seen have together. */
export interface GroupPlaceRow {
  handle: string;
  name: TwoTexts;
  /** Decimal text. */
  points: string;
  people: number;
  rank: number;
}

/** Sets somebody's part in a group's boards, for every period at once. */
const LEAVE = `update recognition_score set points = 0, contributions = 0
  where contributor_id = ? and board like '${GROUP_BOARD}%' and contributions > 0`;
const ENTER = `
  insert into recognition_score (period, board, contributor_id, points, contributions, is_listed)
  select score.period, '${GROUP_BOARD}' || person.group_handle, person.id, score.points, score.contributions, score.is_listed
    from recognition_contributor person
    join recognition_score score on score.contributor_id = person.id and score.board = 'all'
   where person.id = ? and person.group_handle is not null
   order by score.period
  on conflict (contributor_id, period, board) do update
     set points = excluded.points, contributions = excluded.contributions, is_listed = excluded.is_listed`;

/** Teams, universities, companies, local user groups; who belongs to which; and what they have together. */
export class GroupRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async list(on: Connection = this.connection): Promise<GroupRow[]> {
    const { rows } = await on.raw<GroupRow>("select handle, name, revision from recognition_group order by handle");
    return rows;
  }

  async find(handle: string, on: Connection = this.connection): Promise<GroupRow | null> {
    const { rows } = await on.raw<GroupRow>("select handle, name, revision from recognition_group where handle = ?", [
      handle,
    ]);
    return rows[0] ?? null;
  }

  /** How many belong to each that has somebody. */
  async sizes(): Promise<Map<string, number>> {
    const { rows } = await this.connection.raw<{ handle: string; people: number }>(
      `select group_handle as handle, count(*)::int as people from recognition_contributor
        where group_handle is not null group by 1`,
    );
    return new Map(rows.map(({ handle, people }) => [handle, people]));
  }

  /** @returns null when another one has this handle. */
  async create({ handle, name }: Omit<GroupRow, "revision">, by: string, on: Connection): Promise<GroupRow | null> {
    const { rows } = await on.raw<GroupRow>(
      `insert into recognition_group (handle, name, created_by) values (?, ?, ?)
       on conflict do nothing returning handle, name, revision`,
      [handle, JSON.stringify(name), by],
    );
    return rows[0] ?? null;
  }

  /** @returns null when there is none, or it was changed since `revision`. */
  async rename({ handle, name, revision }: GroupRow, by: string): Promise<GroupRow | null> {
    const { rows } = await this.connection.raw<GroupRow>(
      `update recognition_group set name = ?, changed_by = ?, changed_at = now(), revision = revision + 1
        where handle = ? and revision = ? returning handle, name, revision`,
      [JSON.stringify(name), by, handle, revision],
    );
    return rows[0] ?? null;
  }

  /** Of a person whom the caller has locked: off the board of before, and onto that of now with all they ever did. */
  async enter(contributorId: string, handle: string | null, on: Connection): Promise<void> {
    await on.raw("update recognition_contributor set group_handle = ? where id = ?", [handle, contributorId]);
    await on.raw(LEAVE, [contributorId]);
    await on.raw(ENTER, [contributorId]);
  }

  /**
   * From the levels of their boards: each is the sum of what anybody sees there.
   * @param period `all`, or a season's handle; of one that there is not, none.
   */
  async places(period: string): Promise<GroupPlaceRow[]> {
    const { rows } = await this.connection.raw<GroupPlaceRow>(
      `select g.handle, g.name, sum(level.points * level.people)::text as points, sum(level.people)::int as people,
              dense_rank() over (order by sum(level.points * level.people) desc)::int as rank
         from recognition_group g
         join recognition_level level on level.board = '${GROUP_BOARD}' || g.handle and level.people > 0
          and level.period = case when ?::text = 'all' then 'all' else (select id from recognition_season where handle = ?) end
        group by g.handle, g.name order by rank, g.handle`,
      [period, period],
    );
    return rows;
  }
}
