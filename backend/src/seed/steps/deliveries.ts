import { createShippingOptionsWorkflow, deleteShippingOptionsWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "../context";
import { type DeliverySeed, locations } from "../data/markets";
import { currencies } from "../types";
import { manualProvider } from "./warehouses";

function pricesOf({ prices, freeFrom }: DeliverySeed) {
  const full = currencies.map((code) => ({ currency_code: code, amount: prices[code] }));
  if (!freeFrom) return full;
  const free = currencies.map((code) => ({
    currency_code: code,
    amount: 0,
    rules: [{ attribute: "item_total", operator: "gte" as const, value: freeFrom[code] }],
  }));
  return [...full, ...free];
}

interface KnownOption {
  id: string;
  service_zone_id: string;
  type?: { code: string };
  prices?: unknown[];
}

/** An option without prices is what an interrupted run leaves behind: it is cleared away and made anew. */
async function listWholeOptions({ query, container }: SeedContext): Promise<KnownOption[]> {
  const fields = ["id", "service_zone_id", "type.code", "prices.id"];
  const { data } = await query.graph({ entity: "shipping_option", fields });
  const options = data as unknown as KnownOption[];
  const broken = options.filter((option) => !option.prices?.length).map((option) => option.id);
  if (broken.length) await deleteShippingOptionsWorkflow(container).run({ input: { ids: broken } });
  return options.filter((option) => option.prices?.length);
}

/** Delivery options by zone and speed; what exists (found by its type's code) is left as the admin made it. */
export async function ensureDeliveries(
  context: SeedContext,
  zoneIds: Map<string, string>,
  profileId: string,
): Promise<void> {
  const known = await listWholeOptions(context);
  const wanted = locations
    .flatMap((location) => location.zones)
    .flatMap((zone) => zone.deliveries.map((delivery) => ({ delivery, zoneId: zoneIds.get(zone.name) ?? "" })));
  const missing = wanted.filter(
    ({ delivery, zoneId }) =>
      !known.some((option) => option.service_zone_id === zoneId && option.type?.code === delivery.code),
  );
  if (!missing.length) return;
  await createShippingOptionsWorkflow(context.container).run({
    input: missing.map(({ delivery, zoneId }) => ({
      name: delivery.name.en,
      price_type: "flat" as const,
      provider_id: manualProvider,
      service_zone_id: zoneId,
      shipping_profile_id: profileId,
      type: { label: delivery.name.en, description: delivery.promise.en, code: delivery.code },
      prices: pricesOf(delivery),
      rules: [
        { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
        { attribute: "is_return", operator: "eq" as const, value: "false" },
      ],
    })),
  });
}
