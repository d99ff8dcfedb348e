import type { TestShop } from "./harness.ts";

/** Taxes, ways of delivery and price rules beyond the small catalogue's own. */
export interface MarketRules {
  /** Free from 100 on, translated into Chinese. */
  express: string;
  /** For staff only, for parcels that come back, and for another country. */
  notOffered: { staff: string; returns: string; elsewhere: string };
  priceSetOf(variantId: string): Promise<string>;
}

type Row = { id: string };

const prices = (usd: number) => [
  { currency_code: "usd", amount: usd },
  { currency_code: "eur", amount: usd },
  { currency_code: "cny", amount: usd * 7 },
  { currency_code: "jpy", amount: usd * 150 },
];

export async function addMarketRules(shop: TestShop): Promise<MarketRules> {
  const post = async <T>(path: string, body: unknown): Promise<T> => {
    const answer = await shop.admin<T>("POST", path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const { body } = await shop.admin<{ tax_regions: (Row & { country_code: string })[] }>("GET", "/admin/tax-regions");
  const taxRegion = (country: string) => body.tax_regions.find(({ country_code }) => country_code === country)?.id;
  const rate = { name: "Tax", code: "tax", is_default: true };
  const { tax_rate: us } = await post<{ tax_rate: Row }>("/admin/tax-rates", {
    ...rate,
    rate: 5,
    tax_region_id: taxRegion("us"),
  });
  await post("/admin/tax-rates", { ...rate, rate: 19, tax_region_id: taxRegion("de") });
  await post("/admin/tax-regions", {
    country_code: "us",
    province_code: "ca",
    parent_id: taxRegion("us"),
    default_tax_rate: { name: "California", code: "ca", rate: 9.5, is_combinable: true },
  });
  await shop.sql(
    "update price_preference set is_tax_inclusive = true where attribute = 'currency_code' and value = 'eur'",
  );

  const [zone] = await shop.sql<Row & { profile: string; provider: string }>(
    `select zone.id, o.shipping_profile_id as profile, o.provider_id as provider
       from service_zone zone join shipping_option o on o.service_zone_id = zone.id limit 1`,
  );
  const [set] = await shop.sql<Row>("select id from fulfillment_set limit 1");
  const { fulfillment_set } = await post<{ fulfillment_set: { service_zones: (Row & { name: string })[] } }>(
    `/admin/fulfillment-sets/${set?.id}/service-zones`,
    { name: "Oregon", geo_zones: [{ type: "province", country_code: "us", province_code: "HI" }] },
  );
  const elsewhere = fulfillment_set.service_zones.find(({ name }) => name === "Oregon")?.id;
  const option = async (
    name: string,
    wanted: { rules?: [string, string][]; zone?: string; prices?: unknown[] } = {},
  ) => {
    const rules = wanted.rules ?? [
      ["enabled_in_store", "true"],
      ["is_return", "false"],
    ];
    const { shipping_option } = await post<{ shipping_option: Row }>("/admin/shipping-options", {
      name,
      service_zone_id: wanted.zone ?? zone?.id,
      shipping_profile_id: zone?.profile,
      provider_id: zone?.provider,
      price_type: "flat",
      type: { label: name, description: name, code: name.toLowerCase() },
      prices: wanted.prices ?? prices(12),
      rules: rules.map(([attribute, value]) => ({ attribute, operator: "eq", value })),
    });
    return shipping_option.id;
  };
  const freeFrom = {
    currency_code: "usd",
    amount: 0,
    rules: [{ attribute: "item_total", operator: "gte", value: 100 }],
  };
  const express = await option("Express", { prices: [...prices(12), freeFrom] });
  const chinese = (reference: string, reference_id: string, translations: Record<string, string>) => ({
    reference,
    reference_id,
    locale_code: "zh-CN",
    translations,
  });
  await post("/admin/translations/batch", {
    create: [
      chinese("product", shop.catalogue.productId.plush, { title: "毛绒玩具" }),
      chinese("product_variant", shop.catalogue.variantId.plush, { title: "均码" }),
      chinese("shipping_option", express, { name: "特快" }),
      chinese("tax_rate", us.id, { name: "税" }),
    ],
  });
  return {
    express,
    notOffered: {
      staff: await option("Staff", { rules: [["enabled_in_store", "false"]] }),
      returns: await option("Returns", { rules: [["is_return", "true"]] }),
      elsewhere: await option("Islands", { zone: elsewhere as string }),
    },
    priceSetOf: async (variantId) => {
      const sql = "select price_set_id as id from product_variant_price_set where variant_id = $1";
      return (await shop.sql<Row>(sql, [variantId]))[0]?.id as string;
    },
  };
}
