import type { Catalogue, Product, Variant } from "../types.ts";

let serial = 0;

export const sampleVariant = (changes: Partial<Variant> = {}): Variant => {
  serial += 1;
  return {
    id: `variant_${serial}`,
    sku: `SKU-${serial}`,
    options: {},
    priceMajor: 10,
    originalPriceMajor: 10,
    pictureIndex: 0,
    available: 20,
    gifts: [],
    ...changes,
  };
};

export const sampleProduct = (handle: string, changes: Partial<Product> = {}): Product => ({
  id: `prod_${handle}`,
  handle,
  title: handle,
  subtitle: "",
  description: "",
  seoDescription: "",
  createdAt: "2026-01-01T00:00:00Z",
  materials: "",
  care: "",
  options: [],
  variants: [sampleVariant()],
  pictures: [],
  categories: [],
  tags: [],
  searchTitle: handle,
  searchText: "",
  ...changes,
});

const size = { key: "size", label: "Size", values: ["s", "m"].map((key) => ({ key, label: key.toUpperCase() })) };
const colour = { key: "colour", label: "Colour", values: ["navy", "cream"].map((key) => ({ key, label: key })) };

/** Two shirts (one of them short of navy M), a plush elephant, and a pin that has sold out. */
export const sampleCatalogue = (): Catalogue => ({
  currencyCode: "cny",
  taxInclusive: true,
  categories: [
    { handle: "apparel", name: "Apparel", description: "" },
    { handle: "t-shirts", name: "T-shirts", description: "", parentHandle: "apparel" },
    { handle: "plush", name: "Plush", description: "" },
    { handle: "pins", name: "Pins", description: "" },
  ],
  collections: [{ handle: "classics", name: "Classics", description: "" }],
  products: [
    sampleProduct("juggler-tee", {
      searchTitle: "Juggler T-shirt 三副本 T 恤",
      searchText: "elephant 大象 navy 藏青",
      categories: [{ handle: "t-shirts", name: "T-shirts" }],
      options: [size, colour],
      variants: [
        sampleVariant({ options: { size: "s", colour: "navy" }, priceMajor: 30 }),
        sampleVariant({ options: { size: "m", colour: "navy" }, priceMajor: 30, available: 0 }),
        sampleVariant({ options: { size: "m", colour: "cream" }, priceMajor: 35 }),
      ],
    }),
    sampleProduct("memory-tee", {
      searchTitle: "Memory T-shirt 过目不忘 T 恤",
      categories: [{ handle: "t-shirts", name: "T-shirts" }],
      collection: { handle: "classics", name: "Classics" },
      options: [size],
      variants: [sampleVariant({ options: { size: "m" }, priceMajor: 20 })],
    }),
    sampleProduct("tuple", {
      searchTitle: "Tuple, the Plush Elephant 小元毛绒大象",
      searchText: "The blue elephant 蓝象社区 吉祥物",
      categories: [{ handle: "plush", name: "Plush" }],
      collection: { handle: "classics", name: "Classics" },
      variants: [sampleVariant({ priceMajor: 89 })],
    }),
    sampleProduct("pin", {
      searchTitle: "Enamel Pin 珐琅徽章",
      categories: [{ handle: "pins", name: "Pins" }],
      variants: [sampleVariant({ priceMajor: 5, available: 0 })],
    }),
  ],
});
