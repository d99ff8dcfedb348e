import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows";
import type { SeedContext } from "../context";
import { type LocationSeed, locations, type ZoneSeed } from "../data/markets";
import { first } from "./shop";

export const manualProvider = "manual_manual";

export async function ensureShippingProfile({ fulfillment, container }: SeedContext): Promise<string> {
  const [known] = await fulfillment.listShippingProfiles({ type: "default" });
  if (known) return known.id;
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Everything that fits in a parcel", type: "default" }] },
  });
  return first(result).id;
}

async function ensureLocation(context: SeedContext, seed: LocationSeed): Promise<string> {
  const [known] = await context.locations.listStockLocations({ name: seed.name });
  if (known) return known.id;
  const { result } = await createStockLocationsWorkflow(context.container).run({
    input: { locations: [{ name: seed.name, address: seed.address }] },
  });
  return first(result).id;
}

interface LinkedLocation {
  sales_channels?: ({ id: string } | null)[];
  fulfillment_providers?: ({ id: string } | null)[];
  fulfillment_sets?: ({ id: string; service_zones?: { id: string; name: string }[] } | null)[];
}

async function readLinks({ query }: SeedContext, id: string): Promise<LinkedLocation> {
  const { data } = await query.graph({
    entity: "stock_location",
    fields: [
      "id",
      "sales_channels.id",
      "fulfillment_providers.id",
      "fulfillment_sets.id",
      "fulfillment_sets.service_zones.id",
      "fulfillment_sets.service_zones.name",
    ],
    filters: { id },
  });
  return first(data) as LinkedLocation;
}

const has = (list: ({ id: string } | null)[] | undefined, id: string) => Boolean(list?.some((each) => each?.id === id));

async function ensureLinks(context: SeedContext, id: string, seed: LocationSeed, channelId: string): Promise<void> {
  const { container } = context;
  const links = await readLinks(context, id);
  if (!has(links.sales_channels, channelId))
    await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [channelId] } });
  if (!has(links.fulfillment_providers, manualProvider))
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.STOCK_LOCATION]: { stock_location_id: id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: manualProvider },
    });
  if (!links.fulfillment_sets?.some(Boolean)) await ensureSet(context, id, seed);
}

/** The set's name is unique: one left over from an interrupted run is linked instead of made again. */
async function ensureSet(
  { container, fulfillment }: SeedContext,
  locationId: string,
  seed: LocationSeed,
): Promise<void> {
  const name = `Parcels from ${seed.name}`;
  const [orphan] = await fulfillment.listFulfillmentSets({ name });
  if (orphan)
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      [Modules.FULFILLMENT]: { fulfillment_set_id: orphan.id },
    });
  else
    await createLocationFulfillmentSetWorkflow(container).run({
      input: { location_id: locationId, fulfillment_set_data: { name, type: "shipping" } },
    });
}

async function ensureZones(context: SeedContext, id: string, zones: ZoneSeed[]): Promise<Map<string, string>> {
  const set = (await readLinks(context, id)).fulfillment_sets?.find(Boolean);
  if (!set) throw new Error(`Stock location ${id} has no fulfilment set`);
  const ids = new Map((set.service_zones ?? []).map((zone) => [zone.name, zone.id]));
  const missing = zones.filter((zone) => !ids.has(zone.name));
  if (!missing.length) return ids;
  const { result } = await createServiceZonesWorkflow(context.container).run({
    input: {
      data: missing.map((zone) => ({
        name: zone.name,
        fulfillment_set_id: set.id,
        geo_zones: zone.countries.map((country_code) => ({ type: "country" as const, country_code })),
      })),
    },
  });
  for (const zone of result) ids.set(zone.name, zone.id);
  return ids;
}

export interface Warehouses {
  locationIds: Record<LocationSeed["key"], string>;
  zoneIds: Map<string, string>;
}

export async function ensureWarehouses(context: SeedContext, channelId: string): Promise<Warehouses> {
  const locationIds = { hangzhou: "", rotterdam: "" };
  const zoneIds = new Map<string, string>();
  for (const seed of locations) {
    const id = await ensureLocation(context, seed);
    locationIds[seed.key] = id;
    await ensureLinks(context, id, seed, channelId);
    for (const [name, zoneId] of await ensureZones(context, id, seed.zones)) zoneIds.set(name, zoneId);
  }
  return { locationIds, zoneIds };
}
