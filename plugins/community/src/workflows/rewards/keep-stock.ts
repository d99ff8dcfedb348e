import type { MedusaContainer } from "@medusajs/framework/types";
import type { RewardItemRow, RewardRow } from "../../modules/recognition/reward-rows";
import type { HoldWish } from "../../modules/stock-hold/service";
import { stockHolds } from "../checkout/take-hold";
import type { Connection } from "../database/connection";
import { recognition } from "../recognition/recognition";
import { readSoldVariant } from "../wait-list/sold-variant";
import { channelOf } from "./stock-for-grants";

/** What was granted; of what leaves nothing to choose there is one variant. */
type Granted = Pick<RewardItemRow, "product_id" | "quantity" | "variants">;

/**
 * Sets aside what a reward is, under the reward's own id, until it runs out: nobody can buy it meanwhile.
 * @returns false when there is not enough, and nothing is set aside.
 */
export async function keepStock(
  container: MedusaContainer,
  { id, expiresAt }: { id: string; expiresAt: Date },
  items: readonly Granted[],
  on: Connection,
): Promise<boolean> {
  const needs = new Map<string, HoldWish["items"][number]>();
  for (const { product_id, quantity, variants } of items) {
    const channel = await channelOf(on, product_id);
    const variant = channel && (await readSoldVariant(on, variants[0]?.id ?? "", channel));
    if (!variant) return false;
    for (const { inventory_item_id, required_quantity, location_ids } of variant.parts) {
      const before = needs.get(inventory_item_id)?.quantity ?? 0;
      const units = before + required_quantity * quantity;
      needs.set(inventory_item_id, { inventory_item_id, quantity: units, locations: location_ids });
    }
  }
  // What the shop does not count is always there.
  if (needs.size === 0) return true;
  const nobody = { mailbox: null, customer_id: null, editions: [], promotions: [] };
  const wish = { ...nobody, wait_id: id, expires_at: expiresAt, items: [...needs.values()] };
  return !("refused" in (await stockHolds(container).take(wish, on)));
}

/** For a reward that is issued anew: it is kept again where there is enough, and otherwise kept when it is claimed. */
export async function keepAgain(
  container: MedusaContainer,
  { id, program_id }: Pick<RewardRow, "id" | "program_id">,
  expiresAt: Date,
  on: Connection,
): Promise<void> {
  const { programs, rewards } = recognition(container);
  if (!(await programs.find(program_id, on))?.keeps_stock) return;
  const items = await rewards.items([id], on);
  if (items.some(({ variants }) => variants.length !== 1)) return;
  await keepStock(container, { id, expiresAt }, items, on);
}
