import type { Connection } from "../database/connection";
import { VARIANT_STOCK_SQL } from "./stock-sql";

/** What one sales channel could sell of some variants at this moment; null where the shop does not count. */
export async function freeUnits(
  on: Connection,
  salesChannelId: string,
  variantIds: string[],
): Promise<Map<string, number | null>> {
  const { rows } = await on.raw<{ id: string; units: string | null }>(VARIANT_STOCK_SQL, [
    salesChannelId,
    variantIds,
    salesChannelId,
  ]);
  return new Map(rows.map(({ id, units }) => [id, units === null ? null : Number(units)]));
}
