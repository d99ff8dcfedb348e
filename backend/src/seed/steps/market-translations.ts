import type { SeedContext } from "../context";
import { locations, markets, taxes } from "../data/markets";
import type { TranslationRow } from "./translations";

const locale_code = "zh-CN" as const;

/** Regions, delivery options and taxes, as a buyer meets them at the till. */
export async function translationsOfMarkets({
  regions,
  fulfillment,
  taxes: taxModule,
}: SeedContext): Promise<TranslationRow[]> {
  const [regionRows, optionRows, rateRows] = await Promise.all([
    regions.listRegions({}, { take: 100 }),
    fulfillment.listShippingOptions({}, { relations: ["type", "service_zone"], take: 1000 }),
    taxModule.listTaxRates({}, { take: 1000 }),
  ]);
  const deliveries = locations
    .flatMap((location) => location.zones)
    .flatMap((zone) => zone.deliveries.map((delivery) => ({ ...delivery, zone: zone.name })));
  return [
    ...regionRows.flatMap(({ id, name }) => {
      const market = markets.find((each) => each.name.en === name);
      return market
        ? [{ reference: "region", reference_id: id, locale_code, translations: { name: market.name["zh-CN"] } }]
        : [];
    }),
    ...optionRows.flatMap(({ id, type, service_zone }) => {
      const delivery = deliveries.find((each) => each.code === type.code && each.zone === service_zone.name);
      if (!delivery) return [];
      const name = delivery.name["zh-CN"];
      const kind = { label: name, description: delivery.promise["zh-CN"] };
      return [
        { reference: "shipping_option", reference_id: id, locale_code, translations: { name } },
        { reference: "shipping_option_type", reference_id: type.id, locale_code, translations: kind },
      ];
    }),
    ...rateRows.flatMap(({ id, code }) => {
      const tax = taxes.find((each) => each.code === code);
      return tax
        ? [{ reference: "tax_rate", reference_id: id, locale_code, translations: { name: tax.name["zh-CN"] } }]
        : [];
    }),
  ];
}
