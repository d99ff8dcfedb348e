import type { Connection } from "./connection";
import type { NewReward } from "./reward-rows";

/** Something else instead of what was granted, for whoever said that it would do. Of rewards that the caller has locked. */
export class SubstituteRows {
  async accept(rewardId: string, accepts: boolean, on: Connection): Promise<void> {
    await on.raw("update recognition_reward set accepts_substitute = ? where id = ?", [accepts, rewardId]);
  }

  async accepts(rewardId: string, on: Connection): Promise<boolean> {
    const { rows } = await on.raw("select 1 from recognition_reward where id = ? and accepts_substitute", [rewardId]);
    return rows.length > 0;
  }

  /** Who said yes is asked anew before it happens again. */
  async replace(rewardId: string, items: NewReward["items"], on: Connection): Promise<void> {
    await on.raw("update recognition_reward_item set replaced_at = now() where reward_id = ? and replaced_at is null", [
      rewardId,
    ]);
    await on.raw(
      `insert into recognition_reward_item (reward_id, product_id, quantity, variants)
       select ?, item.* from jsonb_to_recordset(?::jsonb) item (product_id text, quantity integer, variants jsonb)`,
      [rewardId, JSON.stringify(items)],
    );
    await this.accept(rewardId, false, on);
  }
}
