import type { Catalogue, Picture, Product, Variant } from "./types.ts";

export interface FoundVariant {
  product: Product;
  variant: Variant;
}

export const findVariant = (catalogue: Catalogue, variantId: string | null): FoundVariant | undefined => {
  for (const product of catalogue.products) {
    const variant = product.variants.find(({ id }) => id === variantId);
    if (variant) return { product, variant };
  }
  return undefined;
};

/** "Navy · L", in the reader's language; empty for a thing that comes in one form only. */
export const variantLabel = ({ product, variant }: FoundVariant): string =>
  product.options
    .filter(({ values }) => product.variants.length > 1 || values.length > 1)
    .map(({ key, values }) => values.find((value) => value.key === variant.options[key])?.label ?? "")
    .filter(Boolean)
    .join(" · ");

export const variantPicture = ({ product, variant }: FoundVariant): Picture | undefined =>
  product.pictures[variant.pictureIndex] ?? product.pictures[0];
