import type { PictureStem } from "./pictures";

/** Every word a buyer may read exists in both languages; neither is the translation's stepchild. */
export interface Text {
  en: string;
  "zh-CN": string;
}

export const say = (en: string, zh: string): Text => ({ en, "zh-CN": zh });

export const currencies = ["cny", "usd", "eur", "jpy"] as const;
export type Currency = (typeof currencies)[number];

/** Major units, as Medusa counts them; yen have no decimals. */
export type Prices = Record<Currency, number>;

export const price = (cny: number, usd: number, eur: number, jpy: number): Prices => ({ cny, usd, eur, jpy });

export interface Stock {
  hangzhou: number;
  rotterdam: number;
}

export interface OptionValue {
  value: Text;
  swatch?: string;
}

export interface OptionSeed {
  title: Text;
  values: OptionValue[];
}

export interface VariantSeed {
  sku: string;
  /** English option title to English value. */
  options: Record<string, string>;
  prices: Prices;
  /** A kit has no stock of its own: its parts have. */
  stock?: Stock;
  kit?: { sku: string; quantity: number }[];
  image: PictureStem;
  weightGrams: number;
}

export interface SizeGuide {
  unit: "cm";
  columns: Text[];
  rows: string[][];
  note: Text;
}

export interface ProductSeed {
  handle: string;
  title: Text;
  subtitle: Text;
  description: Text;
  material: Text;
  materials: Text;
  care: Text;
  seoDescription: Text;
  sizeGuide?: SizeGuide;
  edition?: { size: number; limit_per_person: number };
  category: string;
  collection?: string;
  type: string;
  tags: string[];
  images: { stem: PictureStem; alt: Text }[];
  options: OptionSeed[];
  variants: VariantSeed[];
  originCountry: string;
  hsCode: string;
}
