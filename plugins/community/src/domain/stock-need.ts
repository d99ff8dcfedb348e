/**
 * Decides what a cart needs of the shelves. Needs are summed per inventory item before anything is compared, because two
 * lines (a plush and a gift set that holds the same plush) draw on one shelf.
 */
export interface StockedLine {
  readonly lineId: string;
  readonly quantity: number;
  /** Empty when the shop does not count this thing, or lets it be ordered without stock. */
  readonly parts: readonly StockedPart[];
}

export interface StockedPart {
  readonly inventoryItemId: string;
  readonly requiredQuantity: number;
}

export interface Shortage {
  readonly lineId: string;
  /** How many of this line could be bought if it were alone in the cart. */
  readonly available: number;
}

/** Units needed of each inventory item, over all lines; in the order in which the items are first met. */
export function needsOf(lines: readonly StockedLine[]): Map<string, number> {
  const needs = new Map<string, number>();
  for (const { quantity, parts } of lines)
    for (const { inventoryItemId, requiredQuantity } of parts)
      needs.set(inventoryItemId, (needs.get(inventoryItemId) ?? 0) + quantity * requiredQuantity);
  return needs;
}

/** Which lines cannot be served, given how many units of each item that is short are free at one place. */
export function shortagesOf(lines: readonly StockedLine[], freeOfShort: ReadonlyMap<string, number>): Shortage[] {
  return lines
    .filter(({ parts }) => parts.some(({ inventoryItemId }) => freeOfShort.has(inventoryItemId)))
    .map(({ lineId, parts }) => ({
      lineId,
      available: Math.min(
        ...parts.flatMap(({ inventoryItemId, requiredQuantity }) => {
          const free = freeOfShort.get(inventoryItemId);
          return free === undefined ? [] : [Math.floor(Math.max(0, free) / requiredQuantity)];
        }),
      ),
    }));
}
