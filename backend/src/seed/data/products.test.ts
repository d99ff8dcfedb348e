import { describe, expect, it } from "vitest";
import { type PictureStem, pictures } from "../pictures";
import { currencies, type ProductSeed, type Text } from "../types";
import { goals } from "./goals";
import { locations, markets, taxes } from "./markets";
import { products } from "./products";
import { categories, collections, tags, types } from "./taxonomy";

const chinese = /\p{Script=Han}/u;
/** Sizes such as XL are written alike everywhere. */
const sameInBoth = /^(\d?[XSML]{1,3})$/;

function textsOf(value: unknown, path: string): [string, Text][] {
  if (!value || typeof value !== "object") return [];
  if ("en" in value && "zh-CN" in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}.${key}`));
}

const everything = { products, categories, collections, tags, types, locations, markets, taxes, goals };
const variants = products.flatMap((product) => product.variants);

describe("the texts", () => {
  it("stand in both languages", () => {
    const texts = textsOf(everything, "");
    expect(texts.length).toBeGreaterThan(300);
    for (const [path, text] of texts) {
      expect(text.en.trim(), path).not.toBe("");
      expect(text.en, `${path} has Chinese in its English`).not.toMatch(chinese);
      if (!sameInBoth.test(text.en)) expect(text["zh-CN"], path).toMatch(chinese);
    }
  });

  it("keep descriptions for search engines short enough to be shown whole", () => {
    for (const { handle, seoDescription } of products) {
      expect(seoDescription.en.length, handle).toBeLessThanOrEqual(160);
      expect(seoDescription["zh-CN"].length, handle).toBeLessThanOrEqual(80);
    }
  });
});

describe("the products", () => {
  it("are at least fourteen, with handles and SKUs of their own", () => {
    expect(products.length).toBeGreaterThanOrEqual(14);
    expect(new Set(products.map(({ handle }) => handle)).size).toBe(products.length);
    expect(new Set(variants.map(({ sku }) => sku)).size).toBe(variants.length);
  });

  it("lie on shelves that exist", () => {
    const handles = (shelves: { handle: string }[]) => shelves.map(({ handle }) => handle);
    for (const product of products) {
      expect(handles(categories)).toContain(product.category);
      if (product.collection) expect(handles(collections)).toContain(product.collection);
      expect(Object.keys(types)).toContain(product.type);
      for (const tag of product.tags) expect(Object.keys(tags)).toContain(tag);
    }
    for (const { handle } of categories) expect(products.some(({ category }) => category === handle)).toBe(true);
  });

  it("stay below sixty variants each, every one a choice the options offer", () => {
    for (const product of products) {
      expect(product.variants.length).toBeLessThanOrEqual(60);
      const choices = product.variants.map((variant) => JSON.stringify(variant.options));
      expect(new Set(choices).size, product.handle).toBe(choices.length);
      for (const variant of product.variants)
        for (const { title, values } of product.options)
          expect(values.map(({ value }) => value.en)).toContain(variant.options[title.en]);
    }
  });

  it("have complete size guides", () => {
    for (const { handle, sizeGuide } of products)
      for (const row of sizeGuide?.rows ?? []) expect(row.length, handle).toBe(sizeGuide?.columns.length);
  });
});

describe("the prices", () => {
  it("exist in every currency; yen are whole, the others at most in cents", () => {
    for (const { sku, prices } of variants)
      for (const currency of currencies) {
        expect(prices[currency], `${sku} ${currency}`).toBeGreaterThan(0);
        const minor = prices[currency] * (currency === "jpy" ? 1 : 100);
        expect(Math.abs(minor - Math.round(minor)), `${sku} ${currency}`).toBeLessThan(1e-9);
      }
  });

  it("make a set cheaper than its parts", () => {
    for (const { kit, prices } of variants)
      for (const currency of kit ? currencies : []) {
        const apart = (kit ?? []).map(({ sku, quantity }) => (priceOf(sku)?.[currency] ?? 0) * quantity);
        expect(prices[currency]).toBeLessThan(apart.reduce((sum, part) => sum + part, 0));
      }
  });
});

describe("the stock", () => {
  it("is counted for everything but kits, whose parts exist and are no kits", () => {
    for (const { sku, kit, stock } of variants) {
      expect(Boolean(stock), sku).toBe(!kit);
      for (const part of kit ?? [])
        expect(variants.find((each) => each.sku === part.sku)?.stock, part.sku).toBeDefined();
    }
  });

  it("has sold-out and scarce choices, and never a product that cannot be bought at all", () => {
    const units = variants.map(({ stock }) => (stock ? stock.hangzhou + stock.rotterdam : Number.POSITIVE_INFINITY));
    expect(units).toContain(0);
    expect(units.some((count) => count > 0 && count <= 5)).toBe(true);
    for (const { handle, variants: own } of products)
      expect(
        own.some(({ stock, kit }) => kit || (stock && stock.hangzhou + stock.rotterdam > 0)),
        handle,
      ).toBe(true);
  });

  it("of a limited edition is the edition", () => {
    const editions = products.filter((product): product is ProductSeed & { edition: object } =>
      Boolean(product.edition),
    );
    expect(editions).toHaveLength(1);
    for (const { edition, variants: own } of editions) {
      const units = own.reduce((sum, { stock }) => sum + (stock ? stock.hangzhou + stock.rotterdam : 0), 0);
      expect(units).toBe(edition?.size);
      expect(edition).toEqual({ size: 100, limit_per_person: 2 });
    }
  });
});

describe("the pictures", () => {
  const used = new Set<PictureStem>([categories, collections].flat().map(({ image }) => image));

  it("of every variant hang in its product's gallery, each with its alternative text", () => {
    for (const { handle, images, variants: own } of products) {
      const stems = images.map(({ stem }) => stem);
      expect(new Set(stems).size, handle).toBe(stems.length);
      for (const variant of own) expect(stems, variant.sku).toContain(variant.image);
      for (const stem of stems) used.add(stem);
    }
  });

  it("are all drawn, and none is drawn in vain", () => {
    for (const stem of used) expect(Object.keys(pictures)).toContain(stem);
    expect(Object.keys(pictures).filter((stem) => !used.has(stem as PictureStem))).toEqual([]);
  });
});

function priceOf(sku: string) {
  return variants.find((variant) => variant.sku === sku)?.prices;
}
