import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  deleteInventoryItemWorkflow,
  deleteProductsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { SeedContext } from "../context";
import { products as catalogue } from "../data/products";
import type { ProductSeed } from "../types";
import { orderOptions } from "./option-order";
import { type ProductSurroundings, productInput } from "./product-input";
import type { Warehouses } from "./warehouses";

const skusOf = (seeds: ProductSeed[]): string[] => seeds.flatMap((seed) => seed.variants.map((variant) => variant.sku));

async function itemsBySku({ inventory }: SeedContext, skus: string[]): Promise<Map<string, string>> {
  const items = await inventory.listInventoryItems({ sku: skus }, { take: skus.length, select: ["id", "sku"] });
  return new Map(items.flatMap((item) => (item.sku ? [[item.sku, item.id] as const] : [])));
}

/** Drafts of ours are the remains of an interrupted run: gone, with their inventory items, before a new start. */
async function clearRemains(context: SeedContext, seeds: ProductSeed[], draftIds: string[]): Promise<void> {
  if (draftIds.length) await deleteProductsWorkflow(context.container).run({ input: { ids: draftIds } });
  const own = skusOf(seeds.filter((seed) => !seed.variants.some((variant) => variant.kit)));
  const orphans = [...(await itemsBySku(context, own)).values()];
  if (orphans.length) await deleteInventoryItemWorkflow(context.container).run({ input: orphans });
}

async function create(context: SeedContext, seeds: ProductSeed[], around: Omit<ProductSurroundings, "itemIds">) {
  if (!seeds.length) return;
  const parts = seeds.flatMap((seed) => seed.variants.flatMap((variant) => (variant.kit ?? []).map(({ sku }) => sku)));
  const itemIds = parts.length ? await itemsBySku(context, parts) : new Map<string, string>();
  await createProductsWorkflow(context.container).run({
    input: { products: seeds.map((seed) => productInput(seed, { ...around, itemIds })) },
  });
}

async function stock(context: SeedContext, seeds: ProductSeed[], { locationIds }: Warehouses): Promise<void> {
  const items = await itemsBySku(context, skusOf(seeds));
  const levels = seeds
    .flatMap((seed) => seed.variants)
    .flatMap(({ sku, stock: units }) => {
      const id = items.get(sku);
      if (!id || !units) return [];
      return (["hangzhou", "rotterdam"] as const).map((place) => ({
        inventory_item_id: id,
        location_id: locationIds[place],
        stocked_quantity: units[place],
      }));
    });
  if (levels.length)
    await createInventoryLevelsWorkflow(context.container).run({ input: { inventory_levels: levels } });
}

/** Makes the products that are missing, with their stock, as drafts; answers their handles. */
export async function ensureProducts(
  context: SeedContext,
  around: Omit<ProductSurroundings, "itemIds">,
  warehouses: Warehouses,
): Promise<void> {
  const known = await context.products.listProducts(
    { handle: catalogue.map((seed) => seed.handle) },
    { select: ["id", "handle", "status"], take: catalogue.length },
  );
  const published = new Set(known.filter((row) => row.status !== "draft").map((row) => row.handle));
  const missing = catalogue.filter((seed) => !published.has(seed.handle));
  if (!missing.length) return;
  await clearRemains(
    context,
    missing,
    known.filter((row) => row.status === "draft").map((row) => row.id),
  );
  const isKit = (seed: ProductSeed) => seed.variants.some((variant) => variant.kit);
  const whole = missing.filter((seed) => !isKit(seed));
  await create(context, whole, around);
  await stock(context, whole, warehouses);
  await create(context, missing.filter(isKit), around);
  await orderOptions(
    context,
    missing.map((seed) => seed.handle),
  );
}

export async function publishProducts(context: SeedContext): Promise<void> {
  const drafts = await context.products.listProducts(
    { handle: catalogue.map((seed) => seed.handle), status: "draft" },
    { select: ["id"], take: catalogue.length },
  );
  if (drafts.length)
    await updateProductsWorkflow(context.container).run({
      input: { selector: { id: drafts.map((row) => row.id) }, update: { status: "published" } },
    });
}
