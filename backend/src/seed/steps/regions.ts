import {
  createPricePreferencesWorkflow,
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateRegionsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { SeedContext } from "../context";
import { type Market, markets, type TaxSeed, taxes } from "../data/markets";
import { first } from "./shop";

/** Our hosted checkout where the plugin has registered it; Medusa's manual provider only on a bare backend. */
async function paymentProvider({ payments }: SeedContext): Promise<string> {
  const providers = await payments.listPaymentProviders({});
  const ours = providers.find((provider) => provider.is_enabled && provider.id.includes("stripe-checkout"));
  return ours?.id ?? "pp_system_default";
}

async function ensureRegion(context: SeedContext, market: Market, provider: string): Promise<string> {
  const { container, query, pricing } = context;
  const { data } = await query.graph({ entity: "region", fields: ["id", "name", "payment_providers.id"] });
  const known = data.find((region) => region.name === market.name.en);
  if (!known) {
    const { result } = await createRegionsWorkflow(container).run({
      input: {
        regions: [
          {
            name: market.name.en,
            currency_code: market.currency,
            countries: market.countries,
            payment_providers: [provider],
            automatic_taxes: true,
            is_tax_inclusive: market.taxInclusive,
            metadata: { market: market.key, name: market.name },
          },
        ],
      },
    });
    return first(result).id;
  }
  const providers = (known.payment_providers ?? []).map((each: { id?: string } | null) => each?.id);
  if (!providers.length)
    await updateRegionsWorkflow(container).run({
      input: { selector: { id: known.id }, update: { payment_providers: [provider] } },
    });
  const preference = { attribute: "region_id", value: known.id };
  if (!(await pricing.listPricePreferences(preference)).length)
    await createPricePreferencesWorkflow(container).run({
      input: [{ ...preference, is_tax_inclusive: market.taxInclusive }],
    });
  return known.id;
}

export async function ensureRegions(context: SeedContext): Promise<Map<Market["key"], string>> {
  const provider = await paymentProvider(context);
  const ids = new Map<Market["key"], string>();
  for (const market of markets) ids.set(market.key, await ensureRegion(context, market, provider));
  return ids;
}

const taxInput = (tax: TaxSeed, parentId?: string) => ({
  country_code: tax.country,
  province_code: tax.province,
  parent_id: parentId,
  provider_id: parentId ? undefined : "tp_system",
  default_tax_rate: { name: tax.name.en, code: tax.code, rate: tax.rate },
});

export async function ensureTaxes({ container, taxes: service }: SeedContext): Promise<void> {
  const known = await service.listTaxRegions({});
  const has = (tax: TaxSeed) =>
    known.some(
      (region) => region.country_code === tax.country && (region.province_code ?? null) === (tax.province ?? null),
    );
  const countries = taxes.filter((tax) => !tax.province && !has(tax));
  if (countries.length) await createTaxRegionsWorkflow(container).run({ input: countries.map((tax) => taxInput(tax)) });
  const provinces = taxes.filter((tax) => tax.province && !has(tax));
  if (!provinces.length) return;
  const parents = (await service.listTaxRegions({})).filter((region) => !region.province_code);
  await createTaxRegionsWorkflow(container).run({
    input: provinces.map((tax) => taxInput(tax, parents.find((parent) => parent.country_code === tax.country)?.id)),
  });
}
