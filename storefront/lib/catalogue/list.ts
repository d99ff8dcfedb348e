import { lowestPrice, matches } from "./filter.ts";
import type { CatalogueQuery, Sort } from "./query.ts";
import { searchProducts } from "./search.ts";
import type { Catalogue, Product } from "./types.ts";

export const pageSize = 12;

export interface ProductList {
  products: Product[];
  total: number;
  page: number;
  pages: number;
}

const orders: Record<Sort, ((a: Product, b: Product) => number) | undefined> = {
  new: undefined,
  price: (a, b) => lowestPrice(a) - lowestPrice(b),
  "price-desc": (a, b) => lowestPrice(b) - lowestPrice(a),
  name: (a, b) => a.title.localeCompare(b.title),
};

/** Products the words of the query find (all of them without words), before any filter. */
export const candidates = (catalogue: Catalogue, query: CatalogueQuery): Product[] =>
  query.q ? searchProducts(catalogue.products, query.q) : catalogue.products;

/** The catalogue comes newest first, and a search best first: "new" keeps that order. */
export const listProducts = (catalogue: Catalogue, query: CatalogueQuery): ProductList => {
  const found = candidates(catalogue, query).filter((product) => matches(product, query, catalogue.categories));
  const order = orders[query.sort];
  const sorted = order ? [...found].sort(order) : found;
  const pages = Math.max(1, Math.ceil(sorted.length / pageSize));
  const page = Math.min(query.page, pages);
  return { products: sorted.slice((page - 1) * pageSize, page * pageSize), total: sorted.length, page, pages };
};
