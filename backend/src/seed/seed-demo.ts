import type { MedusaContainer } from "@medusajs/framework/types";
import { contextOf, type SeedContext } from "./context";
import { ensureAdmin } from "./steps/admin";
import { ensureAwards } from "./steps/awards";
import { ensureContributors, ensureGroups } from "./steps/contributors";
import { ensureDeliveries } from "./steps/deliveries";
import { ensureImpact } from "./steps/impact";
import { ensurePictures } from "./steps/pictures";
import { ensurePoints } from "./steps/points";
import { ensureProducts, publishProducts } from "./steps/products";
import { ensureRegions, ensureTaxes } from "./steps/regions";
import { ensureReports } from "./steps/reports";
import { ensureRewards } from "./steps/rewards";
import { ensureShelves } from "./steps/shelves";
import { ensureShop } from "./steps/shop";
import { ensureSponsorship } from "./steps/sponsorship";
import { ensureTranslations } from "./steps/translations";
import { ensureShippingProfile, ensureWarehouses } from "./steps/warehouses";

/** Raised when the demo gains something that shops seeded before should gain too. 1: the catalogue, 2: goals, 3: sponsorship, 4: contributors, 5: rewards, 6: reports, 7: groups, 8: what points buy, 9: awards. */
const seedVersion = 9;

/**
 * Fills an empty shop with the demo community's catalogue. Each part looks at what is there and adds what is missing,
 * so the seed may be killed at any moment and run again; what an administrator has changed since stays changed.
 */
export async function seedDemo(container: MedusaContainer): Promise<void> {
  const context = contextOf(container);
  const [store] = await context.stores.listStores({}, { take: 1 });
  await ensureAdmin(context, process.env.ADMIN_EMAIL, process.env.ADMIN_PASSWORD);
  const seeded = Number(store?.metadata?.seed_version ?? 0);
  if (seeded < 1) await seedCatalogue(context);
  if (seeded < 2) await part(context, "goals", () => ensureImpact(context));
  if (seeded < 3) await part(context, "sponsorship", () => ensureSponsorship(context));
  if (seeded < 4) await part(context, "contributors", () => ensureContributors(context));
  if (seeded < 5) await part(context, "rewards", () => ensureRewards(context));
  if (seeded < 6) await part(context, "reports", () => ensureReports(context));
  if (seeded < 7) await part(context, "groups", () => ensureGroups(context));
  if (seeded < 8) await part(context, "points", () => ensurePoints(context));
  if (seeded < 9) await part(context, "awards", () => ensureAwards(context, process.env.ADMIN_EMAIL));
  if (seeded < seedVersion) await remember(context, { metadata: { seed_version: seedVersion } });
}

async function part<T>({ log }: SeedContext, name: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  const result = await work();
  log.info(`seed: ${name} (${Math.round(performance.now() - from)} ms)`);
  return result;
}

async function seedCatalogue(context: SeedContext): Promise<void> {
  const { storeId, channelId } = await part(context, "store, channel, key", () => ensureShop(context));
  const regionIds = await part(context, "regions", () => ensureRegions(context));
  await part(context, "taxes", () => ensureTaxes(context));
  const warehouses = await part(context, "warehouses", () => ensureWarehouses(context, channelId));
  const profileId = await ensureShippingProfile(context);
  await part(context, "deliveries", () => ensureDeliveries(context, warehouses.zoneIds, profileId));
  const urls = await part(context, "pictures", () => ensurePictures(context, storeId));
  const shelves = await part(context, "shelves", () => ensureShelves(context, urls));
  await part(context, "products and stock", () =>
    ensureProducts(context, { shelves, urls, channelId, profileId }, warehouses),
  );
  await part(context, "translations", () => ensureTranslations(context));
  await part(context, "publication", () => publishProducts(context));
  await remember(context, {
    default_region_id: regionIds.get("cn"),
    default_location_id: warehouses.locationIds.hangzhou,
    metadata: { seed_version: 1 },
  });
}

async function remember({ stores }: SeedContext, { metadata: added, ...changes }: StoreChanges): Promise<void> {
  const [store] = await stores.listStores({}, { take: 1 });
  if (!store) throw new Error("There is no store to remember that it was filled");
  await stores.updateStores(store.id, { ...changes, metadata: { ...store.metadata, ...added } });
}

interface StoreChanges {
  default_region_id?: string | undefined;
  default_location_id?: string | undefined;
  metadata: { seed_version: number };
}
