import type { RawCatalogue } from "./raw.ts";

type Stock = ReadonlyMap<string, number | null>;

/** "Only 5 left" is the largest number an ordinary product page names; above it, units sold change nothing to see. */
export const lowStockLimit = 5;
/** The largest quantity a product page offers. */
export const maxQuantity = 10;

const shown = (available: number | null | undefined, exact: boolean): number | null | undefined =>
  exact || available == null ? available : Math.min(available, maxQuantity);

/** Whether any page would read differently: of an edition every unit is shown, of other things only scarcity. */
export const shownStockChanged = (before: Stock, after: Stock, raw: RawCatalogue | undefined): boolean => {
  const editions = new Set(
    (raw?.texts.en.products ?? [])
      .filter(({ metadata }) => metadata?.edition)
      .flatMap(({ variants }) => variants.map(({ id }) => id)),
  );
  if (before.size !== after.size) return true;
  for (const [id, available] of after) {
    if (!before.has(id) || shown(before.get(id), editions.has(id)) !== shown(available, editions.has(id))) return true;
  }
  return false;
};
