import { matches, matchingVariants, withDescendants } from "./filter.ts";
import type { CatalogueQuery } from "./query.ts";
import type { Catalogue, Product } from "./types.ts";

export interface FacetValue {
  key: string;
  label: string;
  count: number;
  isChosen: boolean;
  swatch?: string;
}
export interface FacetGroup {
  name: string;
  label: string;
  values: FacetValue[];
}

// Each group is counted as if nothing were chosen in it: the numbers say what choosing a value would show.
const optionGroups = (products: Product[], query: CatalogueQuery, catalogue: Catalogue): FacetGroup[] => {
  const groups = new Map<string, FacetGroup>();
  const holders = new Map<string, number>();
  for (const product of products) {
    for (const option of product.options) {
      const group = groups.get(option.key) ?? { name: option.key, label: option.label, values: [] };
      groups.set(option.key, group);
      holders.set(option.key, (holders.get(option.key) ?? 0) + 1);
      const facet = `option:${option.key}` as const;
      const offered = matches(product, query, catalogue.categories, facet)
        ? matchingVariants(product, query, facet)
        : [];
      for (const { key, label, swatch } of option.values) {
        let value = group.values.find((known) => known.key === key);
        if (!value) {
          value = { key, label, count: 0, isChosen: query.options[option.key]?.includes(key) ?? false, swatch };
          group.values.push(value);
        }
        if (offered.some((variant) => variant.options[option.key] === key)) value.count += 1;
      }
    }
  }
  // A question with one answer is none, and one that concerns a single product is answered on its page.
  return [...groups.values()].filter(({ name, values }) => values.length > 1 && (holders.get(name) ?? 0) > 1);
};

const namedGroup = (
  name: "category" | "collection",
  chosen: string[],
  products: Product[],
  query: CatalogueQuery,
  catalogue: Catalogue,
): FacetGroup => {
  const open = products.filter((product) => matches(product, query, catalogue.categories, name));
  const named = name === "category" ? catalogue.categories : catalogue.collections;
  const holds = (product: Product, handle: string): boolean => {
    if (name === "collection") return product.collection?.handle === handle;
    const handles = withDescendants([handle], catalogue.categories);
    return product.categories.some((category) => handles.has(category.handle));
  };
  const values = named.map(({ handle, name: label }) => ({
    key: handle,
    label,
    count: open.filter((product) => holds(product, handle)).length,
    isChosen: chosen.includes(handle),
  }));
  return { name, label: "", values };
};

/** What can be asked further; "in stock" and the price stand beside these in the form. */
export const facetsOf = (products: Product[], query: CatalogueQuery, catalogue: Catalogue): FacetGroup[] =>
  [
    namedGroup("category", query.categories, products, query, catalogue),
    namedGroup("collection", query.collections, products, query, catalogue),
    ...optionGroups(products, query, catalogue),
  ]
    .map((group) => ({ ...group, values: group.values.filter(({ count, isChosen }) => count > 0 || isChosen) }))
    .filter(({ values }) => values.length > 0);
