import type { Rig } from "../rig/open-rig.ts";

/** Lays out exactly `free` units that nobody has reserved. */
export async function layOut(
  { admin, database, catalogue }: Rig,
  inventoryItemId: string,
  free: number,
): Promise<void> {
  const [level] = await database.sql<{ reserved: number }>(
    "select coalesce(sum(reserved_quantity), 0)::int as reserved from inventory_level where inventory_item_id = $1",
    [inventoryItemId],
  );
  const path = `/admin/inventory-items/${inventoryItemId}/location-levels/${catalogue.locationId}`;
  const { status, body } = await admin("POST", path, { stocked_quantity: (level?.reserved ?? 0) + free });
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
}
