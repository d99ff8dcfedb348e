import type { MedusaContainer } from "@medusajs/framework/types";
import { contextOf } from "./context";
import { ensureAdmin } from "./steps/admin";
import { ensureDeliveries } from "./steps/deliveries";
import { ensurePictures } from "./steps/pictures";
import { ensureProducts, publishProducts } from "./steps/products";
import { ensureRegions, ensureTaxes } from "./steps/regions";
import { ensureShelves } from "./steps/shelves";
import { ensureShop } from "./steps/shop";
import { ensureTranslations } from "./steps/translations";
import { ensureShippingProfile, ensureWarehouses } from "./steps/warehouses";

/** Raised when the catalogue gains something that shops seeded before should gain too. */
const seedVersion = 1;

/**
 * Fills an empty shop with the demo community's catalogue. Each part looks at what is there and adds what is missing,
 * so the seed may be killed at any moment and run again; what an administrator has changed since stays changed.
 */
export async function seedDemo(container: MedusaContainer): Promise<void> {
  const context = contextOf(container);
  const [store] = await context.stores.listStores({}, { take: 1 });
  await ensureAdmin(context, process.env.ADMIN_EMAIL, process.env.ADMIN_PASSWORD);
  if (Number(store?.metadata?.seed_version ?? 0) >= seedVersion) return;

  const part = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    const result = await work();
    context.log.info(`seed: ${name} (${Math.round(performance.now() - from)} ms)`);
    return result;
  };
  const { storeId, channelId } = await part("store, channel, key", () => ensureShop(context));
  const regionIds = await part("regions", () => ensureRegions(context));
  await part("taxes", () => ensureTaxes(context));
  const warehouses = await part("warehouses", () => ensureWarehouses(context, channelId));
  const profileId = await ensureShippingProfile(context);
  await part("deliveries", () => ensureDeliveries(context, warehouses.zoneIds, profileId));
  const urls = await part("pictures", () => ensurePictures(context, storeId));
  const shelves = await part("shelves", () => ensureShelves(context, urls));
  await part("products and stock", () => ensureProducts(context, { shelves, urls, channelId, profileId }, warehouses));
  await part("translations", () => ensureTranslations(context));
  await part("publication", () => publishProducts(context));
  const { metadata } = await context.stores.retrieveStore(storeId);
  await context.stores.updateStores(storeId, {
    default_region_id: regionIds.get("cn"),
    default_location_id: warehouses.locationIds.hangzhou,
    metadata: { ...metadata, seed_version: seedVersion },
  });
}
