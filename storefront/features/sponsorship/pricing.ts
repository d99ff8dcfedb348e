import type { MinorByCurrency } from "../../../plugins/community/src/types/impact";

export interface Choice {
  tierId: string;
  /** Lower case. */
  currency: string;
  /** By the id of a benefit that is sold by itself. */
  quantities: Record<string, number>;
}

interface Priced {
  id: string;
  priceMinor: MinorByCurrency;
}

export interface Sum {
  /** Minor units as text; null when something of it has no price in this currency. */
  totalMinor: string | null;
  /** The tier's own price is told with the offer, and comes on top. */
  isTierOnRequest: boolean;
}

/** What a choice costs before tax, as far as the catalogue says it. */
export const sumOf = ({ tierId, currency, quantities }: Choice, tiers: Priced[], additions: Priced[]): Sum => {
  const tier = tiers.find(({ id }) => id === tierId);
  const isTierOnRequest = tier !== undefined && Object.keys(tier.priceMinor).length === 0;
  const price = isTierOnRequest ? "0" : tier?.priceMinor[currency];
  if (price === undefined) return { totalMinor: null, isTierOnRequest };
  let total = BigInt(price);
  for (const { id, priceMinor } of additions) {
    const quantity = quantities[id] ?? 0;
    if (quantity === 0) continue;
    const one = priceMinor[currency];
    if (one === undefined) return { totalMinor: null, isTierOnRequest };
    total += BigInt(one) * BigInt(quantity);
  }
  return { totalMinor: total.toString(), isTierOnRequest };
};

const mostOfOne = 1000;

/** Nothing for what is not a whole number that can be ordered. */
export const quantityOf = (typed: unknown): number | undefined => {
  const text = String(typed ?? "").trim();
  if (text === "") return 0;
  const number = Number(text);
  return /^\d+$/.test(text) && number <= mostOfOne ? number : undefined;
};

/** Where a form keeps how many of a benefit are wanted. */
export const quantityField = (benefitId: string): string => `quantity_${benefitId}`;
