import type { RouterContextProvider } from "react-router";
import { toCard } from "~/lib/catalogue/card";
import type { Product } from "~/lib/catalogue/types";
import { env } from "~/lib/env.server";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import { productJsonLd } from "./json-ld.server";

const maxRelated = 4;

/** Things from the same collection first, then from the same shelf. */
const relatedTo = (product: Product, products: Product[]): Product[] => {
  const closeness = (other: Product): number =>
    Number(other.collection !== undefined && other.collection.handle === product.collection?.handle) * 2 +
    Number(other.categories.some(({ handle }) => product.categories.some((own) => own.handle === handle)));
  return products
    .filter(({ id }) => id !== product.id)
    .sort((a, b) => closeness(b) - closeness(a))
    .slice(0, maxRelated);
};

export const loadProduct = (context: Readonly<RouterContextProvider>, handle: string) => {
  const { products, taxInclusive } = getCatalogue(context);
  const product = products.find((candidate) => candidate.handle === handle);
  if (!product) throw new Response(null, { status: 404 });
  // Words for the search stay on the server: the page has no use for them.
  const { searchText: _text, searchTitle: _title, ...shown } = product;
  const jsonLd = productJsonLd(product, getReader(context), env().storefrontUrl);
  return { product: shown, taxInclusive, jsonLd, related: relatedTo(product, products).map(toCard) };
};

export type ShownProduct = ReturnType<typeof loadProduct>["product"];
