import type { MedusaContainer } from "@medusajs/framework/types";
import { nextToExpire, spendable } from "../../domain/spendable-points";
import type { OwnPointsUse, SpendablePoints } from "../../types/points";
import { local, words } from "../carts/new-cart-sql";
import { database } from "../database/connection";
import { recognition } from "../recognition/recognition";

/** What somebody can spend, and until when. */
export async function spendablePoints(container: MedusaContainer, contributorId: string): Promise<SpendablePoints> {
  const { points } = recognition(container);
  const { earned, used } = await points.sum(contributorId);
  const next = nextToExpire(await points.lots(contributorId), used, (await points.term()).months);
  return {
    spendable: String(spendable(earned, used)),
    expiring: next && { points: String(next.points), on: next.day },
  };
}

const SHOWN = 20;

const TITLES = `
  select item.reward_id, ${local("pw", "title", "p.title")} as title
    from (select ?::text as locale, ?::text[] as rewards) asked
    join recognition_reward_item item on item.reward_id = any(asked.rewards) and item.replaced_at is null
    join product p on p.id = item.product_id
    ${words("pw", "p.id")}`;

/** The newest first. */
export async function usesOfPoints(
  container: MedusaContainer,
  contributorIds: readonly string[],
  locale: string,
): Promise<OwnPointsUse[]> {
  const rows = await recognition(container).points.ofPeople(contributorIds, SHOWN);
  const rewards = rows.flatMap(({ reward_id }) => (reward_id ? [reward_id] : []));
  const found = await database(container).raw<{ reward_id: string; title: string }>(TITLES, [locale, rewards]);
  const titles = new Map(found.rows.map(({ reward_id, title }) => [reward_id, title]));
  return rows.map(({ kind, points, reward_id, used_at }) => ({
    ...{ kind, points, used_at: used_at.toISOString() },
    title: reward_id ? (titles.get(reward_id) ?? null) : null,
  }));
}
