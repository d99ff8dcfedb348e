import { indexTokens, queryTokens } from "./segment.ts";
import type { Product } from "./types.ts";

interface Entry {
  product: Product;
  title: ReadonlySet<string>;
  rest: ReadonlySet<string>;
}

const indexes = new WeakMap<readonly Product[], Entry[]>();

const indexOf = (products: readonly Product[]): Entry[] => {
  let index = indexes.get(products);
  if (!index) {
    index = products.map((product) => ({
      product,
      title: indexTokens(product.searchTitle),
      rest: indexTokens(product.searchText),
    }));
    indexes.set(products, index);
  }
  return index;
};

const startsWithAny = (tokens: ReadonlySet<string>, start: string): boolean => {
  for (const token of tokens) if (token.startsWith(start)) return true;
  return false;
};

const scoreOf = (token: string, { title, rest }: Entry): number => {
  if (title.has(token)) return 8;
  if (startsWithAny(title, token)) return 5;
  if (rest.has(token)) return 2;
  return startsWithAny(rest, token) ? 1 : 0;
};

/** Products in which every word of the query is found, the title counting most; the order among equals is kept. */
export const searchProducts = (products: readonly Product[], query: string): Product[] => {
  const tokens = queryTokens(query);
  if (tokens.length === 0) return [];
  return indexOf(products)
    .map((entry) => {
      const scores = tokens.map((token) => scoreOf(token, entry));
      return { product: entry.product, score: scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ product }) => product);
};
