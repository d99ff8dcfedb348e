import { describe, expect, it } from "vitest";
import { joinCatalogue } from "./join.ts";
import type { RawCatalogue, RawProduct } from "./raw.ts";
import { shownStockChanged } from "./shown-stock.ts";

const rawProduct = (title: string, words: [string, string, string, string]): RawProduct => ({
  id: "prod_1",
  handle: "tee",
  title,
  subtitle: null,
  description: null,
  created_at: "2026-01-01T00:00:00Z",
  metadata: {
    image_alts: { "tee-navy": { en: "A navy shirt", "zh-CN": "藏青 T 恤" } },
    colour_swatches: { Navy: "#223" },
    edition: { size: 100, limit_per_person: 2 },
  },
  // In no order, as Medusa sends them.
  options: [
    {
      id: "o2",
      title: words[1],
      values: [
        { id: "large", value: "L" },
        { id: "small", value: "S" },
      ],
    },
    {
      id: "o1",
      title: words[0],
      values: [
        { id: "navy", value: words[2] },
        { id: "cream", value: words[3] },
      ],
    },
  ],
  variants: ["navy", "cream"].flatMap((colour) =>
    ["small", "large"].map((size) => ({
      id: `v-${colour}-${size}`,
      sku: null,
      title: "",
      metadata: { image: `tee-${colour}` },
      options: [
        { id: size, value: size },
        { id: colour, value: colour },
      ],
    })),
  ),
  images: [
    { url: "http://b/static/17-tee-cream.webp", rank: 1 },
    { url: "http://b/static/17-tee-navy.webp", rank: 0 },
  ],
  categories: null,
  collection: null,
  tags: null,
});

const price = {
  calculated_amount: 26,
  original_amount: 30,
  currency_code: "usd",
  is_calculated_price_tax_inclusive: false,
};
const students = {
  goal_id: "goal_1",
  slug: "students",
  title: { en: "Train students", "zh-CN": "培养学生" },
  unit: { en: "students trained", "zh-CN": "名学生完成培训" },
};
const gift = { goal_id: "goal_1", amount_minor: "1200", units: "0.24" };
const shelves = { categories: [], collections: [] };
const raw: RawCatalogue = {
  regions: [{ id: "us", name: "US", currency_code: "usd", countries: [{ iso_2: "us" }] }],
  texts: {
    en: { products: [rawProduct("T-shirt", ["Colour", "Size", "Navy", "Cream"])], ...shelves },
    "zh-CN": { products: [rawProduct("T 恤", ["颜色", "尺码", "藏青", "米白"])], ...shelves },
  },
  prices: new Map([["us", new Map(["v-navy-small", "v-navy-large", "v-cream-small"].map((id) => [id, price]))]]),
  promises: new Map([["us", { goals: [students], variants: { "v-navy-small": [gift], "v-gone": [gift] } }]]),
};
const stock = new Map<string, number | null>([
  ["v-navy-small", 7],
  ["v-navy-large", null],
]);

describe("the joined catalogue", () => {
  const catalogue = joinCatalogue(raw, stock, "zh-CN", "us");
  const [product] = catalogue.products;

  it("shows the reader's language and addresses in English", () => {
    expect(product?.title).toBe("T 恤");
    expect(product?.options[0]).toMatchObject({ key: "colour", label: "颜色" });
    expect(product?.options[0]?.values[0]).toEqual({ key: "navy", label: "藏青", swatch: "#223" });
  });
  it("orders options and values as the variants do", () => {
    expect(product?.options.map(({ key }) => key)).toEqual(["colour", "size"]);
    expect(product?.options[1]?.values.map(({ label }) => label)).toEqual(["S", "L"]);
  });
  it("orders pictures and knows which shows a variant", () => {
    expect(product?.pictures.map(({ alt }) => alt)).toEqual(["藏青 T 恤", "T 恤"]);
    expect(product?.variants.at(-1)?.pictureIndex).toBe(1);
  });
  it("sells no variant without a price, and none whose stock is unknown", () => {
    expect(product?.variants.map(({ available }) => available)).toEqual([7, null, 0]);
  });
  it("says in the reader's words what a thing gives to goals", () => {
    const [gives, ...others] = product?.variants ?? [];
    const words = { slug: "students", title: "培养学生", amount: "US$12", units: "0.24 名学生完成培训" };
    expect(gives?.gifts).toEqual([{ ...words, amount: expect.stringMatching(/12$/) }]);
    expect(others.flatMap(({ gifts }) => gifts)).toEqual([]);
  });
  it("says whether tax is in the price", () => expect(catalogue.taxInclusive).toBe(false));
});

describe("stock that shows", () => {
  const changed = (from: number, to: number, source: RawCatalogue | undefined) =>
    shownStockChanged(new Map([["v-navy-small", from]]), new Map([["v-navy-small", to]]), source);
  it("counts every unit of an edition", () => expect(changed(40, 39, raw)).toBe(true));
  it("ignores what no page tells", () => expect(changed(40, 39, undefined)).toBe(false));
  it("notices scarcity", () => expect(changed(6, 5, undefined)).toBe(true));
});
