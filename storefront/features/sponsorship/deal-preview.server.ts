import type { Locale } from "~/config/languages";
import { countryName } from "~/lib/addresses/format-address";
import { formatMinor } from "~/lib/money";
import type { AgreementAnswer } from "../../../plugins/community/src/types/agreements";
import type { MembershipAnswer, PartnerDetailsBody } from "../../../plugins/community/src/types/partners";
import type { PublicProgram } from "../../../plugins/community/src/types/sponsorship";
import { partnerNameIn } from "./names";
import { sumOf } from "./pricing";
import { quantitiesOf } from "./tier-form.server";

export const customerView = (details: PartnerDetailsBody, locale: Locale) => ({
  names: [...new Set([partnerNameIn(details.name, locale), details.name.en, details.name["zh-CN"]])].filter(Boolean),
  site: details.site,
  address: details.billing_address,
  country: countryName(details.country, locale),
  taxNumber: details.tax_number ?? undefined,
  invoiceTitle: details.invoice_title ?? undefined,
});

/** What would be agreed, as far as the catalogue says it today; the offer says it for good. */
export const dealPreview = (
  agreement: AgreementAnswer,
  membership: MembershipAnswer | undefined,
  program: PublicProgram | undefined,
  locale: Locale,
) => {
  const { additions, currency_code: currency } = agreement;
  const tier = program?.tiers.find(({ id }) => id === agreement.tier.id);
  const benefits = program?.sections.flatMap((section) => section.benefits) ?? [];
  const added = quantitiesOf(additions);
  const sum = sumOf(
    { tierId: agreement.tier.id, currency, quantities: added },
    (program?.tiers ?? []).map(({ id, price_minor }) => ({ id, priceMinor: price_minor })),
    benefits.map(({ id, price_minor }) => ({ id, priceMinor: price_minor })),
  );
  return {
    tier: agreement.tier.name[locale],
    benefits: benefits.flatMap(({ id, name }) => {
      const quantity = (tier?.promises[id] ?? 0) + (added[id] ?? 0);
      return quantity > 0 ? [{ id, name: name[locale], quantity, added: added[id] ?? 0 }] : [];
    }),
    total: sum.totalMinor === null ? undefined : formatMinor(sum.totalMinor, currency, locale, "code"),
    isTierOnRequest: sum.isTierOnRequest,
    termMonths: tier?.term_months,
    contractLevel: tier?.contract_level,
    isFull: tier?.places_left === 0,
    profit: program?.profit_statement[locale],
    customer: membership && customerView(membership.partner, locale),
  };
};
