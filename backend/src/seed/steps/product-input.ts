import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import { products as catalogue } from "../data/products";
import { tags, types } from "../data/taxonomy";
import { currencies, type ProductSeed, type VariantSeed } from "../types";
import type { PictureUrls } from "./pictures";
import type { Shelves } from "./shelves";

export interface ProductSurroundings {
  shelves: Shelves;
  urls: PictureUrls;
  channelId: string;
  profileId: string;
  /** Inventory items by SKU, from which kits are put together. */
  itemIds: Map<string, string>;
}

const present = (id: string | undefined): string[] => (id ? [id] : []);

export const variantTitle = (seed: ProductSeed, variant: VariantSeed): { en: string; "zh-CN": string } => {
  const values = seed.options.map((option) => {
    const chosen = option.values.find(({ value }) => value.en === variant.options[option.title.en]);
    return chosen?.value ?? { en: "", "zh-CN": "" };
  });
  return {
    en: values.map((value) => value.en).join(" / "),
    "zh-CN": values.map((value) => value["zh-CN"]).join(" / "),
  };
};

/**
 * Everything the storefront shows beside Medusa's own fields, in both languages. Swatches can be found by either name
 * of a colour, since Medusa hands out option values translated.
 */
function metadataOf(seed: ProductSeed): Record<string, unknown> {
  const swatches = seed.options
    .flatMap((option) => option.values)
    .flatMap(({ value, swatch }) => (swatch ? [[value.en, swatch] as const, [value["zh-CN"], swatch] as const] : []));
  return {
    position: catalogue.indexOf(seed),
    care: seed.care,
    materials: seed.materials,
    seo_description: seed.seoDescription,
    image_alts: Object.fromEntries(seed.images.map(({ stem, alt }) => [stem, alt])),
    ...(seed.sizeGuide ? { size_guide: seed.sizeGuide } : {}),
    ...(seed.edition ? { edition: seed.edition } : {}),
    ...(swatches.length ? { colour_swatches: Object.fromEntries(swatches) } : {}),
  };
}

function variantInput(seed: ProductSeed, variant: VariantSeed, rank: number, { urls, itemIds }: ProductSurroundings) {
  const kit = variant.kit?.map((part) => {
    const id = itemIds.get(part.sku);
    if (!id) throw new Error(`${variant.sku} is made of ${part.sku}, which has no inventory item`);
    return { inventory_item_id: id, required_quantity: part.quantity };
  });
  return {
    title: variantTitle(seed, variant).en,
    sku: variant.sku,
    variant_rank: rank,
    options: variant.options,
    manage_inventory: true,
    allow_backorder: false,
    weight: variant.weightGrams,
    origin_country: seed.originCountry,
    hs_code: seed.hsCode,
    thumbnail: urls[variant.image],
    metadata: { image: variant.image },
    prices: currencies.map((code) => ({ currency_code: code, amount: variant.prices[code] })),
    ...(kit ? { inventory_items: kit } : {}),
  };
}

/** A draft: it is published once its stock and translations stand, so that no buyer meets half a product. */
export function productInput(seed: ProductSeed, around: ProductSurroundings): CreateProductWorkflowInputDTO {
  const { shelves, urls } = around;
  const images = seed.images.map(({ stem }) => ({ url: urls[stem] ?? "", metadata: { stem } }));
  return {
    handle: seed.handle,
    title: seed.title.en,
    subtitle: seed.subtitle.en,
    description: seed.description.en,
    material: seed.material.en,
    status: "draft",
    discountable: !seed.edition,
    thumbnail: images[0]?.url,
    images,
    origin_country: seed.originCountry,
    hs_code: seed.hsCode,
    weight: Math.max(...seed.variants.map((variant) => variant.weightGrams)),
    category_ids: present(shelves.categories.get(seed.category)),
    collection_id: seed.collection ? shelves.collections.get(seed.collection) : undefined,
    type_id: shelves.types.get(types[seed.type]?.en ?? ""),
    tag_ids: seed.tags.flatMap((tag) => present(shelves.tags.get(tags[tag]?.en ?? ""))),
    shipping_profile_id: around.profileId,
    sales_channels: [{ id: around.channelId }],
    options: seed.options.map((option) => ({
      title: option.title.en,
      values: option.values.map(({ value }) => value.en),
    })),
    variants: seed.variants.map((variant, rank) => variantInput(seed, variant, rank, around)),
    metadata: metadataOf(seed),
  };
}
