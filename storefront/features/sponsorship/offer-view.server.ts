import type { Locale } from "~/config/languages";
import { formatDate } from "~/lib/dates";
import { formatMinor } from "~/lib/money";
import type { OfferAnswer } from "../../../plugins/community/src/types/agreements";
import { customerView } from "./deal-preview.server";
import { partnerNameIn } from "./names";

/** All that the two sides agree on, in the reader's language. */
export const offerView = (offer: OfferAnswer, locale: Locale, clock: (at: string) => string | undefined) => {
  const money = (minor: string) => formatMinor(minor, offer.currency_code, locale, "code");
  const { renewal, tax, seller } = offer;
  return {
    revision: offer.revision,
    termsSha256: offer.terms_sha256,
    message: offer.message,
    offeredAt: clock(offer.offered_at),
    tier: offer.tier_name[locale],
    program: offer.program.name[locale],
    profit: offer.program.profit_statement[locale],
    price: money(offer.price_minor),
    benefits: offer.benefits.map(({ benefit_id, name, description, quantity, price_minor }) => ({
      id: benefit_id,
      name: name[locale],
      description: description[locale],
      quantity,
      price: price_minor === "0" ? undefined : money(price_minor),
    })),
    credit: renewal && renewal.credit_minor !== "0" ? money(`-${renewal.credit_minor}`) : undefined,
    starts: renewal ? formatDate(renewal.starts_on, locale) : undefined,
    net: money(offer.net_minor),
    taxTreatment: tax.treatment,
    taxRate: new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(
      tax.rate_basis_points / 10_000,
    ),
    tax: money(tax.tax_minor),
    gross: money(offer.gross_minor),
    termMonths: offer.term_months,
    contractLevel: offer.contract_level,
    paymentChoice: offer.payment_choice,
    isAmendment: offer.is_amendment,
    extraTerms: offer.extra_terms.map((term) => term[locale]),
    customer: customerView(offer.customer, locale),
    seller: {
      name: partnerNameIn(seller.name, locale),
      address: seller.address,
      taxNumber: seller.tax_number ?? undefined,
      bankDetails: seller.bank_details,
      email: seller.email,
    },
  };
};

export type OfferView = ReturnType<typeof offerView>;
