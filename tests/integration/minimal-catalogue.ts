import type { Admin } from "./admin-client.ts";

/** Just enough to buy: three regions, one stock location, a plush, a gift set that holds plushes, a limited edition. */
export interface Catalogue {
  publishableKey: string;
  regions: { us: string; eu: string; cn: string; jp: string };
  productId: { plush: string; set: string; edition: string };
  variantId: { plush: string; set: string; edition: string; rare: string };
  inventoryItemId: { plush: string; rare: string; edition: string };
  locationId: string;
}

const REGIONS = [
  { key: "us", name: "United States", currency_code: "usd", countries: ["us"] },
  { key: "eu", name: "Europe", currency_code: "eur", countries: ["de", "fr"] },
  { key: "cn", name: "China", currency_code: "cny", countries: ["cn"] },
  { key: "jp", name: "Japan", currency_code: "jpy", countries: ["jp"] },
] as const;

const prices = (usd: number) => [
  { currency_code: "usd", amount: usd },
  { currency_code: "eur", amount: usd },
  { currency_code: "cny", amount: usd * 7 },
  { currency_code: "jpy", amount: Math.round(usd * 150) },
];

type Row = { id: string };

export async function seedCatalogue(
  admin: Admin,
  paymentProvider = "pp_stripe-checkout_stripe-checkout",
): Promise<Catalogue> {
  const post = async <T>(path: string, body: unknown): Promise<T> => {
    const answer = await admin<T>("POST", path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const { sales_channel: channel } = await post<{ sales_channel: Row }>("/admin/sales-channels", { name: "Shop" });
  const { api_key: key } = await post<{ api_key: Row & { token: string } }>("/admin/api-keys", {
    title: "Storefront",
    type: "publishable",
  });
  await post(`/admin/api-keys/${key.id}/sales-channels`, { add: [channel.id] });
  const regions = await regionsOf(admin, post, paymentProvider);
  const { stock_location: place } = await post<{ stock_location: Row }>("/admin/stock-locations", { name: "Shelf" });
  await post(`/admin/stock-locations/${place.id}/sales-channels`, { add: [channel.id] });
  const profileId = await deliveryOf(post, place.id);

  const inventory = async (sku: string, stocked_quantity: number) => {
    const { inventory_item: item } = await post<{ inventory_item: Row }>("/admin/inventory-items", {
      sku,
      requires_shipping: true,
    });
    await post(`/admin/inventory-items/${item.id}/location-levels`, { location_id: place.id, stocked_quantity });
    return item.id;
  };
  const plush = await inventory("PLUSH", 1000);
  const rare = await inventory("RARE", 1);
  const edition = await inventory("EDITION", 100);

  const product = async (
    title: string,
    usd: number,
    items: { inventory_item_id: string; required_quantity: number }[],
    metadata = {},
  ) => {
    const { product: made } = await post<{ product: Row & { variants: Row[] } }>("/admin/products", {
      title,
      metadata,
      status: "published",
      shipping_profile_id: profileId,
      sales_channels: [{ id: channel.id }],
      options: [{ title: "Size", values: ["One"] }],
      variants: [
        { title: "One", options: { Size: "One" }, prices: prices(usd), manage_inventory: true, inventory_items: items },
      ],
    });
    return { id: made.id, variant: made.variants[0]?.id as string };
  };
  const one = (inventory_item_id: string) => [{ inventory_item_id, required_quantity: 1 }];
  const plushProduct = await product("Plush", 19.99, one(plush));
  const setProduct = await product("Set", 30, [{ inventory_item_id: plush, required_quantity: 2 }]);
  const rareProduct = await product("Rare", 50, one(rare));
  const editionProduct = await product("Edition", 80, one(edition), { edition: { size: 100, limit_per_person: 2 } });
  return {
    publishableKey: key.token,
    regions,
    productId: { plush: plushProduct.id, set: setProduct.id, edition: editionProduct.id },
    variantId: {
      plush: plushProduct.variant,
      set: setProduct.variant,
      edition: editionProduct.variant,
      rare: rareProduct.variant,
    },
    inventoryItemId: { plush, rare, edition },
    locationId: place.id,
  };
}

type Post = <T>(path: string, body: unknown) => Promise<T>;

async function regionsOf(admin: Admin, post: Post, paymentProvider: string): Promise<Catalogue["regions"]> {
  const { body } = await admin<{ stores: Row[] }>("GET", "/admin/stores");
  await post(`/admin/stores/${body.stores[0]?.id}`, {
    supported_currencies: REGIONS.map(({ currency_code }, index) => ({ currency_code, is_default: index === 0 })),
  });
  const ids: Record<string, string> = {};
  for (const { key, ...region } of REGIONS) {
    const payment_providers = [paymentProvider];
    ids[key] = (await post<{ region: Row }>("/admin/regions", { ...region, payment_providers })).region.id;
    for (const country_code of region.countries)
      await post("/admin/tax-regions", { country_code, provider_id: "tp_system" });
  }
  return ids as Catalogue["regions"];
}

async function deliveryOf(post: Post, placeId: string): Promise<string> {
  const { shipping_profile: profile } = await post<{ shipping_profile: Row }>("/admin/shipping-profiles", {
    name: "Parcels",
    type: "parcels",
  });
  await post(`/admin/stock-locations/${placeId}/fulfillment-providers`, { add: ["manual_manual"] });
  type WithSets = { stock_location: { fulfillment_sets: Row[] } };
  const { stock_location } = await post<WithSets>(
    `/admin/stock-locations/${placeId}/fulfillment-sets?fields=id,fulfillment_sets.id`,
    { name: "Parcels", type: "shipping" },
  );
  const { fulfillment_set } = await post<{ fulfillment_set: { service_zones: Row[] } }>(
    `/admin/fulfillment-sets/${stock_location.fulfillment_sets[0]?.id}/service-zones`,
    {
      name: "World",
      geo_zones: REGIONS.flatMap(({ countries }) =>
        countries.map((country_code) => ({ type: "country", country_code })),
      ),
    },
  );
  await post("/admin/shipping-options", {
    name: "Parcel",
    service_zone_id: fulfillment_set.service_zones[0]?.id,
    shipping_profile_id: profile.id,
    provider_id: "manual_manual",
    price_type: "flat",
    type: { label: "Parcel", description: "Parcel", code: "parcel" },
    prices: prices(5),
    rules: [
      { attribute: "enabled_in_store", operator: "eq", value: "true" },
      { attribute: "is_return", operator: "eq", value: "false" },
    ],
  });
  return profile.id;
}
