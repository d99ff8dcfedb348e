import { msg } from "@lingui/core/macro";
import { type Locale, localeOf } from "~/config/languages";
import { formatUnits } from "~/lib/impact/units";
import { formatMinor } from "~/lib/money";
import type { Reader } from "~/lib/reader/reader.server";
import type { Addition, AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements";
import type { MinorByCurrency } from "../../../plugins/community/src/types/impact";
import type { PublicProgram } from "../../../plugins/community/src/types/sponsorship";
import { type SponsorDesk, textIn } from "./desk.server";
import { type Choice, quantityField, quantityOf } from "./pricing";
import type { FormProblem } from "./types";

const pricesText = (price: MinorByCurrency, locale: Locale): string =>
  Object.entries(price)
    .map(([currency, minor]) => formatMinor(minor, currency, locale, "code"))
    .join(" · ");

/** What can be chosen in a program, and what of it is chosen. */
export const tierForm = (program: PublicProgram, { language, region }: Reader, chosen: Partial<Choice>) => {
  const locale = localeOf(language);
  const benefits = program.sections.flatMap((section) => section.benefits);
  const home = region.currencyCode.toLowerCase();
  const currencies = [...new Set([...program.tiers.flatMap(({ price_minor }) => Object.keys(price_minor)), home])];
  const tier = program.tiers.find(({ id }) => id === chosen.tierId) ?? program.tiers[0];
  const priced = Object.keys(tier?.price_minor ?? {});
  return {
    tiers: program.tiers.map(({ id, name, price_minor, places_left }) => ({
      id,
      name: name[locale],
      prices: pricesText(price_minor, locale),
      priceMinor: price_minor,
      isFull: places_left === 0,
      placesLeft: places_left === null ? undefined : formatUnits(String(places_left), locale),
    })),
    additions: benefits
      .filter(({ price_minor }) => Object.keys(price_minor).length > 0)
      .map(({ id, name, description, price_minor }) => ({
        id,
        name: name[locale],
        description: description[locale],
        prices: pricesText(price_minor, locale),
        priceMinor: price_minor,
      })),
    currencies,
    choice: {
      tierId: tier?.id ?? "",
      currency: chosen.currency ?? (priced.length === 0 || priced.includes(home) ? home : (priced[0] ?? home)),
      quantities: chosen.quantities ?? {},
    },
  };
};

/** What may be asked for instead of an offer; its own tier too, which need not be advertised. */
export const otherTierForm = (
  program: PublicProgram,
  reader: Reader,
  { agreement, offer }: Pick<AgreementDetailAnswer, "agreement" | "offer">,
): TierFormView => {
  const { tier, currency_code: currency, additions } = agreement;
  const form = tierForm(program, reader, { tierId: tier.id, currency, quantities: quantitiesOf(additions) });
  if (form.tiers.some(({ id }) => id === tier.id)) return form;
  const locale = localeOf(reader.language);
  const priceMinor: MinorByCurrency = offer ? { [currency]: offer.price_minor } : {};
  const own = { id: tier.id, name: tier.name[locale], prices: pricesText(priceMinor, locale), priceMinor };
  return {
    ...form,
    tiers: [{ ...own, isFull: false, placesLeft: undefined }, ...form.tiers],
    choice: { ...form.choice, tierId: tier.id },
  };
};

export type TierFormView = ReturnType<typeof tierForm>;

export const quantitiesOf = (additions: Addition[]): Record<string, number> =>
  Object.fromEntries(additions.map(({ benefit_id, quantity }) => [benefit_id, quantity]));

interface TypedTier {
  values: Record<string, string>;
  wish: { tier_id: string; currency_code: string; additions: Addition[] };
  problem: FormProblem | undefined;
}

/** `refresh` only asks what it costs now. */
export const readTierForm = (form: FormData, { i18n }: SponsorDesk): TypedTier => {
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  const errors: Record<string, string> = {};
  const prefix = quantityField("");
  const additions = Object.entries(values).flatMap(([name, typed]) => {
    if (!name.startsWith(prefix)) return [];
    const quantity = quantityOf(typed);
    if (quantity === undefined) errors[name] = i18n._(msg`Please give a whole number, 1000 at most.`);
    return quantity ? [{ benefit_id: name.slice(prefix.length), quantity }] : [];
  });
  const wish = { tier_id: textIn(form, "tier_id"), currency_code: textIn(form, "currency_code"), additions };
  if (!wish.tier_id) errors.tier_id = i18n._(msg`Please choose a tier.`);
  const isBad = Object.keys(errors).length > 0 || form.has("refresh");
  return { values, wish, problem: isBad ? { errors, values } : undefined };
};

/** Where the form keeps what the request calls a field. */
export const tierFieldOf =
  (additions: Addition[]) =>
  (field: string): string => {
    const index = /^additions\[(\d+)\]/.exec(field)?.[1];
    if (index !== undefined) return quantityField(additions[Number(index)]?.benefit_id ?? "");
    return field === "currency" ? "currency_code" : field;
  };
