import type { CatalogueQuery } from "./query.ts";
import type { Category, Product, Variant } from "./types.ts";

export const isInStock = ({ available }: Variant): boolean => available === null || available > 0;

export const lowestPrice = ({ variants }: Product): number => Math.min(...variants.map(({ priceMajor }) => priceMajor));

/** A category holds what its sub-categories hold. */
export const withDescendants = (handles: string[], categories: Category[]): Set<string> => {
  const found = new Set(handles);
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { handle, parentHandle } of categories) if (parentHandle && found.has(parentHandle)) found.add(handle);
  }
  return found;
};

export type Facet = "category" | "collection" | "price" | "stock" | `option:${string}`;

const variantMatches = (variant: Variant, query: CatalogueQuery, except: Facet | undefined): boolean =>
  (except === "stock" || !query.inStock || isInStock(variant)) &&
  (except === "price" ||
    (variant.priceMajor >= (query.minMajor ?? 0) &&
      variant.priceMajor <= (query.maxMajor ?? Number.POSITIVE_INFINITY))) &&
  Object.entries(query.options).every(
    ([key, values]) => except === `option:${key}` || values.includes(variant.options[key] ?? ""),
  );

/** The variants of a product that answer the query; size, colour, price and stock must meet in one and the same variant. */
export const matchingVariants = (product: Product, query: CatalogueQuery, except?: Facet): Variant[] =>
  product.variants.filter((variant) => variantMatches(variant, query, except));

export const matches = (product: Product, query: CatalogueQuery, categories: Category[], except?: Facet): boolean => {
  const wanted = withDescendants(query.categories, categories);
  const inCategory =
    except === "category" || wanted.size === 0 || product.categories.some(({ handle }) => wanted.has(handle));
  const inCollection =
    except === "collection" ||
    query.collections.length === 0 ||
    (product.collection !== undefined && query.collections.includes(product.collection.handle));
  return inCategory && inCollection && matchingVariants(product, query, except).length > 0;
};
