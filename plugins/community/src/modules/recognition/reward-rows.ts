import { generateEntityId } from "@medusajs/framework/utils";
import type { RewardActor, RewardState } from "../../domain/reward-lifecycle";
import type { Connection } from "./connection";

export interface RewardRow {
  id: string;
  program_id: string;
  contributor_id: string;
  contributor_name: string;
  state: RewardState;
  message: string;
  email: string | null;
  /** In which language they are written to. */
  locale: "en" | "zh-CN";
  /** Minor units as decimal text. */
  worth_minor: string;
  currency_code: string;
  expires_at: Date;
  link_version: number;
  /** While it waits, something else would do. */
  accepts_substitute: boolean;
  goal_id: string | null;
  issued_at: Date;
  moved_at: Date;
}

/** What a variant was worth when it was granted: minor units as decimal text. */
export interface GrantedVariant {
  id: string;
  minor: string;
}

export interface RewardItemRow {
  /** Decimal text. */
  id: string;
  reward_id: string;
  product_id: string;
  quantity: number;
  variants: GrantedVariant[];
}

export interface RewardMoveRow {
  from_state: RewardState | null;
  to_state: RewardState;
  actor: RewardActor;
  reason: string | null;
  moved_at: Date;
}

export interface NewReward {
  contributor_id: string;
  email: string | null;
  items: readonly Pick<RewardItemRow, "product_id" | "quantity" | "variants">[];
}

export interface Issue {
  program_id: string;
  issue_key: string;
  message: string;
  locale: RewardRow["locale"];
  worth_minor: bigint;
  expires_at: Date;
  by: string;
}

export interface Mover {
  actor: RewardActor;
  by: string | null;
  reason: string | null;
}

export interface RewardFilter {
  state?: RewardState | undefined;
  contributorId?: string | undefined;
  /** Whose parcel is this order, or was ordered by this account, or taken for points. */
  orderId?: string | undefined;
  customerId?: string | undefined;
  limit: number;
  offset: number;
}

const REWARD = `r.id, r.program_id, r.contributor_id, person.name as contributor_name, r.state, r.message, r.email, r.locale,
  r.worth_minor::text as worth_minor, program.currency_code, r.expires_at, r.link_version, r.accepts_substitute, r.goal_id, r.issued_at, r.moved_at`;
const FROM = `recognition_reward r
  join recognition_contributor person on person.id = r.contributor_id
  join recognition_reward_program program on program.id = r.program_id`;

const OF_ORDER = "select reward_id from recognition_reward_order where order_id = ?";
const OF_CUSTOMER = `select made.reward_id from recognition_reward_order made
  join "order" o on o.id = made.order_id where o.customer_id = ?
  union select reward_id from recognition_points_use where customer_id = ?`;

/** Grants of merchandise, one row each, with what was granted and what became of it. */
export class RewardRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async find(id: string, on: Connection = this.connection): Promise<RewardRow | null> {
    const { rows } = await on.raw<RewardRow>(`select ${REWARD} from ${FROM} where r.id = ?`, [id]);
    return rows[0] ?? null;
  }

  async lock(id: string, on: Connection): Promise<RewardRow | null> {
    const { rows } = await on.raw<RewardRow>(`select ${REWARD} from ${FROM} where r.id = ? for update of r`, [id]);
    return rows[0] ?? null;
  }

  async ofIssue(issueKey: string, on: Connection): Promise<{ id: string; contributor_id: string }[]> {
    const { rows } = await on.raw<{ id: string; contributor_id: string }>(
      "select id, contributor_id from recognition_reward where issue_key = ? order by id",
      [issueKey],
    );
    return rows;
  }

  async issue(rewards: readonly NewReward[], issue: Issue, on: Connection, actor: RewardActor): Promise<string[]> {
    const rows = rewards.map((reward) => ({ ...reward, id: generateEntityId(undefined, "rwd") }));
    await on.raw(
      `insert into recognition_reward (id, program_id, contributor_id, issue_key, message, locale, email, worth_minor,
                                       expires_at, issued_by)
       select id, ?, contributor_id, ?, ?, ?, email, ?, ?, ?
         from jsonb_to_recordset(?::jsonb) reward (id text, contributor_id text, email text)`,
      [
        issue.program_id,
        issue.issue_key,
        issue.message,
        issue.locale,
        String(issue.worth_minor),
        issue.expires_at,
        issue.by,
        JSON.stringify(rows),
      ],
    );
    const items = rows.flatMap(({ id, items: granted }) => granted.map((item) => ({ ...item, reward_id: id })));
    await on.raw(
      `insert into recognition_reward_item (reward_id, product_id, quantity, variants)
       select * from jsonb_to_recordset(?::jsonb) item (reward_id text, product_id text, quantity integer, variants jsonb)`,
      [JSON.stringify(items)],
    );
    await on.raw(
      `insert into recognition_reward_move (reward_id, to_state, actor, moved_by)
       select unnest(?::text[]), 'issued', ?, ?`,
      [rows.map(({ id }) => id), actor, issue.by],
    );
    return rows.map(({ id }) => id);
  }

  async items(rewardIds: readonly string[], on: Connection = this.connection): Promise<RewardItemRow[]> {
    const { rows } = await on.raw<RewardItemRow>(
      `select id::text as id, reward_id, product_id, quantity, variants from recognition_reward_item
        where reward_id = any(?) and replaced_at is null order by id`,
      [rewardIds],
    );
    return rows;
  }

  /** Of a reward that the caller has locked. */
  async move(
    reward: Pick<RewardRow, "id" | "state">,
    to: RewardState,
    { actor, by, reason }: Mover,
    on: Connection,
  ): Promise<void> {
    await on.raw("update recognition_reward set state = ?, moved_at = now() where id = ?", [to, reward.id]);
    await on.raw(
      `insert into recognition_reward_move (reward_id, from_state, to_state, actor, moved_by, reason)
       values (?, ?, ?, ?, ?, ?)`,
      [reward.id, reward.state, to, actor, by, reason],
    );
  }

  /** Its worth goes to a goal instead of a parcel. */
  async give(reward: Pick<RewardRow, "id" | "state">, goalId: string, on: Connection): Promise<void> {
    await on.raw("update recognition_reward set goal_id = ?, state = 'given', moved_at = now() where id = ?", [
      goalId,
      reward.id,
    ]);
    await on.raw(
      `insert into recognition_reward_move (reward_id, from_state, to_state, actor) values (?, ?, 'given', 'contributor')`,
      [reward.id, reward.state],
    );
  }

  async setWorth(id: string, minor: bigint, on: Connection): Promise<void> {
    await on.raw("update recognition_reward set worth_minor = ? where id = ?", [String(minor), id]);
  }

  async extend(id: string, expiresAt: Date, on: Connection): Promise<void> {
    await on.raw("update recognition_reward set expires_at = ? where id = ?", [expiresAt, id]);
  }

  /** The link of before opens nothing any more. */
  async renewLink(id: string, expiresAt: Date, on: Connection): Promise<void> {
    await on.raw("update recognition_reward set link_version = link_version + 1, expires_at = ? where id = ?", [
      expiresAt,
      id,
    ]);
  }

  /** The newest first, with how many there are in each state. */
  async list(filter: RewardFilter): Promise<{ rows: RewardRow[]; count: number; states: Record<string, number> }> {
    const { state, contributorId, orderId, customerId, limit, offset } = filter;
    const where = `(?::text is null or r.contributor_id = ?) and (?::text is null or r.id in (${OF_ORDER}))
      and (?::text is null or r.id in (${OF_CUSTOMER}))`;
    const asked = [contributorId, contributorId, orderId, orderId, customerId, customerId, customerId];
    const whose = asked.map((id) => id ?? null);
    const { rows } = await this.connection.raw<RewardRow>(
      `select ${REWARD} from ${FROM} where ${where} and (?::text is null or r.state = ?)
        order by r.moved_at desc, r.id limit ? offset ?`,
      [...whose, state ?? null, state ?? null, limit, offset],
    );
    const counted = await this.connection.raw<{ state: string; count: number }>(
      `select r.state, count(*)::int as count from recognition_reward r where ${where} group by 1`,
      whose,
    );
    const states = Object.fromEntries(counted.rows.map((each) => [each.state, each.count]));
    const all = counted.rows.reduce((sum, { count }) => sum + count, 0);
    return { rows, count: state ? (states[state] ?? 0) : all, states };
  }

  async moves(id: string): Promise<RewardMoveRow[]> {
    const { rows } = await this.connection.raw<RewardMoveRow>(
      `select from_state, to_state, actor, reason, moved_at from recognition_reward_move where reward_id = ? order by id`,
      [id],
    );
    return rows;
  }

  /** The newest reward of each before now. */
  async lastThanked(contributorIds: readonly string[], on: Connection): Promise<Map<string, Date>> {
    const { rows } = await on.raw<{ contributor_id: string; at: Date }>(
      `select contributor_id, max(issued_at) as at from recognition_reward
        where contributor_id = any(?) and state <> 'revoked' group by 1`,
      [contributorIds],
    );
    return new Map(rows.map(({ contributor_id, at }) => [contributor_id, at]));
  }

  async overdue(limit: number): Promise<string[]> {
    const { rows } = await this.connection.raw<{ id: string }>(
      "select id from recognition_reward where state = 'issued' and expires_at <= now() order by expires_at limit ?",
      [limit],
    );
    return rows.map(({ id }) => id);
  }
}
