import type { RouterContextProvider } from "react-router";
import { toCard } from "~/lib/catalogue/card";
import { facetsOf } from "~/lib/catalogue/facets";
import { candidates, listProducts } from "~/lib/catalogue/list";
import { type CatalogueQuery, hasFilters, parseQuery } from "~/lib/catalogue/query";
import { getCatalogue } from "~/lib/reader/reader.server";

/** Where the list stands: a shelf fixes one of the filters and hides its question. */
export type Shelf = { kind: "category" | "collection"; handle: string };

const fix = (query: CatalogueQuery, shelf: Shelf | undefined): CatalogueQuery => {
  if (shelf?.kind === "category") return { ...query, categories: [shelf.handle] };
  return shelf?.kind === "collection" ? { ...query, collections: [shelf.handle] } : query;
};

export const loadList = (request: Request, context: Readonly<RouterContextProvider>, shelf?: Shelf) => {
  const catalogue = getCatalogue(context);
  const optionKeys = new Set(catalogue.products.flatMap(({ options }) => options.map(({ key }) => key)));
  const asked = parseQuery(new URL(request.url).searchParams, optionKeys);
  const query = fix(asked, shelf);
  const { products, total, page, pages } = listProducts(catalogue, query);
  const facets = facetsOf(candidates(catalogue, query), query, catalogue);
  return {
    query: asked,
    isFiltered: hasFilters(asked),
    cards: products.map(toCard),
    facets: facets.filter(({ name }) => name !== shelf?.kind),
    total,
    page,
    pages,
  };
};

export type ListData = ReturnType<typeof loadList>;
