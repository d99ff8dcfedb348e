import type { Gift } from "../impact/gift.ts";

// What the shop shows, already in one language and one region.
export interface Picture {
  /** File name under the backend's /static. */
  file: string;
  alt: string;
}
export interface OptionValue {
  /** Stable across languages, used in addresses: "navy", "xl". */
  key: string;
  label: string;
  swatch?: string;
}
export interface Option {
  key: string;
  label: string;
  values: OptionValue[];
}
export interface Variant {
  id: string;
  sku: string;
  /** Option key to value key. */
  options: Record<string, string>;
  priceMajor: number;
  originalPriceMajor: number;
  pictureIndex: number;
  /** Units for sale; null when the stock of this variant is not counted. */
  available: number | null;
  /** What one of it gives to goals. */
  gifts: Gift[];
}
export interface Named {
  handle: string;
  name: string;
}
/** A category or a collection: a shelf of the shop, with a picture over it. */
export interface Shelf extends Named {
  description: string;
  picture?: Picture;
}
export interface SizeGuide {
  unit: string;
  columns: string[];
  rows: string[][];
  note?: string;
}
export interface Edition {
  size: number;
  limitPerPerson: number;
}
export interface Product {
  id: string;
  handle: string;
  title: string;
  subtitle: string;
  description: string;
  seoDescription: string;
  createdAt: string;
  materials: string;
  care: string;
  sizeGuide?: SizeGuide;
  edition?: Edition;
  options: Option[];
  variants: Variant[];
  pictures: Picture[];
  categories: Named[];
  collection?: Named;
  tags: string[];
  /** Words of both languages: whoever reads Chinese may still type "plush". */
  searchTitle: string;
  searchText: string;
}
export interface Category extends Shelf {
  parentHandle?: string;
}
export interface Region {
  id: string;
  name: string;
  currencyCode: string;
  /** Lower-case ISO codes. */
  countries: string[];
}
export interface Catalogue {
  products: Product[];
  categories: Category[];
  collections: Shelf[];
  currencyCode: string;
  taxInclusive: boolean;
}
