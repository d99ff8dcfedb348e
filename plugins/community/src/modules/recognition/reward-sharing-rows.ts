import { SHOWN_STATES } from "../../domain/reward-sharing";
import type { Connection } from "./connection";

/** Which rewards the people they thank show to everybody, by their own choice. */
export class RewardSharingRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Of a reward that the caller has locked; shared again, it is shared since then. */
  async set(id: string, isShared: boolean, on: Connection): Promise<void> {
    await on.raw(
      "update recognition_reward set shared_at = case when ?::boolean then coalesce(shared_at, now()) end where id = ?",
      [isShared, id],
    );
  }

  /** Those of them that have a page now: claimed or given, and not of somebody who is forgotten. */
  async shown(ids: readonly string[]): Promise<Set<string>> {
    const { rows } = await this.connection.raw<{ id: string }>(
      `select r.id from recognition_reward r join recognition_contributor person on person.id = r.contributor_id
        where r.id = any(?) and r.shared_at is not null and r.state = any(?) and person.erased_at is null`,
      [ids, SHOWN_STATES],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Whose parcel was ordered with this account, by somebody who is not forgotten. */
  async isOwn(id: string, customerId: string, on: Connection): Promise<boolean> {
    const { rows } = await on.raw(
      `select 1 from recognition_reward r
         join recognition_contributor person on person.id = r.contributor_id and person.erased_at is null
         join recognition_reward_order made on made.reward_id = r.id and not made.is_dead
         join "order" o on o.id = made.order_id
        where r.id = ? and o.customer_id = ?`,
      [id, customerId],
    );
    return rows.length > 0;
  }

  /** The account that could take them down goes. */
  async takeDown(customerId: string, on: Connection): Promise<void> {
    await on.raw(
      `update recognition_reward set shared_at = null
        where shared_at is not null and id in (select made.reward_id from recognition_reward_order made
          join "order" o on o.id = made.order_id where o.customer_id = ?)`,
      [customerId],
    );
  }
}
