export interface Missing {
  line_item_id: string;
  inventory_item_id: string;
  units: number;
}

export interface Shelf {
  inventory_item_id: string;
  location_id: string;
  /** Units that nobody has. */
  free: number;
  may_run_short: boolean;
}

export interface Chosen extends Missing {
  location_id: string;
  allow_backorder: boolean;
}

/**
 * One shelf for the whole of each missing part, because a parcel is packed at one place; preferably one shelf for all of
 * them. Several lines may need the same item.
 */
export function chooseShelves(
  missing: readonly Missing[],
  shelves: readonly Shelf[],
): { chosen: Chosen[]; short: { inventory_item_id: string; missing: number; available: number }[] } {
  const free = new Map(shelves.map((shelf) => [keyOf(shelf), shelf.free]));
  const chosen: Chosen[] = [];
  const short: { inventory_item_id: string; missing: number; available: number }[] = [];
  for (const part of missing) {
    const possible = shelves.filter(({ inventory_item_id }) => inventory_item_id === part.inventory_item_id);
    const used = new Set(chosen.map(({ location_id }) => location_id));
    const left = (shelf: Shelf) => free.get(keyOf(shelf)) ?? 0;
    const enough = possible
      .filter((shelf) => left(shelf) >= part.units)
      .sort((a, b) => Number(used.has(b.location_id)) - Number(used.has(a.location_id)));
    const shelf = enough[0] ?? possible.find(({ may_run_short }) => may_run_short);
    if (!shelf) {
      const available = Math.max(0, ...possible.map(left));
      short.push({ inventory_item_id: part.inventory_item_id, missing: part.units, available });
      continue;
    }
    free.set(keyOf(shelf), left(shelf) - part.units);
    chosen.push({ ...part, location_id: shelf.location_id, allow_backorder: shelf.may_run_short });
  }
  return { chosen, short };
}

const keyOf = ({ inventory_item_id, location_id }: Pick<Shelf, "inventory_item_id" | "location_id">) =>
  `${inventory_item_id} ${location_id}`;
