import { isInStock, lowestPrice } from "./filter.ts";
import { lowStockLimit } from "./shown-stock.ts";
import type { Picture, Product } from "./types.ts";

export type StockState = "in" | "low" | "out";

/** What a product shows in a list, and no more: lists are long and are sent to phones. */
export interface ProductCard {
  handle: string;
  title: string;
  subtitle: string;
  priceMajor: number;
  originalPriceMajor: number;
  hasPriceRange: boolean;
  picture: Picture | undefined;
  swatches: string[];
  stock: StockState;
  edition: { size: number; left: number } | undefined;
}

export const unitsLeft = ({ variants }: Product): number =>
  variants.reduce((sum, { available }) => sum + Math.max(0, available ?? 0), 0);

export const stockState = (product: Product): StockState => {
  if (!product.variants.some(isInStock)) return "out";
  const isCounted = product.variants.every(({ available }) => available !== null);
  return isCounted && unitsLeft(product) <= lowStockLimit ? "low" : "in";
};

export const toCard = (product: Product): ProductCard => {
  const priceMajor = lowestPrice(product);
  const cheapest = product.variants.find((variant) => variant.priceMajor === priceMajor);
  return {
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle,
    priceMajor,
    originalPriceMajor: cheapest?.originalPriceMajor ?? priceMajor,
    hasPriceRange: product.variants.some((variant) => variant.priceMajor !== priceMajor),
    picture: product.pictures[0],
    swatches: product.options.flatMap(({ values }) => values.flatMap(({ swatch }) => (swatch ? [swatch] : []))),
    stock: stockState(product),
    edition: product.edition && { size: product.edition.size, left: unitsLeft(product) },
  };
};
