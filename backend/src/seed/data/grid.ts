import type { OptionSeed, OptionValue, Stock, VariantSeed } from "../types";

type Chosen = Record<string, OptionValue>;

/** All combinations of the options, first option slowest, each given to `build`. */
export function grid(options: OptionSeed[], build: (chosen: Chosen) => Omit<VariantSeed, "options">): VariantSeed[] {
  const combinations = options.reduce<Chosen[]>(
    (sofar, option) =>
      sofar.flatMap((chosen) => option.values.map((value) => ({ ...chosen, [option.title.en]: value }))),
    [{}],
  );
  return combinations.map((chosen) => ({
    ...build(chosen),
    options: Object.fromEntries(Object.entries(chosen).map(([title, value]) => [title, value.value.en])),
  }));
}

/** Two honest warehouses: Hangzhou holds about twice what Rotterdam does. */
export const stocked = (units: number): Stock => ({
  hangzhou: Math.ceil((units * 2) / 3),
  rotterdam: Math.floor(units / 3),
});
export const soldOut: Stock = { hangzhou: 0, rotterdam: 0 };

/** The middle sizes are made in larger numbers; the ends of the range run out first. */
export function garmentStock(size: string, base: number): Stock {
  const share: Record<string, number> = { XS: 0.4, S: 0.8, M: 1.2, L: 1.2, XL: 0.8, "2XL": 0.5, "3XL": 0.3 };
  return stocked(Math.round(base * (share[size] ?? 1)));
}

export const skuPart = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, "").toUpperCase();
