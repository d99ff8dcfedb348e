import type { Locale } from "../../config/languages.ts";
import { medusa } from "../medusa.server.ts";
import type { RawCatalogue, RawNamed, RawPrice, RawPricedProduct, RawProduct, RawPromises, RawRegion } from "./raw.ts";

const pageSize = 100;

// Lean on purpose: Medusa's default fields cost it ten times as much.
const textFields = [
  "id,handle,title,subtitle,description,created_at,metadata",
  "options.id,options.title,options.values.id,options.values.value",
  "variants.id,variants.sku,variants.title,variants.metadata",
  "variants.options.id,variants.options.value,variants.options.option_id",
  "images.url,images.rank,tags.id,tags.value",
  // The whole rows: with single fields the Store API hides every category.
  "*categories,collection.id,collection.handle,collection.title",
].join(",");

const allPages = async <T>(path: string, key: string, query: Record<string, string>, locale?: Locale): Promise<T[]> => {
  const rows: T[] = [];
  for (;;) {
    const page = await medusa<Record<string, T[]> & { count: number }>(path, {
      query: { ...query, limit: pageSize, offset: rows.length },
      locale,
      timeoutMs: 60_000,
    });
    const batch = page[key] ?? [];
    rows.push(...batch);
    if (batch.length === 0 || rows.length >= page.count) return rows;
  }
};

const loadTexts = async (locale: Locale) => ({
  products: await allPages<RawProduct>(
    "/store/products",
    "products",
    { fields: textFields, order: "-created_at" },
    locale,
  ),
  categories: await allPages<RawNamed>(
    "/store/product-categories",
    "product_categories",
    { fields: "id,handle,name,description,metadata,parent_category.handle", order: "rank" },
    locale,
  ),
  collections: await allPages<RawNamed>(
    "/store/collections",
    "collections",
    { fields: "id,handle,title,metadata" },
    locale,
  ),
});

const loadPrices = async (region: RawRegion): Promise<Map<string, RawPrice>> => {
  const products = await allPages<RawPricedProduct>("/store/products", "products", {
    fields: "id,variants.id,*variants.calculated_price",
    region_id: region.id,
  });
  const prices = new Map<string, RawPrice>();
  for (const variant of products.flatMap((product) => product.variants ?? [])) {
    if (variant.calculated_price) prices.set(variant.id, variant.calculated_price);
  }
  return prices;
};

/** A shop can be read and bought from without them. */
const loadPromises = ({ id }: RawRegion): Promise<RawPromises> =>
  medusa<RawPromises>("/store/catalogue/promises", { query: { region_id: id }, timeoutMs: 60_000 }).catch(
    (error: unknown) => {
      console.error(`promises of ${id}: ${String(error)}`);
      return { goals: [], variants: {} };
    },
  );

/** One request after the other: a reload must not take the backend away from people who are buying. */
export const loadCatalogue = async (): Promise<RawCatalogue> => {
  const regions = await allPages<RawRegion>("/store/regions", "regions", {
    fields: "id,name,currency_code,countries.iso_2",
  });
  const texts = { en: await loadTexts("en"), "zh-CN": await loadTexts("zh-CN") };
  const prices = new Map<string, Map<string, RawPrice>>();
  const promises = new Map<string, RawPromises>();
  for (const region of regions) {
    prices.set(region.id, await loadPrices(region));
    promises.set(region.id, await loadPromises(region));
  }
  return { regions, texts, prices, promises };
};
