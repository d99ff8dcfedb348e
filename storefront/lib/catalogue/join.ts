import type { Locale } from "../../config/languages.ts";
import { type Gift, giftOf } from "../impact/gift.ts";
import { keyOf, optionsOf } from "./options.ts";
import type { RawCatalogue, RawMetadata, RawNamed, RawPrice, RawProduct } from "./raw.ts";
import type { Catalogue, Named, Picture, Product, Shelf, SizeGuide, Variant } from "./types.ts";

type Stock = ReadonlyMap<string, number | null>;

const fileOf = (url: string): string => decodeURIComponent(url.split("/").pop() ?? "");

const picturesOf = (raw: RawProduct, locale: Locale): Picture[] => {
  const alts = Object.entries(raw.metadata?.image_alts ?? {}).sort(([a], [b]) => b.length - a.length);
  return [...raw.images]
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ url }) => {
      const file = fileOf(url);
      const alt = alts.find(([stem]) => file.includes(stem))?.[1][locale];
      return { file, alt: alt ?? raw.title };
    });
};

/** What is known of each variant beside its words. */
interface Facts {
  prices: Map<string, RawPrice>;
  stock: Stock;
  giftsOf: (variantId: string) => Gift[];
}

const variantsOf = (english: RawProduct, pictures: Picture[], { prices, stock, giftsOf }: Facts): Variant[] =>
  english.variants.flatMap((variant) => {
    const price = prices.get(variant.id);
    if (price?.calculated_amount == null) return [];
    const image = variant.metadata?.image;
    const options: Record<string, string> = {};
    for (const option of english.options) {
      const chosen = variant.options.find(({ id }) => option.values.some((value) => value.id === id));
      if (chosen) options[keyOf(option.title)] = keyOf(chosen.value);
    }
    return {
      id: variant.id,
      sku: variant.sku ?? "",
      options,
      priceMajor: price.calculated_amount,
      originalPriceMajor: price.original_amount ?? price.calculated_amount,
      pictureIndex: image
        ? Math.max(
            0,
            pictures.findIndex(({ file }) => file.includes(image)),
          )
        : 0,
      // A variant that the stock list does not know is not for sale: better honest than oversold.
      available: stock.has(variant.id) ? (stock.get(variant.id) ?? null) : 0,
      gifts: giftsOf(variant.id),
    };
  });

const sizeGuideOf = (guide: RawMetadata["size_guide"], locale: Locale): SizeGuide | undefined =>
  guide && {
    unit: guide.unit,
    columns: guide.columns.map((column) => column[locale] ?? ""),
    rows: guide.rows.map((row) => row.map(String)),
    note: guide.note?.[locale],
  };

const namedOf = (raw: RawNamed): Named => ({ handle: raw.handle, name: raw.name ?? raw.title ?? raw.handle });

const shelfOf = (raw: RawNamed, locale: Locale): Shelf => {
  const { image_url, image_alt, description } = raw.metadata ?? {};
  return {
    ...namedOf(raw),
    description: raw.description || description?.[locale] || "",
    picture: image_url ? { file: fileOf(image_url), alt: image_alt?.[locale] ?? "" } : undefined,
  };
};

const wordsOf = (raw: RawProduct): string =>
  [
    raw.subtitle,
    raw.description,
    ...(raw.categories ?? []).map(({ name }) => name),
    raw.collection?.title,
    ...(raw.tags ?? []).map(({ value }) => value),
    ...raw.options.flatMap(({ values }) => values.map(({ value }) => value)),
  ].join(" ");

interface Sources {
  raw: RawProduct;
  english: RawProduct;
  chinese: RawProduct;
}

const productOf = ({ raw, english, chinese }: Sources, locale: Locale, facts: Facts): Product => {
  const metadata = raw.metadata ?? {};
  const pictures = picturesOf(raw, locale);
  const edition = metadata.edition;
  return {
    id: raw.id,
    handle: raw.handle,
    title: raw.title,
    subtitle: raw.subtitle ?? "",
    description: raw.description ?? "",
    seoDescription: metadata.seo_description?.[locale] ?? raw.subtitle ?? raw.title,
    createdAt: raw.created_at,
    materials: metadata.materials?.[locale] ?? "",
    care: metadata.care?.[locale] ?? "",
    sizeGuide: sizeGuideOf(metadata.size_guide, locale),
    edition: edition && { size: edition.size, limitPerPerson: edition.limit_per_person },
    options: optionsOf(raw, english, metadata.colour_swatches),
    variants: variantsOf(english, pictures, facts),
    pictures,
    categories: (raw.categories ?? []).map(namedOf),
    collection: raw.collection ? namedOf(raw.collection) : undefined,
    tags: (raw.tags ?? []).map(({ value }) => value),
    searchTitle: `${english.title} ${chinese.title}`,
    searchText: `${wordsOf(english)} ${wordsOf(chinese)}`,
  };
};

/** Brings texts of one language, prices of one region and the stock together. */
export const joinCatalogue = (raw: RawCatalogue, stock: Stock, locale: Locale, regionId: string): Catalogue => {
  const prices = raw.prices.get(regionId) ?? new Map<string, RawPrice>();
  const english = new Map(raw.texts.en.products.map((product) => [product.id, product]));
  const chinese = new Map(raw.texts["zh-CN"].products.map((product) => [product.id, product]));
  const texts = raw.texts[locale];
  const currencyCode = raw.regions.find(({ id }) => id === regionId)?.currency_code ?? "";
  const promises = raw.promises.get(regionId) ?? { goals: [], variants: {} };
  const goals = new Map(promises.goals.map((goal) => [goal.goal_id, goal]));
  const giftsOf = (variantId: string) =>
    (promises.variants[variantId] ?? []).flatMap((gift) => {
      const goal = goals.get(gift.goal_id);
      return goal ? [giftOf({ ...goal, ...gift }, currencyCode, locale)] : [];
    });
  const products = texts.products
    .map((product) => {
      const sources = {
        raw: product,
        english: english.get(product.id) ?? product,
        chinese: chinese.get(product.id) ?? product,
      };
      return productOf(sources, locale, { prices, stock, giftsOf });
    })
    .filter(({ variants }) => variants.length > 0);
  return {
    products,
    categories: texts.categories.map((category) => ({
      ...shelfOf(category, locale),
      parentHandle: category.parent_category?.handle,
    })),
    collections: texts.collections.map((collection) => shelfOf(collection, locale)),
    currencyCode,
    taxInclusive: [...prices.values()].every((price) => price.is_calculated_price_tax_inclusive),
  };
};
