/**
 * Decides whether a cart can be served. Needs are summed per inventory item before they are compared, because two lines
 * (a plush and a gift set that holds the same plush) draw on one shelf. The platform reserves an item at one location,
 * so the sum must lie at one.
 */
export interface StockedLine {
  readonly lineId: string;
  readonly quantity: number;
  /** Empty when the shop does not count this thing, or lets it be ordered without stock. */
  readonly items: readonly StockedItem[];
}

export interface StockedItem {
  readonly inventoryItemId: string;
  readonly requiredQuantity: number;
  /** Free units at each location of the sales channel. */
  readonly freeByLocation: readonly number[];
}

export interface Shortage {
  readonly lineId: string;
  /** How many of this line could be bought if it were alone in the cart. */
  readonly available: number;
}

export function shortagesOf(lines: readonly StockedLine[]): Shortage[] {
  const needed = new Map<string, number>();
  for (const { quantity, items } of lines)
    for (const item of items)
      needed.set(item.inventoryItemId, (needed.get(item.inventoryItemId) ?? 0) + quantity * item.requiredQuantity);

  return lines
    .filter(({ items }) => items.some((item) => (needed.get(item.inventoryItemId) ?? 0) > mostAtOnePlace(item)))
    .map((line) => ({ lineId: line.lineId, available: availableUnits(line) }));
}

function mostAtOnePlace({ freeByLocation }: StockedItem): number {
  return Math.max(0, ...freeByLocation);
}

function availableUnits({ items }: StockedLine): number {
  return Math.min(...items.map((item) => Math.floor(mostAtOnePlace(item) / item.requiredQuantity)));
}
