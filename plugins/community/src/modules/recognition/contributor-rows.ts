import { generateEntityId } from "@medusajs/framework/utils";
import type { Identity } from "../../domain/contribution-draft";
import type { Connection } from "./connection";
import { erase, isOrWas } from "./erased";

export interface ContributorRow {
  id: string;
  name: string;
  is_listed: boolean;
  /** To which they belong. */
  group: string | null;
  /** Forgotten at their own wish. */
  is_erased: boolean;
  created_at: Date;
}

export interface IdentityRow extends Identity {
  /** Decimal text. */
  id: string;
  contributor_id: string;
}

export interface ListedRow extends Omit<ContributorRow, "created_at"> {
  /** Standing, decimal text. */
  points: string;
  contributions: number;
}

export interface IdentityMoveRow {
  identity: string;
  from_name: string;
  to_name: string;
  points: string;
  moved_by: string;
  reason: string | null;
  moved_at: Date;
}

/** Somebody whom nobody has named before, and how the source knows them. */
export interface NewPerson {
  readonly name: string;
  readonly identity: Identity;
}

const CONTRIBUTOR = `id, name, is_listed, group_handle as "group", erased_at is not null as is_erased, created_at`;
const IDENTITY = "id::text as id, kind, value, contributor_id";

/** People who give work, and by what they are recognised. */
export class ContributorRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Whoever writes down work waits for those who are doing so: who is new is one question. */
  async lockAll(on: Connection): Promise<void> {
    await on.raw("select pg_advisory_xact_lock(hashtext('recognition'))");
  }

  async find(id: string, on: Connection = this.connection): Promise<ContributorRow | null> {
    const { rows } = await on.raw<ContributorRow>(`select ${CONTRIBUTOR} from recognition_contributor where id = ?`, [
      id,
    ]);
    return rows[0] ?? null;
  }

  /** Whoever changes what is known of somebody waits for whoever does. */
  async lock(id: string, on: Connection): Promise<ContributorRow | null> {
    const { rows } = await on.raw<ContributorRow>(
      `select ${CONTRIBUTOR} from recognition_contributor where id = ? for update`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** By name or by an identity, the first names first. */
  async list({
    q,
    limit,
    offset,
  }: {
    q: string;
    limit: number;
    offset: number;
  }): Promise<{ rows: ListedRow[]; count: number }> {
    const like = `%${q
      .trim()
      .toLowerCase()
      .replace(/[\\%_]/g, "\\$&")}%`;
    const where = `exists (select 1 from recognition_identity i where i.contributor_id = person.id and
                    (i.value like ? or lower(person.name) like ?))`;
    const { rows } = await this.connection.raw<ListedRow>(
      `select person.id, person.name, person.is_listed, person.group_handle as "group",
              person.erased_at is not null as is_erased, coalesce(score.points, 0)::text as points,
              coalesce(score.contributions, 0)::int as contributions
         from recognition_contributor person
         left join recognition_score score
           on score.contributor_id = person.id and score.period = 'all' and score.board = 'all'
        where ${where} order by lower(person.name), person.id limit ? offset ?`,
      [like, like, limit, offset],
    );
    const counted = await this.connection.raw<{ count: number }>(
      `select count(*)::int as count from recognition_contributor person where ${where}`,
      [like, like],
    );
    return { rows, count: counted.rows[0]?.count ?? 0 };
  }

  /** As they were asked for; whoever is forgotten is known all the same. */
  async known(identities: readonly Identity[], on: Connection): Promise<(IdentityRow & { is_erased: boolean })[]> {
    const { rows } = await on.raw<IdentityRow & { is_erased: boolean }>(
      `select i.id::text as id, asked.kind, asked.value, i.contributor_id, i.value <> asked.value as is_erased
         from unnest(?::text[], ?::text[]) asked (kind, value)
         join recognition_identity i on i.kind = asked.kind and ${isOrWas("i.value", "asked.kind", "asked.value")}`,
      [identities.map(({ kind }) => kind), identities.map(({ value }) => value)],
    );
    return rows;
  }

  async add(people: readonly NewPerson[], on: Connection): Promise<IdentityRow[]> {
    if (people.length === 0) return [];
    const ids = people.map(() => generateEntityId(undefined, "ctb"));
    await on.raw("insert into recognition_contributor (id, name) select * from unnest(?::text[], ?::text[])", [
      ids,
      people.map(({ name }) => name),
    ]);
    const { rows } = await on.raw<IdentityRow>(
      `insert into recognition_identity (contributor_id, kind, value)
       select * from unnest(?::text[], ?::text[], ?::text[]) returning ${IDENTITY}`,
      [ids, people.map(({ identity }) => identity.kind), people.map(({ identity }) => identity.value)],
    );
    return rows;
  }

  async identities(contributorId: string, on: Connection = this.connection): Promise<IdentityRow[]> {
    const { rows } = await on.raw<IdentityRow>(
      `select ${IDENTITY} from recognition_identity where contributor_id = ? order by kind, value`,
      [contributorId],
    );
    return rows;
  }

  async change(
    id: string,
    { name, is_listed }: Pick<ContributorRow, "name" | "is_listed">,
    on: Connection,
  ): Promise<void> {
    await on.raw("update recognition_contributor set name = ?, is_listed = ? where id = ?", [name, is_listed, id]);
    await on.raw("update recognition_score set is_listed = ? where contributor_id = ? and is_listed <> ?", [
      is_listed,
      id,
      is_listed,
    ]);
  }

  async erase(id: string, on: Connection): Promise<void> {
    await erase(id, on);
  }

  /** A person of their own for an identity that was somebody else's by mistake. */
  async create(name: string, on: Connection): Promise<ContributorRow> {
    const { rows } = await on.raw<ContributorRow>(
      `insert into recognition_contributor (id, name) values (?, ?) returning ${CONTRIBUTOR}`,
      [generateEntityId(undefined, "ctb"), name],
    );
    return rows[0] as ContributorRow;
  }

  /** With everything that was done under it. What its work is worth, less what was used of it, is written down for the ledger. */
  async moveIdentity(
    identity: IdentityRow,
    to: { id: string; by: string; reason: string | null; used: bigint },
    on: Connection,
  ): Promise<void> {
    await on.raw(
      `insert into recognition_identity_move (identity_id, from_id, to_id, points, moved_by, reason, used)
       select ?, ?, ?, coalesce(sum(points), 0), ?, ?, ? from recognition_contribution
        where identity_id = ? and state = 'accepted'`,
      [identity.id, identity.contributor_id, to.id, to.by, to.reason, String(to.used), identity.id],
    );
    await on.raw("update recognition_identity set contributor_id = ? where id = ?", [to.id, identity.id]);
    await on.raw("update recognition_contribution set contributor_id = ? where identity_id = ?", [to.id, identity.id]);
  }

  /** The newest first: what was whose. */
  async moves(contributorId: string): Promise<IdentityMoveRow[]> {
    const { rows } = await this.connection.raw<IdentityMoveRow>(
      `select identity.value as identity, old.name as from_name, new.name as to_name, move.points::text as points,
              move.moved_by, move.reason, move.moved_at
         from recognition_identity_move move
         join recognition_identity identity on identity.id = move.identity_id
         join recognition_contributor old on old.id = move.from_id
         join recognition_contributor new on new.id = move.to_id
        where ? in (move.from_id, move.to_id) order by move.id desc`,
      [contributorId],
    );
    return rows;
  }

  /** Where each can be written to: the address of their newest work, none that its host made up. */
  async mailboxes(contributorIds: readonly string[], on: Connection): Promise<Map<string, string>> {
    const { rows } = await on.raw<{ contributor_id: string; value: string }>(
      `select distinct on (i.contributor_id) i.contributor_id, i.value
         from recognition_identity i
         left join lateral (select max(c.occurred_at) as at from recognition_contribution c where c.identity_id = i.id) last on true
        where i.contributor_id = any(?) and i.kind = 'mail' and i.value like '%@%' and i.value !~ 'no-{0,1}reply'
        order by i.contributor_id, last.at desc nulls last, i.id`,
      [contributorIds],
    );
    return new Map(rows.map(({ contributor_id, value }) => [contributor_id, value]));
  }

  async named(ids: readonly string[], on: Connection): Promise<ContributorRow[]> {
    const { rows } = await on.raw<ContributorRow>(
      `select ${CONTRIBUTOR} from recognition_contributor where id = any(?) order by lower(name), id`,
      [ids],
    );
    return rows;
  }
}
