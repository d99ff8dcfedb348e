import { DomainError } from "./errors";

/**
 * Decides what a reward costs a program, and that no program gives away more than it has. A reward is worth what its items
 * cost a buyer today in the program's currency; where the size is chosen later, the dearest one is set aside, and what the
 * chosen one costs less comes back. Minor units.
 */
export interface PricedVariant {
  readonly variantId: string;
  /** What a buyer pays for one in the program's currency; null where it is not sold for that. */
  readonly priceMinor: bigint | null;
}

export interface GrantedItem {
  readonly productId: string;
  readonly quantity: number;
  /** Those that may be chosen. */
  readonly variants: readonly PricedVariant[];
}

const MOST_OF_ONE = 20;

/** @throws DomainError `reward_item_quantity`, `reward_item_unpriced` naming the item. */
export function worthMinor(items: readonly GrantedItem[]): bigint {
  if (items.length === 0)
    throw new DomainError("invalid_data", "reward_items_missing", "A reward is at least one thing", { field: "items" });
  return items.reduce((sum, item, index) => sum + dearest(item, index) * BigInt(item.quantity), 0n);
}

function dearest({ quantity, variants }: GrantedItem, index: number): bigint {
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST_OF_ONE)
    throw new DomainError("invalid_data", "reward_item_quantity", `One is given 1 to ${MOST_OF_ONE} of a thing`, {
      field: `items[${index}].quantity`,
    });
  const prices = variants.flatMap(({ priceMinor }) => (priceMinor === null ? [] : [priceMinor]));
  if (prices.length === 0 || prices.length < variants.length)
    throw new DomainError("invalid_data", "reward_item_unpriced", "It has no price in the program's currency", {
      field: `items[${index}].product_id`,
    });
  return prices.reduce(larger);
}

/** What is kept on the shelf is one thing and no choice. @throws DomainError `reward_variant_open` naming the item. */
export function checkFixed(items: readonly GrantedItem[]): void {
  const open = items.findIndex(({ variants }) => variants.length !== 1);
  if (open < 0) return;
  throw new DomainError("invalid_data", "reward_variant_open", "This program keeps what it grants: name the variant", {
    field: `items[${open}].variant_id`,
  });
}

const larger = (a: bigint, b: bigint) => (a > b ? a : b);

export interface Budget {
  readonly totalMinor: bigint;
  /** Set aside for what may still be claimed, and spent. */
  readonly committedMinor: bigint;
}

/** @throws DomainError `reward_budget` (conflict) with what is left. */
export function checkBudget({ totalMinor, committedMinor }: Budget, wantedMinor: bigint): void {
  const leftMinor = totalMinor - committedMinor;
  if (wantedMinor <= leftMinor) return;
  throw new DomainError("conflict", "reward_budget", "The program's budget does not pay for that", {
    data: { left_minor: String(leftMinor > 0n ? leftMinor : 0n), wanted_minor: String(wantedMinor) },
  });
}
