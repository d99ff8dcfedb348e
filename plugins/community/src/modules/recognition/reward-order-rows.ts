import type { Connection } from "./connection";

export interface RewardOrderRow {
  order_id: string;
  reward_id: string;
  claim_key: string;
  /** Minor units as decimal text. */
  worth_minor: string;
  currency_code: string;
}

const ORDER = "order_id, reward_id, claim_key, worth_minor::text as worth_minor, currency_code";

/** Which orders are sent for a grant instead of for money. */
export class RewardOrderRows {
  /** That was made when this claim was asked for before. */
  async ofClaim(rewardId: string, claimKey: string, on: Connection): Promise<RewardOrderRow | null> {
    const { rows } = await on.raw<RewardOrderRow>(
      `select ${ORDER} from recognition_reward_order where reward_id = ? and claim_key = ?`,
      [rewardId, claimKey],
    );
    return rows[0] ?? null;
  }

  async add(order: RewardOrderRow, on: Connection): Promise<void> {
    const { order_id, reward_id, claim_key, worth_minor, currency_code } = order;
    await on.raw(
      `insert into recognition_reward_order (order_id, reward_id, claim_key, worth_minor, currency_code)
       values (?, ?, ?, ?, ?)`,
      [order_id, reward_id, claim_key, worth_minor, currency_code],
    );
  }

  /** Cancelled: the grant may make another one. */
  async bury(orderId: string, on: Connection): Promise<void> {
    await on.raw("update recognition_reward_order set is_dead = true where order_id = ?", [orderId]);
  }

  /** Its things came back: the grant may make another one. @returns null while they have not, all of them. */
  async exchange(rewardId: string, on: Connection): Promise<string | null> {
    const { rows } = await on.raw<{ order_id: string }>(
      `update recognition_reward_order made set is_dead = true, exchanged_at = now()
         from "order" o
        where made.reward_id = ? and not made.is_dead and o.id = made.order_id
          and not exists (select 1 from order_item item
                           where item.order_id = o.id and item.version = o.version and item.deleted_at is null
                             and item.return_received_quantity < item.quantity)
        returning made.order_id`,
      [rewardId],
    );
    return rows[0]?.order_id ?? null;
  }
}
