import { generateEntityId } from "@medusajs/framework/utils";
import type { AwardState } from "../../domain/award-lifecycle";
import type { TwoTexts } from "../../domain/two-texts";
import type { Connection } from "./connection";

export interface AwardItem {
  product_id: string;
  variant_id: string | null;
  quantity: number;
}

export interface AwardRow {
  id: string;
  name: TwoTexts;
  program_id: string;
  currency_code: string;
  /** `all`, or a season's handle. */
  period: string;
  items: AwardItem[];
  seats: number;
  votes_each: number;
  message: string;
  locale: "en" | "zh-CN";
  state: AwardState;
  closes_at: Date;
  voting_ended_at: Date | null;
  opened_by: string;
  opened_at: Date;
  moved_at: Date;
  nominees: number;
  member_ids: string[];
  /** How many of them. */
  voted: number;
}

export type NewAward = Pick<
  AwardRow,
  "name" | "program_id" | "period" | "items" | "seats" | "votes_each" | "message" | "locale" | "closes_at"
> & { award_key: string; member_ids: readonly string[]; by: string };

export interface AwardMoveRow {
  from_state: AwardState | null;
  to_state: AwardState;
  by: string;
  reason: string | null;
  moved_at: Date;
}

export interface AwardFilter {
  state?: AwardState | undefined;
  limit: number;
  offset: number;
}

const AWARD = `a.id, a.name, a.program_id, program.currency_code, a.period, a.items, a.seats, a.votes_each, a.message, a.locale,
  a.state, a.closes_at, a.voting_ended_at, a.opened_by, a.opened_at, a.moved_at,
  (select count(*)::int from recognition_award_nominee n where n.award_id = a.id) as nominees,
  array(select m.user_id from recognition_award_member m where m.award_id = a.id order by m.user_id) as member_ids,
  (select count(*)::int from recognition_award_member m where m.award_id = a.id and m.ballot_version > 0) as voted`;
const FROM = "recognition_award a join recognition_reward_program program on program.id = a.program_id";

/** Rounds of awards, who sits on their committees, and what became of them. */
export class AwardRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async find(id: string, on: Connection = this.connection): Promise<AwardRow | null> {
    const { rows } = await on.raw<AwardRow>(`select ${AWARD} from ${FROM} where a.id = ?`, [id]);
    return rows[0] ?? null;
  }

  /** Whoever nominates, votes, decides or issues waits for the others; what they did is read after the wait. */
  async lock(id: string, on: Connection): Promise<AwardRow | null> {
    await on.raw("select 1 from recognition_award where id = ? for update", [id]);
    return this.find(id, on);
  }

  async withKey(awardKey: string, on: Connection = this.connection): Promise<string | null> {
    const { rows } = await on.raw<{ id: string }>("select id from recognition_award where award_key = ?", [awardKey]);
    return rows[0]?.id ?? null;
  }

  /** One for each key, whoever asks at the same time. */
  async open(award: NewAward, on: Connection): Promise<string> {
    const { rows } = await on.raw<{ id: string }>(
      `insert into recognition_award (id, award_key, name, program_id, period, items, seats, votes_each, message, locale,
                                      closes_at, opened_by)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (award_key) do nothing returning id`,
      [
        generateEntityId(undefined, "awd"),
        award.award_key,
        JSON.stringify(award.name),
        award.program_id,
        award.period,
        JSON.stringify(award.items),
        award.seats,
        award.votes_each,
        award.message,
        award.locale,
        award.closes_at,
        award.by,
      ],
    );
    const id = rows[0]?.id;
    if (!id) return (await this.withKey(award.award_key, on)) as string;
    await on.raw("insert into recognition_award_member (award_id, user_id) select ?, unnest(?::text[])", [
      id,
      award.member_ids,
    ]);
    await on.raw("insert into recognition_award_move (award_id, to_state, moved_by) values (?, 'open', ?)", [
      id,
      award.by,
    ]);
    return id;
  }

  /** What is open first, and of that what closes first; of the rest the newest. */
  async list({ state, limit, offset }: AwardFilter): Promise<{ rows: AwardRow[]; states: Record<string, number> }> {
    const { rows } = await this.connection.raw<AwardRow>(
      `select ${AWARD} from ${FROM} where ?::text is null or a.state = ?
        order by (case when a.state = 'open' then a.closes_at end) nulls last, a.moved_at desc, a.id limit ? offset ?`,
      [state ?? null, state ?? null, limit, offset],
    );
    const { rows: counts } = await this.connection.raw<{ state: string; count: number }>(
      "select state, count(*)::int as count from recognition_award group by state",
    );
    return { rows, states: Object.fromEntries(counts.map((row) => [row.state, row.count])) };
  }

  /** With the address of each; of whoever is gone the id. */
  async committee(id: string): Promise<{ id: string; email: string }[]> {
    const { rows } = await this.connection.raw<{ id: string; email: string }>(
      `select m.user_id as id, coalesce(u.email, m.user_id) as email
         from recognition_award_member m left join "user" u on u.id = m.user_id
        where m.award_id = ? order by 2, 1`,
      [id],
    );
    return rows;
  }

  /** Nobody changes a vote any more, though there would be time. */
  async endVoting(id: string, on: Connection): Promise<void> {
    await on.raw("update recognition_award set voting_ended_at = now() where id = ? and voting_ended_at is null", [id]);
  }

  /** Of a round that the caller has locked. */
  async move(
    award: Pick<AwardRow, "id" | "state">,
    to: AwardState,
    { by, reason }: { by: string; reason: string | null },
    on: Connection,
  ): Promise<void> {
    await on.raw("update recognition_award set state = ?, moved_at = now() where id = ?", [to, award.id]);
    await on.raw(
      "insert into recognition_award_move (award_id, from_state, to_state, moved_by, reason) values (?, ?, ?, ?, ?)",
      [award.id, award.state, to, by, reason],
    );
  }

  async moves(id: string): Promise<AwardMoveRow[]> {
    const { rows } = await this.connection.raw<AwardMoveRow>(
      `select move.from_state, move.to_state, coalesce(u.email, move.moved_by) as by, move.reason, move.moved_at
         from recognition_award_move move left join "user" u on u.id = move.moved_by
        where move.award_id = ? order by move.id`,
      [id],
    );
    return rows;
  }
}
