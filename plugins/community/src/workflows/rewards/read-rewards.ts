import type { MedusaContainer } from "@medusajs/framework/types";
import { isOpenToClaim, REWARD_STATES } from "../../domain/reward-lifecycle";
import type { RewardFilter, RewardItemRow, RewardRow } from "../../modules/recognition/reward-rows";
import type { OwnRewardAnswer } from "../../types/reports";
import type {
  RewardAnswer,
  RewardDetailAnswer,
  RewardItemAnswer,
  RewardListAnswer,
  RewardProgramAnswer,
} from "../../types/rewards";
import { database } from "../database/connection";
import { shopLinks } from "../mails/shop-links";
import { recognition } from "../recognition/recognition";
import { rewardNotFound } from "./rewards";

export async function listRewardPrograms(container: MedusaContainer): Promise<RewardProgramAnswer[]> {
  return recognition(container).programs.list();
}

/** The newest moved first, with how many there are in each state. */
export async function listRewards(container: MedusaContainer, filter: RewardFilter): Promise<RewardListAnswer> {
  const { rows, count, states } = await recognition(container).rewards.list(filter);
  return {
    rewards: await answersOf(container, rows),
    count,
    states: Object.fromEntries(REWARD_STATES.map((state) => [state, states[state] ?? 0])) as RewardListAnswer["states"],
  };
}

/** @throws DomainError `reward_not_found` */
export async function readReward(container: MedusaContainer, id: string): Promise<RewardDetailAnswer> {
  const { rewards, points } = recognition(container);
  const row = await rewards.find(id);
  if (!row) throw rewardNotFound();
  const [reward] = await answersOf(container, [row]);
  const moves = await rewards.moves(id);
  return {
    reward: reward as RewardAnswer,
    points: (await points.ofReward(id))?.points ?? null,
    claim_url: isOpenToClaim(row.state) ? shopLinks(container, row.locale).claimUrl(row) : null,
    moves: moves.map(({ moved_at, ...move }) => ({ ...move, moved_at: moved_at.toISOString() })),
  };
}

/** Of one account's, as many as its page shows. */
const SHOWN = 100;

/** What was claimed by an account, the newest first. */
export async function ownRewards(
  container: MedusaContainer,
  customerId: string,
  locale: "en" | "zh-CN",
): Promise<OwnRewardAnswer[]> {
  const { rewards, programs, sharing } = recognition(container);
  const { rows } = await rewards.list({ customerId, limit: SHOWN, offset: 0 });
  const shown = await sharing.shown(rows.map(({ id }) => id));
  const names = new Map((await programs.list()).map(({ id, name }) => [id, name[locale]]));
  return (await answersOf(container, rows)).map((reward) => ({
    ...{ id: reward.id, program: names.get(reward.program_id) ?? "", message: reward.message, state: reward.state },
    ...{ worth_minor: reward.worth_minor, currency_code: reward.currency_code, moved_at: reward.moved_at },
    ...{ items: reward.items, order: reward.order, is_shared: shown.has(reward.id) },
  }));
}

async function answersOf(container: MedusaContainer, rows: readonly RewardRow[]): Promise<RewardAnswer[]> {
  const ids = rows.map(({ id }) => id);
  const items = await recognition(container).rewards.items(ids);
  const names = await namesOf(container, items);
  const orders = await ordersOf(container, ids);
  return rows.map((row) => {
    const order = orders.find(({ reward_id }) => reward_id === row.id);
    return {
      ...{ id: row.id, program_id: row.program_id, contributor_id: row.contributor_id },
      ...{ contributor_name: row.contributor_name, state: row.state, message: row.message, email: row.email },
      ...{ worth_minor: row.worth_minor, currency_code: row.currency_code, goal_id: row.goal_id },
      accepts_substitute: row.state === "waitlisted" && row.accepts_substitute,
      issued_at: row.issued_at.toISOString(),
      expires_at: row.expires_at.toISOString(),
      moved_at: row.moved_at.toISOString(),
      items: items.filter(({ reward_id }) => reward_id === row.id).map((item) => itemAnswer(item, names, order)),
      order: order ? { id: order.id, display_id: order.display_id } : null,
    };
  });
}

/** Of products and variants, by id. */
type Names = ReadonlyMap<string, string>;

async function namesOf(container: MedusaContainer, items: readonly RewardItemRow[]): Promise<Names> {
  const { rows } = await database(container).raw<{ id: string; title: string }>(
    `select id, title from product where id = any(?)
     union all select id, title from product_variant where id = any(?)`,
    [items.map(({ product_id }) => product_id), items.flatMap(({ variants }) => variants.map(({ id }) => id))],
  );
  return new Map(rows.map(({ id, title }) => [id, title]));
}

interface OrderRow {
  reward_id: string;
  id: string;
  display_id: number;
  /** Of its lines. */
  variant_ids: string[];
}

const ORDERS = `
  select made.reward_id, o.id, o.display_id,
         array(select line.variant_id from order_item item join order_line_item line on line.id = item.item_id
                where item.order_id = o.id and item.version = o.version and item.deleted_at is null) as variant_ids
    from recognition_reward_order made join "order" o on o.id = made.order_id
   where made.reward_id = any(?) and not made.is_dead`;

async function ordersOf(container: MedusaContainer, rewardIds: readonly string[]): Promise<OrderRow[]> {
  return (await database(container).raw<OrderRow>(ORDERS, [rewardIds])).rows;
}

function itemAnswer(item: RewardItemRow, names: Names, order: OrderRow | undefined): RewardItemAnswer {
  const ids = item.variants.map(({ id }) => id);
  const only = ids.length === 1 ? ids[0] : ids.find((id) => order?.variant_ids.includes(id));
  return {
    id: item.id,
    product_id: item.product_id,
    title: names.get(item.product_id) ?? item.product_id,
    quantity: item.quantity,
    variant: only ? (names.get(only) ?? null) : null,
  };
}
