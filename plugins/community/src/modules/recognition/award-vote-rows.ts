import { generateEntityId } from "@medusajs/framework/utils";
import type { Connection } from "./connection";

export interface NomineeRow {
  id: string;
  contributor_id: string;
  contributor_name: string;
  is_erased: boolean;
  reason: string;
  /** Their address; of whoever is gone the id. */
  nominated_by: string;
  nominated_at: Date;
  /** Of the round's period: decimal text. */
  points: string;
  contributions: number;
  /** Once it is decided; null also of whoever was forgotten before. */
  votes: number | null;
  is_winner: boolean;
}

export interface CountedRow {
  nominee_id: string;
  votes: number;
}

/** A member of a round's committee. */
export interface Voter {
  awardId: string;
  userId: string;
}

const NOMINEES = `
  select n.id, n.contributor_id, person.name as contributor_name, person.erased_at is not null as is_erased, n.reason,
         coalesce(u.email, n.nominated_by) as nominated_by, n.nominated_at, n.votes, n.is_winner,
         coalesce(score.points, 0)::text as points, coalesce(score.contributions, 0)::int as contributions
    from recognition_award_nominee n
    join recognition_award a on a.id = n.award_id
    join recognition_contributor person on person.id = n.contributor_id
    left join "user" u on u.id = n.nominated_by
    left join recognition_season season on season.handle = a.period
    left join recognition_score score on score.contributor_id = n.contributor_id and score.board = 'all'
      and score.period = case when a.period = 'all' then 'all' else season.id end
   where n.award_id = ? order by lower(person.name), n.id`;

/** SQL that is true where this administrator is known by an address of this contributor. */
const isSelf = (user: string, contributor: string) =>
  `exists (select 1 from "user" own join recognition_identity i on i.kind = 'mail' and i.value = lower(own.email)
     where own.id = ${user} and i.contributor_id = ${contributor})`;

/** Who was nominated in a round, and the votes. Who voted for whom is told to nobody but them. */
export class AwardVoteRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async nominees(awardId: string, on: Connection = this.connection): Promise<NomineeRow[]> {
    return (await on.raw<NomineeRow>(NOMINEES, [awardId])).rows;
  }

  /** @returns false when they are nominated already. */
  async nominate(
    { awardId, userId }: Voter,
    { contributor_id, reason }: { contributor_id: string; reason: string },
    on: Connection,
  ): Promise<boolean> {
    const { rows } = await on.raw(
      `insert into recognition_award_nominee (id, award_id, contributor_id, reason, nominated_by) values (?, ?, ?, ?, ?)
       on conflict (award_id, contributor_id) do nothing returning id`,
      [generateEntityId(undefined, "awn"), awardId, contributor_id, reason, userId],
    );
    return rows.length > 0;
  }

  /** Nominees who are the voter, under whichever of their addresses. */
  async own({ awardId, userId }: Voter, on: Connection = this.connection): Promise<string[]> {
    const { rows } = await on.raw<{ id: string }>(
      `select n.id from recognition_award_nominee n where n.award_id = ? and ${isSelf("?", "n.contributor_id")}`,
      [awardId, userId],
    );
    return rows.map(({ id }) => id);
  }

  /** What holds of a member's votes; null before they voted. */
  async ballot(
    { awardId, userId }: Voter,
    on: Connection = this.connection,
  ): Promise<{ nominee_ids: string[]; voted_at: Date } | null> {
    const { rows } = await on.raw<{ nominee_ids: string[]; voted_at: Date }>(
      `select m.voted_at, array(select v.nominee_id from recognition_award_vote v
          where v.award_id = m.award_id and v.user_id = m.user_id and v.replaced_at is null order by v.id) as nominee_ids
         from recognition_award_member m where m.award_id = ? and m.user_id = ? and m.ballot_version > 0`,
      [awardId, userId],
    );
    return rows[0] ?? null;
  }

  /** Of a round that the caller has locked. What was voted before is kept, and counts no more. */
  async cast({ awardId, userId }: Voter, nomineeIds: readonly string[], on: Connection): Promise<void> {
    await on.raw(
      `update recognition_award_vote set replaced_at = now() where award_id = ? and user_id = ? and replaced_at is null`,
      [awardId, userId],
    );
    await on.raw(
      `with ballot as (
         update recognition_award_member set ballot_version = ballot_version + 1, voted_at = now()
          where award_id = ? and user_id = ? returning award_id, user_id, ballot_version)
       insert into recognition_award_vote (award_id, user_id, nominee_id, version)
       select ballot.award_id, ballot.user_id, wanted.id, ballot.ballot_version
         from ballot cross join unnest(?::text[]) wanted (id)`,
      [awardId, userId, nomineeIds],
    );
  }

  /** What a member has said of interests of their own: the reason by nominee. */
  async conflicts({ awardId, userId }: Voter, on: Connection = this.connection): Promise<Map<string, string>> {
    const { rows } = await on.raw<{ nominee_id: string; reason: string }>(
      "select nominee_id, reason from recognition_award_conflict where award_id = ? and user_id = ?",
      [awardId, userId],
    );
    return new Map(rows.map(({ nominee_id, reason }) => [nominee_id, reason]));
  }

  /** A vote that was given before counts no more. Said twice, the first reason stays. */
  async declare({ awardId, userId }: Voter, nomineeId: string, reason: string, on: Connection): Promise<void> {
    await on.raw(
      `insert into recognition_award_conflict (award_id, user_id, nominee_id, reason) values (?, ?, ?, ?)
       on conflict do nothing`,
      [awardId, userId, nomineeId, reason],
    );
    await on.raw(
      `update recognition_award_vote set replaced_at = now()
        where award_id = ? and user_id = ? and nominee_id = ? and replaced_at is null`,
      [awardId, userId, nomineeId],
    );
  }

  async conflictCounts(awardId: string): Promise<Map<string, number>> {
    const { rows } = await this.connection.raw<{ nominee_id: string; count: number }>(
      "select nominee_id, count(*)::int as count from recognition_award_conflict where award_id = ? group by 1",
      [awardId],
    );
    return new Map(rows.map(({ nominee_id, count }) => [nominee_id, count]));
  }

  /** Whoever is forgotten wins nothing; a vote that turns out to be for oneself does not count. */
  async count(awardId: string, on: Connection = this.connection): Promise<CountedRow[]> {
    const { rows } = await on.raw<CountedRow>(
      `select n.id as nominee_id, count(v.id)::int as votes
         from recognition_award_nominee n
         join recognition_contributor person on person.id = n.contributor_id and person.erased_at is null
         left join recognition_award_vote v on v.award_id = n.award_id and v.nominee_id = n.id and v.replaced_at is null
           and not ${isSelf("v.user_id", "n.contributor_id")}
        where n.award_id = ? group by n.id order by n.id`,
      [awardId],
    );
    return rows;
  }

  /** What was counted, and who won by it. */
  async settle(counted: readonly CountedRow[], winnerIds: readonly string[], on: Connection): Promise<void> {
    await on.raw(
      `update recognition_award_nominee n set votes = counted.votes, is_winner = n.id = any(?::text[])
         from unnest(?::text[], ?::int[]) counted (id, votes) where counted.id = n.id`,
      [winnerIds, counted.map(({ nominee_id }) => nominee_id), counted.map(({ votes }) => votes)],
    );
  }
}
