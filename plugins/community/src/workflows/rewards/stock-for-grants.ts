import type { MedusaContainer } from "@medusajs/framework/types";
import { freeUnits } from "../catalogue/free-units";
import { type Connection, database } from "../database/connection";
import type { PricedItem } from "./granted-items";

const CHANNELS = `
  select link.sales_channel_id as id from product_sales_channel link
    join sales_channel s on s.id = link.sales_channel_id and s.deleted_at is null and not s.is_disabled
   where link.product_id = ? and link.deleted_at is null order by link.created_at limit 1`;

export interface FreeForGrants {
  product_id: string;
  title: string;
  /** Of one reward. */
  wanted: number;
  /** Over all variants that may be chosen; null where the shop does not count. */
  free: number | null;
}

/** Where a thing is sold first. */
export async function channelOf(on: Connection, productId: string): Promise<string | null> {
  const { rows } = await on.raw<{ id: string }>(CHANNELS, [productId]);
  return rows[0]?.id ?? null;
}

/** What there is of each thing now: a forecast, for most of what is granted is only kept when it is claimed. */
export async function freeForGrants(
  container: MedusaContainer,
  items: readonly PricedItem[],
): Promise<FreeForGrants[]> {
  const on = database(container);
  return Promise.all(
    items.map(async ({ productId, title, quantity, variants }) => {
      const channel = await channelOf(on, productId);
      const ids = variants.map(({ variantId }) => variantId);
      const units = channel ? [...(await freeUnits(on, channel, ids)).values()] : ids.map(() => 0);
      const isCounted = units.every((each) => each !== null);
      const free = isCounted ? units.reduce<number>((sum, each) => sum + (each ?? 0), 0) : null;
      return { product_id: productId, title, wanted: quantity, free };
    }),
  );
}
