import type { ContributionState } from "../../domain/contribution-lifecycle";
import { GROUP_BOARD } from "../../domain/contributor-group";
import type { Connection } from "./connection";
import { hashOf, isOrWas } from "./erased";

export interface ContributionRow {
  /** Decimal text. */
  id: string;
  source: string;
  external_id: string;
  contributor_id: string;
  contributor_name: string;
  kind: string;
  season_id: string | null;
  occurred_at: Date;
  title: string;
  link: string | null;
  state: ContributionState;
  points: number;
  recorded_by: string;
  recorded_at: Date;
  judged_by: string | null;
  judged_at: Date | null;
  note: string | null;
}

export interface NewContribution {
  external_id: string;
  identity_id: string;
  contributor_id: string;
  kind: string;
  season_id: string | null;
  occurred_at: Date;
  title: string;
  link: string | null;
  points: number;
}

/** Points that somebody was given for one kind on one day (UTC), or in one season. */
export interface GivenRow {
  contributor_id: string;
  kind: string;
  /** The day, or the season's id. */
  within: string;
  points: number;
}

export interface ContributionFilter {
  contributorId?: string | undefined;
  kind?: string | undefined;
  state?: ContributionState | undefined;
  limit: number;
  offset: number;
}

const CONTRIBUTION = `c.id::text as id, c.source, c.external_id, c.contributor_id, person.name as contributor_name, c.kind,
  c.season_id, c.occurred_at, c.title, c.link, c.state, c.points, c.recorded_by, c.recorded_at, c.judged_by, c.judged_at, c.note`;
const FROM = "recognition_contribution c join recognition_contributor person on person.id = c.contributor_id";

/** What people did, one row an act. Its points stand with it and are never reckoned again. */
export class ContributionRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async standing(source: string, externalIds: readonly string[], on: Connection): Promise<Set<string>> {
    const { rows } = await on.raw<{ id: string }>(
      `select asked.id from unnest(?::text[]) asked (id)
         join recognition_contribution c on c.source = ? and ${isOrWas("c.external_id", "'id'", "asked.id")}`,
      [externalIds, source],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** What is written down of acts whose person is forgotten. */
  async withoutWords<Act extends Pick<NewContribution, "external_id" | "title" | "link">>(
    acts: readonly Act[],
    on: Connection,
  ): Promise<Act[]> {
    const hashes = await hashOf(
      acts.map(({ external_id }) => external_id),
      on,
    );
    return acts.map((act, index) => ({ ...act, external_id: hashes[index] as string, title: "", link: null }));
  }

  /** Of these people, on these days: an index' worth each, however much was ever recorded. */
  async givenOnDays(
    acts: readonly Pick<NewContribution, "contributor_id" | "kind" | "occurred_at">[],
    on: Connection,
  ): Promise<GivenRow[]> {
    const { rows } = await on.raw<GivenRow>(
      `select c.contributor_id, c.kind, wanted.day::text as within, sum(c.points)::int as points
         from (select distinct * from unnest(?::text[], ?::text[], ?::date[])) wanted (contributor_id, kind, day)
         join recognition_contribution c on c.contributor_id = wanted.contributor_id and c.kind = wanted.kind
          and c.occurred_at >= wanted.day::timestamp at time zone 'UTC'
          and c.occurred_at < (wanted.day + 1)::timestamp at time zone 'UTC'
        where c.state = 'accepted' group by 1, 2, 3`,
      [
        acts.map(({ contributor_id }) => contributor_id),
        acts.map(({ kind }) => kind),
        acts.map(({ occurred_at }) => occurred_at.toISOString().slice(0, 10)),
      ],
    );
    return rows;
  }

  async givenInSeasons(contributorIds: readonly string[], on: Connection): Promise<GivenRow[]> {
    const { rows } = await on.raw<GivenRow>(
      `select contributor_id, board as kind, period as within, points::int as points from recognition_score
        where contributor_id = any(?) and period <> 'all' and board <> 'all' and board not like '${GROUP_BOARD}%'`,
      [contributorIds],
    );
    return rows;
  }

  async add(source: string, acts: readonly NewContribution[], by: string, on: Connection): Promise<void> {
    if (acts.length === 0) return;
    await on.raw(
      `insert into recognition_contribution (source, external_id, identity_id, contributor_id, kind, season_id, occurred_at,
                                             title, link, points, given_to, recorded_by, is_booked)
       select ?, external_id, identity_id, contributor_id, kind, season_id, occurred_at, title, link, points,
              contributor_id, ?, points = 0
         from jsonb_to_recordset(?::jsonb) act (external_id text, identity_id bigint, contributor_id text, kind text,
              season_id text, occurred_at timestamptz, title text, link text, points integer)`,
      [source, by, JSON.stringify(acts)],
    );
  }

  async find(source: string, externalId: string, on: Connection): Promise<ContributionRow | null> {
    const { rows } = await on.raw<ContributionRow>(
      `select ${CONTRIBUTION} from ${FROM}, (select ?::text as id) asked
        where c.source = ? and ${isOrWas("c.external_id", "'id'", "asked.id")}`,
      [externalId, source],
    );
    return rows[0] ?? null;
  }

  async lock(id: string, on: Connection): Promise<ContributionRow | null> {
    if (!/^\d{1,18}$/.test(id)) return null;
    const { rows } = await on.raw<ContributionRow>(
      `select ${CONTRIBUTION} from ${FROM} where c.id = ? for update of c`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Its points go back from whoever has them now. */
  async undo(id: string, { by, note }: { by: string; note: string }, on: Connection): Promise<void> {
    await on.raw(
      `update recognition_contribution set state = 'undone', judged_by = ?, judged_at = now(), note = ?,
              taken_from = contributor_id, is_booked = points = 0 where id = ?`,
      [by, note, id],
    );
  }

  /** The newest first. */
  async list(filter: ContributionFilter): Promise<{ rows: ContributionRow[]; count: number }> {
    const { contributorId = null, kind = null, state = null, limit, offset } = filter;
    const where = `(?::text is null or c.contributor_id = ?) and (?::text is null or c.kind = ?)
      and (?::text is null or c.state = ?)`;
    const bindings = [contributorId, contributorId, kind, kind, state, state];
    const { rows } = await this.connection.raw<ContributionRow>(
      `select ${CONTRIBUTION} from ${FROM} where ${where} order by c.occurred_at desc, c.id desc limit ? offset ?`,
      [...bindings, limit, offset],
    );
    const counted = await this.connection.raw<{ count: number }>(
      `select count(*)::int as count from recognition_contribution c where ${where}`,
      bindings,
    );
    return { rows, count: counted.rows[0]?.count ?? 0 };
  }
}
