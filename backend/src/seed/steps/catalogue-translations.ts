import type { SeedContext } from "../context";
import { products as catalogue } from "../data/products";
import { categories, collections, tags, types } from "../data/taxonomy";
import type { ProductSeed, Text } from "../types";
import { variantTitle } from "./product-input";
import type { TranslationRow } from "./translations";

const row = (reference: string, reference_id: string, translations: Record<string, string>): TranslationRow => ({
  reference,
  reference_id,
  locale_code: "zh-CN",
  translations,
});

async function shelfRows({ products }: SeedContext): Promise<TranslationRow[]> {
  const [categoryRows, collectionRows, tagRows, typeRows] = await Promise.all([
    products.listProductCategories({ handle: categories.map(({ handle }) => handle) }, { take: 100 }),
    products.listProductCollections({ handle: collections.map(({ handle }) => handle) }, { take: 100 }),
    products.listProductTags({}, { take: 500 }),
    products.listProductTypes({}, { take: 500 }),
  ]);
  const words = (reference: string, texts: Text[], rows: { id: string; value: string }[]) =>
    rows.flatMap(({ id, value }) => {
      const text = texts.find(({ en }) => en === value);
      return text ? [row(reference, id, { value: text["zh-CN"] })] : [];
    });
  return [
    ...categoryRows.flatMap(({ id, handle }) => {
      const shelf = categories.find((each) => each.handle === handle);
      return shelf
        ? [row("product_category", id, { name: shelf.name["zh-CN"], description: shelf.description["zh-CN"] })]
        : [];
    }),
    ...collectionRows.flatMap(({ id, handle }) => {
      const shelf = collections.find((each) => each.handle === handle);
      return shelf ? [row("product_collection", id, { title: shelf.name["zh-CN"] })] : [];
    }),
    ...words("product_tag", Object.values(tags), tagRows),
    ...words("product_type", Object.values(types), typeRows),
  ];
}

interface ProductRow {
  id: string;
  handle: string;
  variants: { id: string; sku: string | null }[];
  options: { id: string; title: string; values: { id: string; value: string }[] }[];
}

function productRows(seed: ProductSeed, product: ProductRow): TranslationRow[] {
  const variants = product.variants.flatMap(({ id, sku }) => {
    const variant = seed.variants.find((each) => each.sku === sku);
    return variant ? [row("product_variant", id, { title: variantTitle(seed, variant)["zh-CN"] })] : [];
  });
  const options = product.options.flatMap(({ id, title, values }) => {
    const option = seed.options.find((each) => each.title.en === title);
    if (!option) return [];
    const valueRows = values.flatMap((each) => {
      const text = option.values.find(({ value }) => value.en === each.value)?.value;
      return text ? [row("product_option_value", each.id, { value: text["zh-CN"] })] : [];
    });
    return [row("product_option", id, { title: option.title["zh-CN"] }), ...valueRows];
  });
  const own = row("product", product.id, {
    title: seed.title["zh-CN"],
    subtitle: seed.subtitle["zh-CN"],
    description: seed.description["zh-CN"],
    material: seed.material["zh-CN"],
  });
  return [own, ...variants, ...options];
}

export async function translationsOfCatalogue(context: SeedContext): Promise<TranslationRow[]> {
  const { data } = await context.query.graph({
    entity: "product",
    fields: ["id", "handle", "variants.id", "variants.sku", "options.id", "options.title", "options.values.*"],
    filters: { handle: catalogue.map((seed) => seed.handle) },
  });
  const rows = (data as unknown as ProductRow[]).flatMap((product) => {
    const seed = catalogue.find((each) => each.handle === product.handle);
    return seed ? productRows(seed, product) : [];
  });
  return [...(await shelfRows(context)), ...rows];
}
