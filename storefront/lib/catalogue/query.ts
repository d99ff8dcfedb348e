export const sorts = ["new", "price", "price-desc", "name"] as const;
export type Sort = (typeof sorts)[number];

/** What a reader asked of the catalogue, read from the address. */
export interface CatalogueQuery {
  q: string;
  categories: string[];
  collections: string[];
  /** Option key to wanted value keys. */
  options: Record<string, string[]>;
  minMajor: number | undefined;
  maxMajor: number | undefined;
  inStock: boolean;
  sort: Sort;
  page: number;
}

const amountOf = (text: string | null): number | undefined => {
  const amount = Number(text);
  return text?.trim() && Number.isFinite(amount) && amount >= 0 ? amount : undefined;
};

/** Nonsense in an address is ignored, never an error: addresses are typed, cut and shared by people. */
export const parseQuery = (params: URLSearchParams, optionKeys: Iterable<string>): CatalogueQuery => {
  const options: Record<string, string[]> = {};
  for (const key of optionKeys) {
    const values = params.getAll(key).filter(Boolean);
    if (values.length > 0) options[key] = values;
  }
  const page = Number(params.get("page"));
  return {
    q: (params.get("q") ?? "").trim().slice(0, 80),
    categories: params.getAll("category").filter(Boolean),
    collections: params.getAll("collection").filter(Boolean),
    options,
    minMajor: amountOf(params.get("min")),
    maxMajor: amountOf(params.get("max")),
    inStock: params.get("stock") === "1",
    sort: sorts.find((sort) => sort === params.get("sort")) ?? "new",
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
};

export const hasFilters = (query: CatalogueQuery): boolean =>
  query.categories.length + query.collections.length + Object.keys(query.options).length > 0 ||
  query.minMajor !== undefined ||
  query.maxMajor !== undefined ||
  query.inStock;
