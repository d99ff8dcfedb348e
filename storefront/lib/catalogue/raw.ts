import type { CataloguePromisesAnswer } from "../../../plugins/community/src/types/promises";

// The fields of the Store API that the catalogue asks for, as Medusa sends them.
type Texts = Record<string, string>;

export interface RawMetadata {
  care?: Texts;
  materials?: Texts;
  seo_description?: Texts;
  image_alts?: Record<string, Texts>;
  colour_swatches?: Record<string, string>;
  edition?: { size: number; limit_per_person: number };
  size_guide?: { unit: string; columns: Texts[]; rows: (string | number)[][]; note?: Texts };
}
export interface RawNamed {
  id: string;
  handle: string;
  name?: string;
  title?: string;
  description?: string | null;
  parent_category?: { handle: string } | null;
  metadata?: { image_url?: string; image_alt?: Texts; description?: Texts } | null;
}
export interface RawProduct {
  id: string;
  handle: string;
  title: string;
  subtitle: string | null;
  description: string | null;
  created_at: string;
  metadata: RawMetadata | null;
  options: { id: string; title: string; values: { id: string; value: string }[] }[];
  variants: {
    id: string;
    sku: string | null;
    title: string;
    metadata?: { image?: string } | null;
    options: { id: string; option_id?: string; value: string }[];
  }[];
  images: { url: string; rank?: number }[];
  categories: RawNamed[] | null;
  collection: RawNamed | null;
  tags: { value: string }[] | null;
}
export interface RawPrice {
  calculated_amount: number | null;
  original_amount: number | null;
  currency_code: string;
  is_calculated_price_tax_inclusive: boolean;
}
export interface RawPricedProduct {
  id: string;
  variants: { id: string; calculated_price?: RawPrice | null }[] | null;
}
export interface RawRegion {
  id: string;
  name: string;
  currency_code: string;
  countries: { iso_2: string }[];
}
/** What one of each thing gives to goals, as the backend reckons it for one region. */
export type RawPromises = CataloguePromisesAnswer;

/** Everything one load of the catalogue fetched. */
export interface RawCatalogue {
  regions: RawRegion[];
  texts: Record<"en" | "zh-CN", { products: RawProduct[]; categories: RawNamed[]; collections: RawNamed[] }>;
  /** Region id to variant id to price. */
  prices: Map<string, Map<string, RawPrice>>;
  /** By region id. */
  promises: Map<string, RawPromises>;
}
