import {
  createCollectionsWorkflow,
  createProductCategoriesWorkflow,
  createProductTagsWorkflow,
  createProductTypesWorkflow,
} from "@medusajs/medusa/core-flows";
import type { SeedContext } from "../context";
import { categories, collections, type Shelf, tags, types } from "../data/taxonomy";
import type { PictureUrls } from "./pictures";

/** Ids by handle (categories, collections) or by English value (tags, types). */
export interface Shelves {
  categories: Map<string, string>;
  collections: Map<string, string>;
  tags: Map<string, string>;
  types: Map<string, string>;
}

const look = (shelf: Shelf, urls: PictureUrls) => ({
  image: shelf.image,
  image_url: urls[shelf.image],
  image_alt: shelf.imageAlt,
  description: shelf.description,
});

async function readShelves({ products }: SeedContext): Promise<Shelves> {
  const [categoryRows, collectionRows, tagRows, typeRows] = await Promise.all([
    products.listProductCategories({}, { take: 500 }),
    products.listProductCollections({}, { take: 500 }),
    products.listProductTags({}, { take: 500 }),
    products.listProductTypes({}, { take: 500 }),
  ]);
  return {
    categories: new Map(categoryRows.map((row) => [row.handle, row.id])),
    collections: new Map(collectionRows.map((row) => [row.handle, row.id])),
    tags: new Map(tagRows.map((row) => [row.value, row.id])),
    types: new Map(typeRows.map((row) => [row.value, row.id])),
  };
}

export async function ensureShelves(context: SeedContext, urls: PictureUrls): Promise<Shelves> {
  const { container } = context;
  const known = await readShelves(context);
  const missingCategories = categories.filter((shelf) => !known.categories.has(shelf.handle));
  if (missingCategories.length)
    await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: missingCategories.map((shelf) => ({
          name: shelf.name.en,
          handle: shelf.handle,
          description: shelf.description.en,
          is_active: true,
          is_internal: false,
          rank: categories.indexOf(shelf),
          metadata: look(shelf, urls),
        })),
      },
    });
  const missingCollections = collections.filter((shelf) => !known.collections.has(shelf.handle));
  if (missingCollections.length)
    await createCollectionsWorkflow(container).run({
      input: {
        collections: missingCollections.map((shelf) => ({
          title: shelf.name.en,
          handle: shelf.handle,
          metadata: look(shelf, urls),
        })),
      },
    });
  const missingTags = Object.values(tags).filter((tag) => !known.tags.has(tag.en));
  if (missingTags.length)
    await createProductTagsWorkflow(container).run({
      input: { product_tags: missingTags.map((tag) => ({ value: tag.en })) },
    });
  const missingTypes = Object.values(types).filter((type) => !known.types.has(type.en));
  if (missingTypes.length)
    await createProductTypesWorkflow(container).run({
      input: { product_types: missingTypes.map((type) => ({ value: type.en })) },
    });
  return readShelves(context);
}
