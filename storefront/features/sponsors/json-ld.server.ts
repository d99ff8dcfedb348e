import { type Language, localeOf } from "~/config/languages";
import { urls } from "~/config/urls";
import { majorOf } from "~/lib/money";
import type { PublicProgram } from "../../../plugins/community/src/types/sponsorship";

/** What search engines may know of the tiers: what each costs, and whether there is a place. A price on request is no offer. */
export const sponsorsJsonLd = (programs: readonly PublicProgram[], language: Language, storefrontUrl: string) => {
  const locale = localeOf(language);
  if (programs.length === 0) return undefined;
  return {
    "@context": "https://schema.org",
    "@graph": programs.map(({ handle, name, summary, tiers }) => ({
      "@type": "OfferCatalog",
      name: name[locale],
      description: summary[locale],
      url: `${storefrontUrl}${urls.sponsors(language)}#${handle}`,
      itemListElement: tiers.flatMap((tier) =>
        Object.entries(tier.price_minor).map(([currency, minor]) => ({
          "@type": "Offer",
          name: tier.name[locale],
          description: tier.summary[locale] || undefined,
          price: majorOf(minor, currency),
          priceCurrency: currency.toUpperCase(),
          availability: `https://schema.org/${tier.places_left === 0 ? "SoldOut" : "InStock"}`,
          url: storefrontUrl + urls.applyToSponsor(language, handle, tier.handle),
        })),
      ),
    })),
  };
};
